import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { afterAll, expect, test, vi } from 'vitest'
import { mendText } from '@openlondon/contract/mend'
import { buildWorker } from './build-worker.ts'
import { checkDocuments, type Answer, type Question } from './check-documents.ts'
import type { WorkerNews } from './check-worker.ts'

// The engine of lint is some hundred modules, which are read here twice.
vi.setConfig({ testTimeout: 60_000 })

const document = (more: string): string => `openapi: 3.0.3
info: { title: Trams, version: 1.0.0 }
paths:
  /stops/{id}:
    get:
      operationId: Get_Stop
      parameters:
        - { name: id, in: path, schema: { type: string }, example: 7 }
        - { name: limit, in: query, description: How many., schema: { type: integer, maximum: 50 }, example: many }
      responses:
        '200':
          description: The stop.
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Stop' }
              example: { name: 1 }
components:
  schemas:
    Stop: { type: object, required: [name], properties: { name: { type: string${more} } } }
`
const swagger = JSON.stringify(
  {
    swagger: '2.0',
    info: { title: 'Trams', version: '1' },
    paths: { '/stops': { get: { responses: { 200: { description: 'Yes.', schema: { type: 'array' } } } } } },
  },
  null,
  2,
)

const asked = (now: string, before?: string): Question => ({
  now: [{ name: 'trams.yaml', bytes: new TextEncoder().encode(now) }],
  before: before === undefined ? [] : [{ name: 'old.yaml', bytes: new TextEncoder().encode(before) }],
})

const folder = mkdtempSync(path.join(tmpdir(), 'check-worker-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const code = readFileSync(path.join(folder, await buildWorker(folder)), 'utf8')
const news: WorkerNews[] = []
const self: { postMessage: (one: WorkerNews) => void; onmessage?: (event: { data: Question }) => Promise<void> } = {
  postMessage: (one) => news.push(one),
}
// As the pages' policy has it, no code is made of text; and there is nothing here to ask anybody with.
const platform = { self, URL, URLSearchParams, TextDecoder, TextEncoder, Uint8Array, console, structuredClone }
runInContext(code, createContext(platform, { codeGeneration: { strings: false, wasm: false } }))

async function askWorker(question: Question): Promise<{ readonly answer?: Answer; readonly steps: readonly string[] }> {
  news.length = 0
  await self.onmessage?.({ data: question })
  const answer = news.flatMap((one) => ('answer' in one ? [one.answer] : []))[0]
  return { ...(answer ? { answer } : {}), steps: news.flatMap((one) => ('step' in one ? [one.step] : [])) }
}

test.each([
  ['a document', asked(document(''))],
  ['two of them', asked(document(', maxLength: 40'), document(''))],
  ['one of an older format', asked(swagger)],
  ['one that is broken', asked('openapi: 3.1.0\npaths: [')],
  ['no document', asked('%PDF-1.7')],
])('%s: the worker says what the command line’s code says, and compiles nothing', async (_name, question) => {
  const { answer } = await askWorker(question)
  expect(JSON.parse(JSON.stringify(answer))).toEqual(
    JSON.parse(JSON.stringify(await checkDocuments(question, () => {}))),
  )
})

test('what to mend first is in front, at its line', async () => {
  const { answer, steps } = await askWorker(asked(document(', maxLength: 40'), document('')))
  expect(steps).toEqual(['reading', 'checking', 'mending', 'comparing'])
  const checked = answer && 'checked' in answer ? answer.checked : undefined
  expect(checked?.everywhere[0]?.severity).toBe('error')
  expect(checked?.everywhere.find(({ rule }) => rule === 'example-valid')?.places[0]).toMatchObject({
    file: 'trams.yaml',
  })
  expect(checked?.everywhere.find(({ rule }) => rule === 'operation-id-named')?.places[0]).toMatchObject({
    line: 6,
    excerpt: 'operationId: Get_Stop',
  })
  expect(checked?.comparison).toMatchObject({ bump: 'patch' })
})

test('the copy to take home is the one that the command line mends, and nothing else of it is touched', async () => {
  const { answer } = await askWorker(asked(document('').replace('description: How many., ', '')))
  const checked = answer && 'checked' in answer ? answer.checked : undefined
  const { answer: again } = await askWorker(asked(swagger))
  const raised = again && 'checked' in again ? again.checked : undefined
  for (const [text, mended] of [
    [document('').replace('description: How many., ', ''), checked?.mended],
    [swagger, raised?.mended],
  ] as const) {
    const wanted = mendText('trams.yaml', text)
    expect([mended?.text, mended?.count ?? 0]).toEqual([
      wanted.mended.length > 0 ? wanted.text : undefined,
      wanted.mended.length,
    ])
  }
  expect((checked?.mended?.count ?? 0) + (raised?.mended?.count ?? 0)).toBeGreaterThan(0)
})

test('it is no bigger than a page may wait for', () => {
  expect(code.length).toBeLessThan(950_000)
})
