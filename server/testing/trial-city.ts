import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { tinyCityFiles, writeCity } from '@openlondon/contract/testing/tiny-city'

const facts = (id: string, auth: string, more = ''): string => `id: ${id}
name: The ${id} API
domain: move
owner: { name: Owner, url: https://owner.example }
upstream:
  kind: external
  url: https://${id}.invalid
  auth: ${auth}
${more}licence: { id: MIT, name: MIT, url: https://owner.example/licence, attribution: [] }
lifecycle: { state: beta }
defaults: { privacy: C1, cacheSeconds: 30, access: key }
`

const operation = (
  path: string,
  method: string,
  name: string,
  more = '',
  schema = '{ type: object }',
): string => `  ${path}:
    ${method}:
      operationId: ${name}
      tags: [things]
      summary: ${name}
      description: ${name}.
${more}      responses:
        '200':
          description: Fine.
          headers: { X-Kept: { description: Declared., schema: { type: string } }, Set-Cookie: { description: Not for us., schema: { type: string } } }
          content: { application/json: { schema: ${schema} } }
`

/** An answer in which the owner names people. */
const named =
  '{ type: object, properties: { list: { type: array, items: { type: object, properties: { id: { type: integer }, who: { type: string, x-personal-data: dropped } } } } } }'

const parameter = (name: string): string =>
  `        - { name: ${name}, in: path, required: true, description: The ${name}., schema: { type: string }, example: a }\n`

const contract = (id: string, paths: string): string => `openapi: 3.1.0
info: { title: The ${id} API, version: 1.2.0, summary: Things, description: Things. }
tags: [{ name: things, description: Things. }]
paths:
${paths}`

const demoPaths = [
  operation('/things/{id}', 'get', 'thing', `      x-watch: true\n      parameters:\n${parameter('id')}`),
  operation('/things/signed', 'get', 'signedThings', '      x-cache-seconds: 0\n', named),
  operation('/things/signed_open', 'get', 'openSignedThings', '', named),
  operation('/things/{id}/parts/{part}', 'get', 'part', `      parameters:\n${parameter('id')}${parameter('part')}`),
  operation('/things/Meta/parts/all', 'get', 'allParts'),
  operation('/open', 'get', 'openThings', '      x-access: open\n'),
  operation('/people', 'get', 'people', '      x-privacy: C3\n'),
  operation(
    '/old',
    'get',
    'oldThing',
    "      deprecated: true\n      x-deprecated-on: '2026-01-01'\n      x-sunset: '2027-01-01'\n",
  ),
  operation(
    '/notes',
    'post',
    'addNote',
    '      requestBody: { required: true, description: A note., content: { application/json: { schema: { type: object } } } }\n',
  ),
].join('')

/** Hosts of `heady` beside its own: one more for an operation, and one for each of two areas. */
const headyHosts = `  hosts:
    - { area: E1, name: East, url: https://east.invalid/east }
    - { area: W1, name: West, url: https://west.invalid/west }
upstreams:
  spare: { url: https://spare.invalid, auth: { in: query, name: spare_key, header: Spare-Key, required: true } }
`

const forms = operation(
  '/forms',
  'post',
  'sendForm',
  '      requestBody: { required: true, description: A form., content: { application/x-www-form-urlencoded: { schema: { type: object } } } }\n',
)

const trees = operation(
  '/trees',
  'get',
  'trees',
  `      x-upstream: spare
      x-facade:
        kind: elasticsearch
        path: /trees/_search
        answer: list
        size: limit
        sort: [{ id: asc }]
        filters: [{ parameter: kind, match: term, field: kind.raw }]
      parameters:
        - { name: kind, in: query, description: The kind., schema: { type: string, enum: [oak, slow, odd] } }
        - { name: limit, in: query, description: How many., schema: { type: integer, minimum: 1, maximum: 50, default: 2 } }
`,
)

/** The tiny city with other APIs: `demo` (key in the query) and `heady` (key in a header). */
export async function makeTrialCity(): Promise<string> {
  const folder = await writeCity({ 'city.yaml': tinyCityFiles['city.yaml'] })
  await writeApi(folder, 'demo', '{ in: query, name: app_key, required: false }', demoPaths)
  await writeApi(
    folder,
    'heady',
    '{ in: header, name: Owner-Key, required: true }',
    operation('/things', 'get', 'things') +
      operation(
        '/spares',
        'get',
        'spares',
        `      x-upstream: spare
      parameters:
        - { name: X-Version, in: header, required: true, description: Always 2., schema: { type: string, const: '2' } }
`,
      ) +
      forms +
      trees,
    headyHosts,
  )
  return folder
}

async function writeApi(folder: string, id: string, auth: string, paths: string, hosts = ''): Promise<void> {
  await mkdir(join(folder, 'apis', id), { recursive: true })
  await writeFile(join(folder, 'apis', id, 'api.yaml'), facts(id, auth, hosts))
  await writeFile(join(folder, 'apis', id, 'openapi.yaml'), contract(id, paths))
}
