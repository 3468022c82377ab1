import { expect, test } from 'vitest'
import { tinyCityFiles, writeCity } from '../../testing/tiny-city.ts'
import { sdkDoors } from '../model/names/reserved-name.ts'
import { formatFindings } from './report/format-findings.ts'
import { lintCity } from './lint-city.ts'

const files = tinyCityFiles
const paths = files['apis/buses/paths/stops.yaml']

/** The tiny city's API once more, under another id. */
const copied = (id: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(files)
      .filter(([name]) => name.startsWith('apis/buses/'))
      .map(([name, text]) => [name.replace('buses', id), text.replace('id: buses', `id: ${id}`)]),
  )

/** One slip a row, and the place it must be found at: the owner's own file and line, through any number of references. */
const slips = [
  [
    'a fixture that does not fit',
    {
      'apis/buses/fixtures/stops.json': files['apis/buses/fixtures/stops.json'].replace('"name": "Bank"', '"name": 7'),
    },
    'example-valid',
    'tiny/apis/buses/fixtures/stops.json',
    2,
  ],
  [
    'a fixture for nobody',
    { 'apis/buses/fixtures/halts.json': '[\n  { "name": "one", "status": 200, "body": {} }\n]' },
    'fixture-belongs',
    'tiny/apis/buses/fixtures/halts.json',
    2,
  ],
  [
    'a request nobody can make',
    {
      'apis/buses/fixtures/stops.json': files['apis/buses/fixtures/stops.json'].replace(
        '"request": { "ids"',
        '"request": { "id"',
      ),
    },
    'example-valid',
    'tiny/apis/buses/fixtures/stops.json',
    2,
  ],
  [
    'a parameter without words',
    { 'apis/buses/paths/stops.yaml': paths.replace('        description: Whether to add the lines that call.\n', '') },
    'parameter-described',
    'tiny/apis/buses/paths/stops.yaml',
    17,
  ],
  [
    'an operation without a name',
    { 'apis/buses/paths/stops.yaml': paths.replace('    operationId: stops\n', '') },
    'operation-id-named',
    'tiny/apis/buses/paths/stops.yaml',
    9,
  ],
  [
    'a misspelt keyword',
    { 'apis/buses/paths/stops.yaml': paths.replace('summary:', 'sumary:') },
    'struct',
    'tiny/apis/buses/paths/stops.yaml',
    12,
  ],
  [
    'a wrong default in a schema',
    {
      'apis/buses/schemas/stops.yaml': files['apis/buses/schemas/stops.yaml'].replace(
        'description: Its name.',
        'description: Its name., default: 7'.replace('.,', ','),
      ),
    },
    'example-valid',
    'tiny/apis/buses/schemas/stops.yaml',
    7,
  ],
  [
    'an owner nobody can reach',
    { 'apis/buses/api.yaml': files['apis/buses/api.yaml'].replace(', contact: api@buses.tiny.example', '') },
    'owner-stated',
    'tiny/apis/buses/api.yaml',
    1,
  ],
  [
    'an id that is no part of an address',
    copied('Night Buses'),
    'fact-well-formed',
    'tiny/apis/Night Buses/api.yaml',
    1,
  ],
  [
    'a contract that cannot be read',
    { 'apis/buses/openapi.yaml': 'openapi: "3.1.0' },
    'contract-readable',
    'tiny/apis/buses/openapi.yaml',
    1,
  ],
  [
    'a schema that is only itself',
    { 'apis/buses/schemas/stops.yaml': "Stop: { $ref: '#/Stop' }\n" },
    'reference-resolves',
    'tiny/apis/buses/schemas/stops.yaml',
    1,
  ],
  [
    'a list that is text',
    { 'apis/buses/openapi.yaml': files['apis/buses/openapi.yaml'].replace(/tags:\n.*\n/, 'tags: hello\n') },
    'struct',
    'tiny/apis/buses/openapi.yaml',
    7,
  ],
  [
    'a pattern of another engine',
    {
      'apis/buses/schemas/stops.yaml': files['apis/buses/schemas/stops.yaml'].replace(
        'type: string, description: Its name.',
        "type: string, pattern: '(?i)a', description: Its name.",
      ),
    },
    'pattern-valid',
    'tiny/apis/buses/schemas/stops.yaml',
    7,
  ],
  [
    'a key written twice',
    { 'apis/buses/schemas/stops.yaml': `${files['apis/buses/schemas/stops.yaml']}Stop: { type: object }\n` },
    'contract-readable',
    'tiny/apis/buses/schemas/stops.yaml',
    10,
  ],
] as const

