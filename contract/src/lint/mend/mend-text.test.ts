import { describe, expect, test } from 'vitest'
import { mendText } from './mend-text.ts'

const head = "openapi: 3.1.0\ninfo: { title: Stops, version: '1.0.0' }\n"
const operation = (lines: string): string =>
  `${head}paths:\n  /stops/{id}:\n    get:\n      operationId: stop\n${lines}`
const parameter = '      parameters:\n        - { name: id, in: path, required: true, schema: { type: string } }\n'
const schema = (line: string): string => `${head}components:\n  schemas:\n    Stop: ${line} # as it is\n`

describe('what needs no judgement is mended, and nothing beside it', () => {
  test.each<readonly [name: string, given: string, want: string, rules: readonly string[]]>([
    [
      'a version of fewer numbers',
      `openapi: 3.1.0 # ours\ninfo:\n  title: Stops\n  version: 1.2 # kept\n`,
      `openapi: 3.1.0 # ours\ninfo:\n  title: Stops\n  version: 1.2.0 # kept\n`,
      ['version-semver'],
    ],
    [
      'an operation without a name',
      `${head}paths:\n  /stops:\n    get:\n      # what it does\n      summary: Stops\n`,
      `${head}paths:\n  /stops:\n    get:\n      # what it does\n      summary: Stops\n      operationId: getStops\n`,
      ['operation-id-named'],
    ],
    [
      'an answer without words, under a number for a name',
      operation(`${parameter}      responses:\n        200: { content: {} }\n`),
      operation(`${parameter}      responses:\n        200: { content: {}, description: OK }\n`),
      ['struct'],
    ],
    [
      'a name in braces that nothing declares',
      operation('      summary: A stop\n'),
      operation(
        '      summary: A stop\n      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]\n',
      ),
      ['path-parameter-declared'],
    ],
    [
      'a parameter of the path that is not required',
      operation(parameter.replace(' required: true,', '')),
      operation(
        parameter.replace(' required: true, schema: { type: string }', ' schema: { type: string }, required: true'),
      ),
      ['path-parameter-declared'],
    ],
    [
      'a path without its slash',
      `${head}paths:\n  stops: # all\n    get: { operationId: stops }\n`,
      `${head}paths:\n  /stops: # all\n    get: { operationId: stops }\n`,
      ['struct'],
    ],
    [
      'a tag in use',
      `${head}tags:\n  - name: Stops\npaths:\n  /lines:\n    get: { operationId: lines, tags: [Lines] }\n`,
      `${head}tags:\n  - name: Stops\n  - { name: Lines }\npaths:\n  /lines:\n    get: { operationId: lines, tags: [Lines] }\n`,
      ['operation-tag-defined'],
    ],
    [
      'null as OpenAPI 3.0 has it',
      schema('{ type: string, enum: [a], nullable: true }'),
      schema("{ type: [string, 'null'], enum: [a, null] }"),
      ['struct'],
    ],
    [
      'a bound as OpenAPI 3.0 has it',
      schema('{ type: integer, minimum: 0, exclusiveMinimum: true }'),
      schema('{ type: integer, exclusiveMinimum: 0 }'),
      ['struct'],
    ],
    [
      'numbers among texts, as they were written',
      schema('{ type: string, enum: [a, 1.0, 007] }'),
      schema("{ type: string, enum: [a, '1.0', '007'] }"),
      ['no-enum-type-mismatch', 'no-enum-type-mismatch'],
    ],
  ])('%s', (_name, given, want, rules) => {
    const { text, mended } = mendText('openapi.yaml', given)
    expect(text).toBe(want)
    expect(mended.map(({ rule }) => rule)).toEqual(rules)
    // And once it is mended there is nothing more to do.
    expect(mendText('openapi.yaml', text)).toEqual({ text, mended: [] })
  })
})

test.each([
  ['a document that is in order', operation(parameter)],
  [
    'a null of OpenAPI 3.0 in a document of that version',
    schema('{ type: string, nullable: true }').replace('3.1.0', '3.0.3'),
  ],
  ['a date for a version', head.replace('1.0.0', '2026-11-23')],
  ['something that is no OpenAPI', 'name: other\nversion: 1\n'],
  ['text that cannot be read', 'openapi: [3.1.0\n'],
  ['nothing', ''],
  ['a parameter that may be in another file', operation('      parameters:\n        - { $ref: common.yaml#/id }\n')],
  [
    'what lies behind an alias',
    `${head}x-one: &one\n  get: { operationId: a, parameters: [{ name: id, in: path }] }\npaths:\n  /a/{id}: *one\n`,
  ],
])('%s comes back as it was', (_name, text) => {
  expect(mendText('openapi.yaml', text)).toEqual({ text, mended: [] })
})

test('JSON is touched where it is mended alone', () => {
  const json = `{
    "openapi": "3.1.0",
    "info": { "title": "Stops", "version": "1.0.0" },
    "paths": {
        "/stops": {
            "get": {
                "summary": "All", "responses": { "default": { "description": "Any" }, "200": {} }
            }
        }
    },
    "components": { "schemas": { "A": { "nullable": true, "type": "string" } } }
}
`
  const { text, mended } = mendText('openapi.json', json)
  expect(mended.map(({ line, pointer }) => [line, pointer])).toEqual([
    [11, '/components/schemas/A'],
    [6, '/paths/~1stops/get'],
    [7, '/paths/~1stops/get/responses/200'],
  ])
  expect(text).toBe(
    json
      .replace('"200": {} }', '"200": {"description": "OK"} }, "operationId": "getStops"')
      .replace('{ "nullable": true, "type": "string" }', '{ "type": ["string", "null"] }'),
  )
})

test('lines that end as they do elsewhere go on ending so', () => {
  const text = `${head}paths:\n  /stops:\n    get:\n      summary: |\n        Stops\n`.replaceAll('\n', '\r\n')
  expect(mendText('openapi.yaml', text).text).toBe(`${text}      operationId: getStops\r\n`)
})
