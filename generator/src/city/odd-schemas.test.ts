import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { apiOfDocument } from '@openlondon/contract/testing/api-of-document'
import type { OddSchema } from '@openlondon/contract/testing/odd-schema'
import { documentOf, oddSchemas } from '@openlondon/contract/testing/odd-schemas'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compileErrors, prepareCompile, writeGenerated } from '../../testing/compile-errors.ts'
import { generateApi } from './generate-api.ts'

const cache = fileURLToPath(new URL('../../../node_modules/.cache/open-london', import.meta.url))
mkdirSync(cache, { recursive: true })
const work = mkdtempSync(join(cache, 'odd-'))
const rows = oddSchemas.map((odd, index) => ({ ...odd, id: `odd${index}` }))
const said = new Map<string, readonly string[]>()
const results = new Map<string, string>()

beforeAll(async () => {
  prepareCompile(work)
  for (const row of rows) {
    const { files, findings } = await generateApi(await apiOfDocument(sentToo(row), row.id), 'https://open.example')
    said.set(
      row.id,
      findings.map(({ message }) => message),
    )
    writeGenerated(work, row.id, files)
    results.set(row.id, resultType(files.get('operations/thing.ts') ?? ''))
  }
  const errors = await compileErrors(
    work,
    rows.map(({ id }) => id),
  )
  for (const [id, lines] of errors) said.set(id, [...(said.get(id) ?? []), ...lines])
}, 240_000)

afterAll(() => rmSync(work, { recursive: true, force: true }))

const resultType = (source: string): string =>
  (/export type ThingResult = ([^]*?);\n(?=\n|export|\/\*\*)/.exec(source)?.[1] ?? '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll('"', "'")

/** What answers is also sent: by choice, and as what must be sent. */
function sentToo(row: OddSchema): unknown {
  const document = documentOf(row)
  const send = (operationId: string, required: boolean): object => ({
    operationId,
    requestBody: { required, content: { 'application/json': { schema: row.schema } } },
    responses: { 204: { description: 'It came.' } },
  })
  const { '/thing': thing } = document.paths
  const paths = { '/thing': { ...thing, post: send('mayBeSent', false), put: send('mustBeSent', true) } }
  return { ...document, paths }
}

/** Two generators read it alike (`parity.ts`), the mocks compile, and nothing is left out. */
test.each(rows)('$name comes out as types that compile', ({ id, type }) => {
  expect(said.get(id)).toEqual([])
  if (type !== undefined) expect(results.get(id)).toBe(type)
})
