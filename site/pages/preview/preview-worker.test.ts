import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { loadCity } from '@openlondon/contract'
import { writeCity } from '@openlondon/contract/testing/tiny-city'
import { afterAll, expect, test, vi } from 'vitest'
import { buildWorker } from '../check/build-worker.ts'
import { drawPages, type DrawQuestion } from './draw-pages.ts'
import type { Drawn } from './preview-worker.ts'

// What reads contracts and draws pages is some hundred modules.
vi.setConfig({ testTimeout: 60_000 })

const folder = mkdtempSync(path.join(tmpdir(), 'preview-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** As in a browser's worker: no Node, no document, and no text becomes code. */
async function openWorker(): Promise<(question: DrawQuestion) => Drawn | undefined> {
  const address = await buildWorker(folder, path.join(import.meta.dirname, 'preview-worker.ts'))
  const said: Drawn[] = []
  const self: { onmessage?: (event: { readonly data: DrawQuestion }) => void; postMessage: (news: Drawn) => void } = {
    postMessage: (news) => void said.push(news),
  }
  const given = { self, URL, URLSearchParams, TextEncoder, TextDecoder, performance, structuredClone, queueMicrotask }
  const context = createContext(given, { codeGeneration: { strings: false, wasm: false } })
  runInContext(readFileSync(path.join(folder, address), 'utf8'), context)
  return (question) => {
    self.onmessage?.({ data: question })
    return said.pop()
  }
}

test('the worker draws what the build draws, and says what it cannot', async () => {
  const ask = await openWorker()
  const { city } = await loadCity(await writeCity())
  const facts = { ...city, apis: city.apis.map((api) => ({ ...api, operations: [], schemas: {} })) }
  const contract = JSON.stringify(city.apis.find(({ id }) => id === 'buses')?.document)
  const question = { city: facts, apiId: 'buses', contract, operations: ['buses.stops'] }
  const drawn = ask(question)
  expect(JSON.parse(JSON.stringify(drawn))).toEqual(JSON.parse(JSON.stringify({ pages: drawPages(question) })))
  expect(ask({ ...question, contract: '{' })).toEqual({ fault: expect.stringMatching(/cannot be drawn/) })
})
