import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { loadDocument } from '../load/load-document.ts'

const folder = mkdtempSync(join(tmpdir(), 'names-in-quotes-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** YAML makes a number of what looks like one, and a name that is left out is told of as what stands there. */
test.each([
  [
    'a tag',
    "tags: [2024, ferries, '7']",
    ['ferries', '7'],
    ['the tag 2024 is no text; it was left out. Put it in quotes.'],
  ],
  [
    'a parameter',
    'parameters: [{ name: 5, in: query, schema: {} }]',
    [],
    ['a parameter is called 5, which is no text; it was left out. Put the name in quotes.'],
  ],
  ['nothing', 'parameters: [{ in: query, schema: {} }]', [], ['a parameter has no name and was left out.']],
])('%s that is no text is left out in words', async (_name, line, names, told) => {
  const file = join(folder, 'owner.yaml')
  writeFileSync(
    file,
    `openapi: 3.1.0\ninfo: { title: a, version: 1.0.0 }\npaths:\n  /a:\n    get:\n      operationId: a\n      responses: {}\n      ${line}\n`,
  )
  const { operations, document, findings } = await loadDocument(file, 'city')
  const written = Object(document['paths'])['/a'].get
  expect([...(written.tags ?? []), ...(operations[0]?.parameters ?? []).map(({ name }) => name)]).toEqual(names)
  const own = findings.filter(({ rule }) => rule === 'keyword-well-formed')
  expect(own.map(({ message }) => message)).toEqual(told.map((words) => `a: ${words}`))
})
