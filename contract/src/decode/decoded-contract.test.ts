import { describe, expect, test } from 'vitest'
import { operation, response } from '../../testing/model-parts.ts'
import { smallApi } from '../../testing/small-city.ts'
import type { JsonSchema } from '../model/model.ts'
import { decodedDocument, decodedSchema } from './decoded-contract.ts'

const text: JsonSchema = { type: 'string' }
const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` })
const id: JsonSchema = { ...text, 'x-brand': 'StopId' }

const api = smallApi([], { Id: id, Number: { ...text, pattern: '^\\d+$' } })

describe('what a value is after decoding', () => {
  test.each<readonly [name: string, wire: JsonSchema, want: JsonSchema]>([
    ['what it was', text, text],
    [
      'a number, where no other text can come',
      { ...text, pattern: '^\\d+$', 'x-decode': 'number' },
      { type: 'number' },
    ],
    ['perhaps a number', { ...text, 'x-decode': 'number' }, { type: ['number', 'null'] }],
    ['a flag of known words', { ...text, enum: ['Y', 'N'], 'x-decode': 'boolean' }, { type: 'boolean' }],
    ['a day, or none', { ...text, 'x-decode': 'date' }, { type: ['string', 'null'], format: 'date' }],
    [
      'a moment, or a null of the owner’s own',
      { type: ['string', 'null'], 'x-decode': 'dateTime' },
      { type: ['string', 'null'], format: 'date-time' },
    ],
    [
      'a number, or one of a choice that is null',
      { anyOf: [{ ...text, pattern: '^\\d+$' }, { type: 'null' }], pattern: '^\\d+$', 'x-decode': 'number' },
      { type: ['number', 'null'] },
    ],
    ['a moment', { ...text, 'x-decode': 'dateTime' }, { type: 'string', format: 'date-time' }],
    [
      'its unit, brand and words stay',
      {
        ...text,
        pattern: '^\\d+$',
        'x-decode': 'number',
        'x-unit': 'm',
        'x-brand': 'Height',
        description: 'How high.',
      },
      { description: 'How high.', type: 'number', 'x-unit': 'm', 'x-brand': 'Height' },
    ],
    ['null for texts that mean nothing', { ...text, 'x-null-value': 'N/A' }, { type: ['string', 'null'] }],
    [
      'and they are no values any more',
      { ...text, enum: ['A', 'N/A'], 'x-null-value': 'N/A' },
      { type: ['string', 'null'], enum: ['A', null] },
    ],
    ['a reference', ref('Id'), ref('Id')],
    [
      'a branded reference that may be null',
      { ...ref('Id'), 'x-null-value': '' },
      { anyOf: [ref('Id'), { type: 'null' }] },
    ],
    ['a reference that is decoded where it stands', { ...ref('Number'), 'x-decode': 'number' }, { type: 'number' }],
    [
      'a list of one or many',
      { oneOf: [text, { type: 'array', items: text }], 'x-decode': 'list' },
      { type: 'array', items: text },
    ],
    [
      'the first of one or many',
      { oneOf: [text, { type: 'array', items: text }], 'x-decode': 'first', description: 'The name.' },
      { ...text, description: 'The name.' },
    ],
    [
      'members under their new names',
      { type: 'object', 'x-decode-keys': 'camel', required: ['@Id'], properties: { '@Id': text } },
      { type: 'object', required: ['id'], properties: { id: text } },
    ],
    [
      'members made of others are always there',
      { type: 'object', properties: { line: text }, 'x-derive': { lineId: { from: 'line', decode: 'lastSegment' } } },
      {
        type: 'object',
        properties: { line: text, lineId: { type: ['string', 'null'] } },
        required: ['lineId'],
      },
    ],
    [
      'a position is a point, or null',
      {
        type: 'object',
        properties: { lat: text, long: text },
        'x-derive': { point: { from: 'lat', lon: 'long', decode: 'point' } },
      },
      {
        type: 'object',
        properties: {
          lat: text,
          long: text,
          point: {
            type: ['object', 'null'],
            required: ['lat', 'lon'],
            properties: { lat: { type: 'number', 'x-unit': 'deg' }, lon: { type: 'number', 'x-unit': 'deg' } },
          },
        },
        required: ['point'],
      },
    ],
  ])('%s', (_name, wire, want) => {
    expect(decodedSchema(api, wire)).toEqual(want)
  })
})

describe('the document', () => {
  const json = (schema: JsonSchema) => ({ 'application/json': { schema, example: { data: { n: '7' } } } })
  const wire: JsonSchema = {
    type: 'object',
    properties: { data: { type: 'object', properties: { n: { ...text, pattern: '^\\d+$', 'x-decode': 'number' } } } },
  }
  const smoothed = (target: JsonSchema, more: object) => {
    const content = [{ mediaType: 'application/json', schema: target, examples: [] }]
    const document = {
      openapi: '3.1.0',
      paths: {
        '/stop': {
          post: {
            requestBody: { content: json(target) },
            responses: { 200: { ...('unwrap' in more && { 'x-unwrap': 'data' }), content: json(target) } },
          },
        },
      },
    }
    return { ...smallApi([operation({ responses: [response({ ...more, content })] })]), document }
  }

  test('decodes answers, opens their envelopes, and leaves requests and their examples alone', () => {
    const given = smoothed(wire, { unwrap: ['data'] })
    const decoded = decodedDocument(given) as typeof given.document // the same walk, the same form
    const { requestBody, responses } = decoded.paths['/stop'].post
    expect(requestBody).toEqual({ content: json(wire) })
    expect(responses[200].content).toEqual({
      'application/json': { schema: { type: 'object', properties: { n: { type: 'number' } } } },
    })
  })

  test('is the same one where there is nothing to smooth', () => {
    const given = smoothed({ type: 'object', properties: { n: text } }, {})
    expect(decodedDocument(given)).toBe(given.document)
  })
})