test.each(slips)('finds %s where it stands', async (_name, changes, rule, file, line) => {
  const findings = await lintCity(await writeCity({ ...files, ...changes }))
  expect(
    findings
      .filter((finding) => finding.rule === rule)
      .map((finding) => [finding.at.file, finding.at.line, finding.reference]),
  ).toContainEqual([file, line, `/publish/rules/${rule}/`])
})

test('a Swagger 2.0 contract is held to the same rules', async () => {
  const swagger = {
    swagger: '2.0',
    info: { title: 'Buses', version: '1.0.0' },
    host: 'buses.example',
    paths: {
      '/Stops/{ids}': {
        get: {
          operationId: 'Stop_Get',
          parameters: [{ name: 'ids', in: 'path', required: true, type: 'string' }],
          responses: { 200: { description: 'OK' } },
        },
      },
    },
  }
  const { 'apis/buses/openapi.yaml': _root, ...rest } = files
  const findings = await lintCity(await writeCity({ ...rest, 'apis/buses/openapi.json': JSON.stringify(swagger) }))
  const rules = new Set(findings.map((finding) => finding.rule))
  expect([...rules]).toEqual(expect.arrayContaining(['operation-id-named', 'operation-summary', 'parameter-described']))
})

test('findings are printed as places one can click on', async () => {
  const findings = await lintCity(
    await writeCity({ ...files, 'apis/buses/openapi.yaml': files['apis/buses/openapi.yaml'].replace('1.2.0', 'new') }),
  )
  expect(formatFindings(findings.filter((finding) => finding.severity === 'error'))).toBe(
    'tiny/apis/buses/openapi.yaml:6:3  error  The version "new" is not three numbers with dots.  [version-semver] /publish/rules/version-semver/\n1 error.',
  )
})

test('what several APIs share is judged once', async () => {
  const shared = 'common/schemas.yaml'
  const withPole = files['apis/buses/schemas/stops.yaml'].replace(
    'opened:',
    `pole: { $ref: '../../../${shared}#/Pole' }\n    opened:`,
  )
  const findings = await lintCity(
    await writeCity({
      ...files,
      ...copied('trams'),
      ...Object.fromEntries(['buses', 'trams'].map((id) => [`apis/${id}/schemas/stops.yaml`, withPole])),
      [shared]: 'Pole: { type: object, description: A pole., properties: { title: { type: string } } }\n',
    }),
  )
  expect(findings.filter((finding) => finding.at.file === `tiny/${shared}`)).toMatchObject([
    { rule: 'schema-property-described', message: 'The property "title" has no description.' },
  ])
})

test('an API without facts is judged like the others, and does not stop them', async () => {
  const raw = Object.entries(files)
    .filter(([name]) => name.startsWith('apis/buses/') && name !== 'apis/buses/api.yaml')
    .map(([name, text]): [string, string] => [name.replace('buses', 'trams'), text])
  const findings = await lintCity(
    await writeCity({
      ...files,
      ...Object.fromEntries(raw),
      'apis/trams/api.yaml': 'id: trams\n',
      'apis/trams/paths/stops.yaml': paths.replace('    summary: Stops by code\n', ''),
      'apis/buses/paths/stops.yaml': paths.replace('    summary: Stops by code\n', ''),
    }),
  )
  const rulesOf = (api: string): readonly string[] =>
    findings.filter(({ at, severity }) => severity === 'error' && at.file.includes(`/${api}/`)).map(({ rule }) => rule)
  expect(rulesOf('buses')).toEqual(['operation-summary'])
  expect(new Set(rulesOf('trams'))).toEqual(
    new Set(['fact-stated', 'owner-stated', 'licence-stated', 'privacy-class', 'access-stated', 'operation-summary']),
  )
})

test.each(sdkDoors)('an API cannot be called as the SDK\'s door "%s" is', async (id) => {
  const renamed = Object.entries(files).map(([path, text]) => [
    path.replace('apis/buses', `apis/${id}`),
    text.replace('id: buses', `id: ${id}`),
  ])
  const findings = await lintCity(await writeCity(Object.fromEntries(renamed)))
  expect(findings.map(({ rule, at }) => [rule, at.file, at.line])).toContainEqual([
    'api-id-free',
    `tiny/apis/${id}/api.yaml`,
    1,
  ])
})
