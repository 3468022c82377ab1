import { createSecretKey } from 'node:crypto'
import { afterEach, expect, test } from 'vitest'
import type { LookedApi, LookJob, LookResult } from './look-job.ts'
import { startLookThread, type LookThread } from './look-thread.ts'

const answering = (id: string, pattern: string): LookedApi['operations'][number] => ({
  id,
  responses: [
    {
      status: '200',
      description: '',
      headers: [],
      oneOrMany: false,
      content: [{ mediaType: 'application/json', schema: { type: 'string', pattern }, examples: [] }],
    },
  ],
})

const api: LookedApi = {
  id: 'trams',
  schemas: {},
  operations: [answering('trams.slow', '^(a+)+\\1$'), answering('trams.stop', '^a+$')],
}
const data = () => ({ words: [], key: createSecretKey(Buffer.alloc(32)) })

const job = (operationId: string, text: string): LookJob => ({
  apiId: 'trams',
  operationId,
  status: 200,
  contentType: 'application/json',
  accept: undefined,
  coding: 'identity',
  body: new TextEncoder().encode(JSON.stringify(text)),
})

let thread: LookThread
afterEach(() => thread.stop())

const look = (one: LookJob): Promise<LookResult | 'lost'> => new Promise((resolve) => thread.look(one, resolve))
const outcomeOf = async (found: Promise<LookResult | 'lost'>): Promise<string> => {
  const result = await found
  return result === 'lost' ? result : result.outcome
}

test('an answer that a pattern takes for ever ends the thread, and what waits behind it goes to the next', async () => {
  thread = startLookThread(() => api, data, 8_000)
  const outcomes = [
    job('trams.stop', 'aaa'),
    job('trams.slow', `${'a'.repeat(60)}!`),
    job('trams.stop', 'bbb'),
    job('trams.stop', 'aaa'),
  ].map((one) => outcomeOf(look(one)))
  expect(thread.waiting()).toBe(4)
  expect(await Promise.all(outcomes)).toEqual(['agrees', 'lost', 'misfits', 'agrees'])
  expect(thread.waiting()).toBe(0)
})

test('an operation that nobody knows is not looked at', async () => {
  thread = startLookThread(() => undefined, data)
  expect(await outcomeOf(look(job('trams.stop', 'aaa')))).toBe('unseen')
})
