import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { apiOfDocument } from '@openlondon/contract/testing/api-of-document'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compileErrors, prepareCompile, writeGenerated } from '../../../testing/compile-errors.ts'
import { generateApi } from '../../city/generate-api.ts'

const cache = fileURLToPath(new URL('../../../../node_modules/.cache/open-london', import.meta.url))
mkdirSync(cache, { recursive: true })
const work = mkdtempSync(join(cache, 'parity-'))
afterAll(() => rmSync(work, { recursive: true, force: true }))

const stop = { type: 'object', properties: { stopName: { type: 'string' } } }
const ferry = { $ref: '#/components/schemas/Ferry' }
const list = (items: object): object => ({ type: 'array', items })

/** Successes of one operation, and what the other generator is made to say wrongly, if anything. */
const rows: readonly (readonly [name: string, successes: readonly object[], wrong?: readonly [string, string]])[] = [
  ['lists of one schema', [list(ferry), list(ferry)]],
  ['objects alike', [stop, stop]],
  ['lists of objects alike', [list(stop), list(stop)]],
  ['an object and a list', [stop, list(ferry)]],
  ['an object that one of them reads otherwise', [stop, stop], ['stopName?: string', 'stopName?: number']],
  ['a list that one of them reads otherwise', [list(ferry), stop], ['["Ferry"][]', '["Ferry"]']],
]

let said: ReadonlyMap<string, readonly string[]>
beforeAll(async () => {
  prepareCompile(work)
  for (const [index, [, successes, [right, wrong] = ['', '']]] of rows.entries()) {
    const answers = successes.map((schema, at) => [
      200 + at,
      { description: 'A stop.', content: { 'application/json': { schema } } },
    ])
    const document = {
      openapi: '3.1.0',
      info: { title: 'Ferry', version: '1.0.0' },
      paths: { '/stop': { get: { operationId: 'stop', responses: Object.fromEntries(answers) } } },
      components: { schemas: { Ferry: { type: 'object', properties: { id: { type: 'integer' } } } } },
    }
    const { files } = await generateApi(await apiOfDocument(document, `a${index}`), 'https://open.example')
    const paths = files.get('paths.ts') ?? ''
    writeGenerated(work, `a${index}`, new Map([...files, ['paths.ts', paths.replace(right, wrong)]]))
  }
  said = await compileErrors(
    work,
    rows.map((_row, index) => `a${index}`),
  )
}, 120_000)

test.each(rows.map(([name, , wrong], index) => ({ name, index, wrong })))(
  'several successes: $name',
  ({ index, wrong }) => {
    const errors = (said.get(`a${index}`) ?? []).map((line) => line.replace(/\(.*/, ''))
    expect(errors).toEqual(wrong ? ['parity.ts'] : [])
  },
)
