import { expect, test } from 'vitest'
import { memoryContractFiles } from '../files/contract-files.ts'
import { bundle } from './bundle.ts'

const text = { type: 'string' }
const whole = { type: 'integer' }
const root = '/city/a.json'

function namesIn(document: object, others: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  const texts = Object.entries({ [root]: document, ...others }).map(([path, value]) => [path, JSON.stringify(value)])
  return bundle(memoryContractFiles(Object.fromEntries(texts)), root).schemas
}

const answers = (...references: readonly string[]): object =>
  Object.fromEntries(
    references.map(($ref, index) => [
      `/p${index}`,
      { get: { responses: { 200: { content: { 'application/json': { schema: { $ref } } } } } } },
    ]),
  )

const pier = { '/city/pier.json': { Stop: text, stop: text } }

test.each<[string, object, Readonly<Record<string, unknown>>]>([
  ['its own name', { paths: answers('pier.json#/Stop') }, { Stop: text }],
  [
    "the document's own before another file's, though met later",
    { paths: answers('pier.json#/Stop'), components: { schemas: { Stop: whole } } },
    { Stop: whole, pier_Stop: text },
  ],
  [
    'the same of Swagger 2.0',
    { paths: answers('pier.json#/Stop'), definitions: { Stop: whole } },
    { Stop: whole, pier_Stop: text },
  ],
  [
    'a part of the document',
    {
      paths: answers('#/components/schemas/A/properties/B', '#/components/schemas/C/properties/B'),
      components: { schemas: { A: { properties: { B: text } }, B: whole, C: { properties: { B: whole } } } },
    },
    { A: { properties: { B: text } }, B: whole, C: { properties: { B: whole } }, A_B: text, C_B: whole },
  ],
  [
    'letters with accents as letters, and those of two that are then alike told apart',
    {
      paths: answers(
        '#/components/schemas/Interrupção',
        '#/components/schemas/Interrupcao',
        '#/components/schemas/Straße',
      ),
      components: { schemas: { Interrupção: text, Interrupcao: whole, Straße: text } },
    },
    { Interrupcao: whole, Interrupcao_69a84a: text, Stra_e: text },
  ],
])('%s', (_name, document, want) => expect(namesIn(document, pier)).toEqual(want))

test('what is met first gives no name away', () => {
  const components = { schemas: { Stop: whole } }
  const before = namesIn({ components, paths: answers('pier.json#/Stop') }, pier)
  const after = namesIn({ paths: answers('#/components/schemas/Stop', 'pier.json#/Stop'), components }, pier)
  expect(Object.keys(after).toSorted()).toEqual(Object.keys(before).toSorted())
})
