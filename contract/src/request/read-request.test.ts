import type { JsonSchema, OperationModel } from '../model/model.ts'
import { describe, expect, test } from 'vitest'
import { operation, parameter, smallApi } from '../../testing/small-city.ts'
import { acceptedType } from './accepted-type.ts'
import { readParameters } from './read-request.ts'

const raw = { pathValues: {}, search: '', headers: {} }
const text: JsonSchema = { type: 'string' }

describe('query names that are not unknown', () => {
  const key = { in: 'query', required: true } as const
  const api = {
    ...smallApi([]),
    upstreams: {
      other: { kind: 'external', url: 'https://other.example', auth: { ...key, name: 'apikey' } },
      third: { kind: 'external', url: 'https://third.example', auth: { ...key, in: 'header', name: 'X-Third' } },
    },
  } as const
  const target = operation('x', 'GET', '/x', { parameters: [parameter('deep', 'query', text)] })
  test.each([
    ['a parameter', '?deep=1&deep[a]=1', []],
    ['the owner’s key', '?app_key=1', []],
    ['the key of another host', '?apikey=1', []],
    ['the sandbox’s own switch', '?_scenario=slow', []],
    ['a header’s name in the query is unknown', '?X-Third=1&X-Area=E1', ['X-Third', 'X-Area']],
  ] as const)('%s', (_name, search, want) => {
    expect(readParameters(api, target, { ...raw, search }).unknownQuery).toEqual(want)
  })
})

test.each([
  ['is added where it is missing, as the gateway does', {}, '2'],
  ['is left as it came', { 'x-version': '1' }, '1'],
])('a header with one possible value %s', (_name, headers, want) => {
  const fixed = { ...parameter('X-Version', 'header', { type: 'string', const: '2' }), required: true }
  const target = operation('x', 'GET', '/x', { parameters: [fixed] })
  expect(readParameters(smallApi([]), target, { ...raw, headers }).values).toEqual({ 'X-Version': want })
})

test.each([
  ['a language it has', 'cy-GB', 'cy-GB'],
  ['the languages of a browser', 'en-US,en;q=0.9', undefined],
  ['the star of fetch', '*', undefined],
  ['the most wanted of those it has', 'fr, cy-GB;q=0.5, en-GB;q=0.8', 'en-GB'],
  ['what is not wanted', 'cy-GB;q=0', undefined],
  ['nothing', undefined, undefined],
])('Accept-Language asks for %s', (_name, given, want) => {
  const language = parameter('Accept-Language', 'header', { type: 'string', enum: ['en-GB', 'cy-GB'] })
  const target = operation('x', 'GET', '/x', { parameters: [language] })
  const headers = given === undefined ? {} : { 'accept-language': given }
  expect(readParameters(smallApi([]), target, { ...raw, headers }).values['Accept-Language']).toBe(want)
})

describe('the media type wanted', () => {
  const answering = (...types: readonly string[]): OperationModel => {
    const content = types.map((mediaType) => ({ mediaType, examples: [] }))
    return operation('x', 'GET', '/x', {
      responses: [{ status: '200', description: '', content, headers: [], oneOrMany: false }],
    })
  }
  const report = answering('text/plain', 'application/pdf')
  test.each([
    ['no choice', answering('text/csv'), 'application/json', undefined],
    ['no wish', report, undefined, 'text/plain'],
    ['any', report, '*/*', 'text/plain'],
    ['JSON before others where any will do', answering('text/csv', 'application/json'), '*/*', 'application/json'],
    ['one of them', report, 'application/pdf', 'application/pdf'],
    ['the more wanted', report, 'text/plain;q=0.4, application/pdf;q=0.5', 'application/pdf'],
    ['the more specific wish decides', report, '*/*, text/plain;q=0.1', 'application/pdf'],
    ['a range', report, 'application/*', 'application/pdf'],
    ['none of them', report, 'image/png', 'text/plain'],
  ] as const)('%s', (_name, target, accept, want) => {
    expect(acceptedType(target, accept)).toBe(want)
  })
})
