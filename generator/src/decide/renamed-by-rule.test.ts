import type { JsonSchema } from '@openlondon/contract'
import { answer, operation, smallApi } from '@openlondon/contract/testing/small-city'
import { expect, test } from 'vitest'
import { renamedByRule } from './renamed-by-rule.ts'

const camel = 'camel' as const
const site: JsonSchema = { type: 'object', properties: { '@Code': {} }, 'x-decode-keys': camel }
const toSite: JsonSchema = { $ref: '#/components/schemas/Site' }
const other: JsonSchema = { type: 'object', properties: { '@Code': {} } }
const many: JsonSchema = { type: 'array', items: toSite }

test.each<[string, Readonly<Record<string, JsonSchema>>, readonly string[]]>([
  ['an object whose keys are known', { Site: site }, ['Site']],
  ['one that asks for nothing', { Site: other }, []],
  ['one whose names are data', { Site: { ...site, additionalProperties: { type: 'string' } } }, []],
  ['one with letters beyond ASCII', { Site: { ...site, properties: { Längd: {} } } }, []],
  ['one with a part that asks for nothing', { Site: site, Part: { allOf: [toSite, other] } }, []],
  ['one of parts that all ask', { Site: site, Part: { allOf: [toSite, site] } }, ['Site', 'Part']],
  ['one of itself', { Site: { allOf: [toSite, site] } }, []],
  ['one that is an object or a list of them', { Site: site, Sites: { oneOf: [toSite, many] } }, ['Site']],
  ['one that may be another object', { Site: site, Either: { oneOf: [toSite, other] } }, []],
])('%s', (_name, schemas, want) => {
  expect([...renamedByRule({ schemas, operations: [] })]).toEqual(want)
})

test('an answer of either kind counts, too', () => {
  const responses = [answer('200', { anyOf: [toSite, other] }, [])]
  const api = smallApi([operation('sites', 'GET', '/sites', { responses })])
  expect([...renamedByRule({ ...api, schemas: { Site: site } })]).toEqual([])
})
