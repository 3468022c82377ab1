import { expect, test } from 'vitest'
import { lintDocument } from './lint-document.ts'
import { mendText } from './mend/mend-text.ts'
import { formatLone } from './report/format-lone.ts'

const document = `openapi: 3.1.0
info:
  title: Stops
  summary: Where they are.
  description: Of http://schema.org/BusStop, and [more](http://stops.example/).
  version: '2.1'
  contact: { name: Us, url: https://stops.example }
  x-logo: { url: https://stops.example/logo.png }
x-tagGroups: []
paths:
  /stops/{id}:
    get:
      tags: [Stops]
      summary: One stop
      description: One stop by its code.
      security: []
      x-codeSamples: []
      parameters:
        - { name: id, in: path, description: The code., example: a, schema: { type: string, x-order: 1, nullable: true } }
      responses:
        '200':
          content: { application/json: { schema: { $ref: 'stop.yaml#/Stop' } } }
`
const lone = (text: string) => ({
  root: 'mine.yaml',
  texts: {
    'mine.yaml': text,
    'stop.yaml': 'Stop: { type: object, description: A stop., properties: { id: { type: string } } }\n',
  },
})

test('in a document of anybody’s an extension is no finding, nor is an address that is a name', async () => {
  const { everywhere, here } = await lintDocument(lone(document))
  const all = [...everywhere, ...here]
  expect(all.map(({ rule }) => rule)).not.toContain('annotation-known')
  expect(JSON.stringify(all)).not.toMatch(/x-(?:logo|tagGroups|codeSamples|order)/)
  expect(all.filter(({ rule }) => rule === 'no-plain-http').map(({ message }) => message)).toEqual([
    '"http://stops.example/" is not read over https.',
  ])
  expect(everywhere.map(({ rule }) => rule)).toContain('version-semver')
  expect(everywhere).toContainEqual(
    expect.objectContaining({
      rule: 'schema-property-described',
      at: expect.objectContaining({ file: 'stop.yaml', line: 1 }),
    }),
  )
})

test('what is mended is found no more', async () => {
  const { text, mended } = mendText('mine.yaml', document)
  const rules = [...new Set(mended.map(({ rule }) => rule))].toSorted()
  expect(rules).toEqual(['operation-id-named', 'path-parameter-declared', 'struct', 'version-semver'])
  const { everywhere } = await lintDocument(lone(text))
  expect(everywhere.filter(({ severity }) => severity === 'error')).toEqual([])
})

test('a document that cannot be read has one finding, which says where', async () => {
  const { everywhere } = await lintDocument(lone('openapi: [\n'))
  expect(everywhere).toMatchObject([{ rule: 'contract-readable', at: { file: 'mine.yaml' } }])
})

test('the end of the report says how often each rule, and which three to mend first', async () => {
  const { everywhere } = await lintDocument(lone(document))
  const lines = formatLone(everywhere).split('\n')
  const first = lines.slice(lines.indexOf('Mend first') + 1)
  expect(first).toHaveLength(3)
  expect(first[0]).toMatch(/^ {2}1\. path-parameter-declared: Path parameters are declared as .* Declare each name/)
  expect(lines).toContain('By rule')
  expect(formatLone([])).toBe('No findings.')
})
