import { expect, test } from 'vitest'
import { lintDocument, loneModel } from './lint-document.ts'

const head = `info: { title: Trees, description: Trees of the town., version: 1.0.0 }
servers: [{ url: https://trees.example }]
security: []
`
const answer = `'200': { description: All. }`
const document = (version: string, operation: string, path = '/trees', more = ''): string =>
  `openapi: ${version}\n${head}paths:\n  ${path}: { get: { operationId: trees, summary: All, ${operation} } }\n${more}`
const inPath = (...names: readonly string[]): string =>
  names
    .map((name) => `{ name: '${name}', in: path, required: true, description: It., schema: { type: string } }`)
    .join(', ')
const answering = (response: string, more = ''): string =>
  document('3.2.0', `responses: { ${response} }`, '/trees', more)

/** What is right, and what is lost of it. */
const right: readonly { readonly name: string; readonly text: string; readonly unread?: readonly string[] }[] = [
  {
    name: 'a name in a path with other letters',
    text: document('3.1.0', `parameters: [${inPath('größe')}], responses: { ${answer} }`, '/trees/{größe}'),
  },
  {
    name: 'names in a path with other signs',
    text: document(
      '3.1.0',
      `parameters: [${inPath('my id', 'a:b')}], responses: { ${answer} }`,
      '/trees/{my id}/{a:b}',
    ),
  },
  { name: 'an answer with a summary alone', text: answering(`'200': { summary: All. }`) },
  { name: 'an answer of which nothing is said', text: answering(`'200': {}`) },
  {
    name: 'a media type by name',
    text: answering(
      `'200': { content: { application/json: { $ref: '#/components/mediaTypes/Trees' } } }`,
      'components: { mediaTypes: { Trees: { schema: { type: string } } } }\n',
    ),
  },
  {
    name: 'a cookie as it stands',
    text: document(
      '3.2.0',
      `parameters: [{ name: seen, in: cookie, style: cookie, description: It., schema: { type: string } }], responses: { ${answer} }`,
    ),
    unread: [
      '`style: cookie` of "seen" is of OpenAPI 3.2 and is not read: its value is sent percent-encoded, as `form`.',
    ],
  },
  {
    name: 'parts of a part',
    text: document(
      '3.2.0',
      `requestBody: { content: { multipart/mixed: { schema: { type: array }, prefixEncoding: [{ prefixEncoding: [{ contentType: text/plain }], itemEncoding: { contentType: text/plain } }] } } }, responses: { ${answer} }`,
    ).replace('get:', 'post:'),
    unread: ['`prefixEncoding` is of OpenAPI 3.2 and is not read: write the body yourself.'],
  },
  {
    name: 'what a branch requires of that which stands around it',
    text: document(
      '3.1.0',
      `responses: { ${answer} }`,
      '/trees',
      `components:
  schemas:
    Node:
      type: object
      description: A node.
      properties:
        note: { type: string, description: It. }
        text: { description: It., oneOf: [{ type: string }, { allOf: [{ $ref: '#/components/schemas/Node' }, { required: [note] }] }] }
        some: { description: It., anyOf: [{ type: 'null' }, { anyOf: [{ type: string }, { allOf: [{ allOf: [{ $ref: '#/components/schemas/Node' }] }, { allOf: [{ required: [note] }] }] }] }] }
`,
    ),
  },
  {
    name: 'every other word of OpenAPI 3.2',
    text: `openapi: 3.2.0
$self: https://trees.example/openapi.yaml
info: { title: Trees, description: Trees of the town., version: 1.0.0 }
servers: [{ url: https://trees.example, name: all }]
security: [{ device: [] }]
tags: [{ name: wood, summary: Woods, kind: nav }, { name: tree, parent: wood, description: Trees. }]
paths:
  /trees:
    servers: [{ url: https://other.example, name: all }]
    get:
      operationId: trees
      summary: All
      tags: [wood, tree]
      parameters:
        - { name: kind, in: query, description: It., schema: { type: string }, examples: { one: { dataValue: oak, serializedValue: oak } } }
      responses:
        '200':
          summary: All.
          content:
            application/xml: { schema: { $ref: '#/components/schemas/Tree' }, examples: { one: { $ref: '#/components/examples/one' } } }
components:
  securitySchemes:
    device:
      type: oauth2
      deprecated: true
      oauth2MetadataUrl: https://trees.example/.well-known/oauth-authorization-server
      flows: { deviceAuthorization: { deviceAuthorizationUrl: https://trees.example/device, tokenUrl: https://trees.example/token, scopes: {} } }
  examples: { one: { dataValue: { kind: oak }, serializedValue: <Tree kind="oak"/> } }
  schemas:
    Tree:
      description: A tree.
      type: object
      discriminator: { propertyName: kind, defaultMapping: Tree }
      properties: { kind: { description: It., type: string, xml: { nodeType: attribute } } }
`,
    unread: ['`deviceAuthorization` is of OpenAPI 3.2 and is not read: tell in the description how a device signs in.'],
  },
  {
    name: 'lists of lists of Swagger',
    text: `swagger: '2.0'
info: { title: Trees, description: Trees of the town., version: 1.0.0 }
host: trees.example
schemes: [https]
paths:
  /trees:
    get:
      operationId: trees
      summary: All
      parameters: [{ name: box, in: query, type: array, collectionFormat: csv, description: It., items: { type: array, collectionFormat: pipes, items: { type: string } } }]
      responses: { '200': { description: All., headers: { X: { type: array, items: { type: array, collectionFormat: ssv, items: { type: string } } } } } }
`,
    unread: [
      'It is not read how the inner lists of "box", "X" are joined: OpenAPI 3.1 has no form for lists of lists.',
    ],
  },
]

