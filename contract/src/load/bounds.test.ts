import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { documentOf } from '../../testing/odd-schemas.ts'
import { ContractError } from '../files/contract-error.ts'
import { loadDocument } from './load-document.ts'

const folder = mkdtempSync(join(tmpdir(), 'bounds-'))
const placed = (before: string, count: number, after: string): string =>
  JSON.stringify(documentOf({ schema: { default: 'here' } })).replace(
    '{"default":"here"}',
    before.repeat(count) + '{"type":"string"}' + after.repeat(count),
  )
const laughs = [...'bcdefgh'].map(
  (name, index) => `x-${name}: &${name} { allOf: [${Array(9).fill(`{ items: *${'abcdefg'[index]} }`).join(', ')}] }\n`,
)
const named = (count: number): string =>
  JSON.stringify(
    documentOf({
      schema: true,
      schemas: Object.fromEntries(
        Array.from({ length: count }, (_, index) => [`C${index}`, { $ref: `#/components/schemas/C${index + 1}` }]),
      ),
    }),
  )
const either = (count: number): string => {
  const link = (index: number): unknown => {
    const next = { $ref: `#/components/schemas/C${index + 1}` }
    return index < count ? { anyOf: [next, { allOf: [next, { minProperties: 1 }] }] } : { type: 'object' }
  }
  const schemas = Array.from({ length: count + 1 }, (_, index) => [`C${index}`, link(index)])
  return JSON.stringify(documentOf({ schema: true, schemas: Object.fromEntries(schemas) }))
}

async function outcome(file: string, text: string): Promise<readonly string[]> {
  const path = join(folder, file)
  writeFileSync(path, text)
  try {
    const { findings } = await loadDocument(path, 'city')
    return findings.map(({ rule }) => rule)
  } catch (error) {
    if (error instanceof ContractError) return error.findings.map(({ rule }) => rule)
    throw error
  }
}

/** Whatever a document holds, it is read in time or refused in words, and never at the end of the engine's stack. */
test.each([
  ['5,000 allOf in one another', 'a.json', placed('{"allOf":[', 5_000, ']}'), 'keyword-well-formed'],
  [
    '200 kB of brackets in an example',
    'a.json',
    placed('{"examples":[', 1, `${'['.repeat(1e5)}${']'.repeat(1e5)}]}`).replace('{"type":"string"}', ''),
    'keyword-well-formed',
  ],
  ['5,000 references in a chain', 'a.json', named(5_000), 'contract-readable'],
  [
    'a few lines that are millions',
    'a.yaml',
    `openapi: 3.1.0\nx-a: &a { type: object }\n${laughs.join('')}components: { schemas: { A: *h } }\npaths: {}`,
    'contract-readable',
  ],
  ['30 schemas, each either the next or the next', 'a.json', either(30), 'schema-has-few-ways'],
  ['brackets that YAML never ends', 'a.yaml', `openapi: 3.1.0\na: ${'['.repeat(1e5)}`, 'contract-readable'],
])('%s', async (_name, file, text, want) => {
  expect(await outcome(file, text)).toContain(want)
})