test.each(right)('$name is no error', async ({ text, unread = [] }) => {
  const lone = { root: 'mine.yaml', texts: { 'mine.yaml': text } }
  const { everywhere } = await lintDocument(lone)
  expect(everywhere.filter(({ severity }) => severity === 'error')).toEqual([])
  const lost = everywhere.filter(({ rule }) => rule === 'keyword-read')
  expect(lost.map(({ message }) => message)).toEqual(unread)
  // What is published is 3.1, and right in its own terms.
  const published = JSON.stringify(loneModel(lone).document)
  const again = await lintDocument({ root: 'published.json', texts: { 'published.json': published } })
  expect(again.everywhere.filter(({ severity }) => severity === 'error')).toEqual([])
})

test.each([
  [
    'a name in a path that nobody describes',
    document('3.1.0', `responses: { ${answer} }`, '/trees/{größe}'),
    'path-parameter-declared',
  ],
  [
    'one that is in no path',
    document('3.1.0', `parameters: [${inPath('größe')}], responses: { ${answer} }`),
    'path-parameters-defined',
  ],
  [
    'what a branch requires and nothing describes',
    document(
      '3.1.0',
      `responses: { ${answer} }`,
      '/trees',
      'components: { schemas: { Node: { description: It., oneOf: [{ type: string }, { allOf: [{ type: object }, { required: [note] }] }, { properties: { note: { type: string, description: It. } } }] } } }\n',
    ),
    'no-required-schema-properties-undefined',
  ],
  ['an answer without a word before 3.2', document('3.1.0', `responses: { '200': {} }`), 'struct'],
  [
    'a media type by name that is none',
    answering(answer, 'components: { mediaTypes: { Trees: { type: string } } }\n'),
    'struct',
  ],
])('%s is one', async (_name, text, rule) => {
  const { everywhere } = await lintDocument({ root: 'mine.yaml', texts: { 'mine.yaml': text } })
  expect(everywhere.filter(({ severity }) => severity === 'error').map((one) => one.rule)).toContain(rule)
})

const tree = `Tree: { type: object, description: A tree., properties: { near: { $ref: 'ROOT#/components/schemas/Wood' } } }\n`
const wood = `openapi: 3.1.0
${head}paths:
  /trees:
    get:
      operationId: trees
      summary: All
      description: All of them.
      responses: { '200': { description: All., content: { application/json: { schema: { $ref: 'tree.yaml#/Tree' } } } } }
components:
  schemas:
    Wood: { type: object, description: A wood., properties: { trees: { type: array, items: { $ref: 'tree.yaml#/Tree' } } } }
`

test.each(['trees.yaml', 'api.yaml', 'openapi.yml', 'openapi.yaml', 'wood', 'parts/trees.yaml'])(
  'a file that refers back to its root, which is called %s, names nothing twice',
  async (root) => {
    const folder = root.replace(/[^/]+$/, '')
    const texts = { [root]: wood, [`${folder}tree.yaml`]: tree.replace('ROOT', root.slice(folder.length)) }
    expect(Object.keys(loneModel({ root, texts }).schemas).toSorted()).toEqual(['Tree', 'Wood'])
    const { everywhere } = await lintDocument({ root, texts })
    expect(everywhere.filter(({ severity }) => severity === 'error')).toEqual([])
    expect([...new Set(everywhere.map(({ at }) => at.file))].filter((file) => !Object.hasOwn(texts, file))).toEqual([])
  },
)
