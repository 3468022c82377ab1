import { describe, expect, test } from 'vitest'
import type { ApiModel, OperationModel } from '../../model/model.ts'
import { askHost, goodManners, type Asked } from './ask-politely.ts'
import type { Answer } from './fetch-answer.ts'
import type { Ask } from './plan-live.ts'

const start = Date.parse('2026-11-24T12:00:00Z')

const answered = (status: number, retryAfter?: string): Answer => ({
  kind: 'answered',
  status,
  contentType: 'application/json',
  retryAfter,
  location: undefined,
  body: new Uint8Array(),
})

const failed: Answer = { kind: 'failed', reason: 'it refuses the connection' }

const askFor = (number: number): Ask => ({
  // Proof: politeness looks at nothing of an API or an operation.
  api: {} as ApiModel,
  operation: {} as OperationModel,
  url: `https://owner.example/${number}`,
  secretUrl: `https://owner.example/${number}?key=x`,
  headers: {},
  spacingMs: 2_000,
})

type Course = { readonly asked: readonly Asked[]; readonly times: readonly number[]; readonly most: number }

/** Ask questions of an owner whose answers take a second each; `times` are the seconds at which it was asked. */
async function course(questions: number, answers: readonly Answer[]): Promise<Course> {
  let now = start
  let open = 0
  let most = 0
  const times: number[] = []
  const clock = { now: () => now, wait: async (ms: number) => void (now += ms) }
  const asks = Array.from({ length: questions }, (_, index) => askFor(index))
  const asked = await askHost(
    asks,
    clock,
    async ({ url }) => {
      expect(url).toContain('?key=x')
      open += 1
      most = Math.max(most, open)
      times.push((now - start) / 1000)
      await Promise.resolve()
      now += 1_000
      open -= 1
      return answers[Math.min(times.length, answers.length) - 1] ?? failed
    },
    goodManners,
  )
  return { asked, times, most }
}

const endOf = ({ asked }: Course): readonly string[] =>
  asked.map((one) =>
    'leftAlone' in one ? one.leftAlone : one.answer.kind === 'answered' ? String(one.answer.status) : one.answer.reason,
  )

describe('how a host is asked', () => {
  test.each<[string, number, readonly Answer[], readonly number[], readonly string[]]>([
    ['spaced from start to start', 3, [answered(200)], [0, 2, 4], ['200', '200', '200']],
    ['a refusal is an answer', 2, [answered(404), answered(200)], [0, 2], ['404', '200']],
    ['twice when it fails, not more', 1, [failed], [0, 2], ['it refuses the connection']],
    ['once more when it is closed', 1, [answered(503), answered(200)], [0, 2], ['200']],
    ['Retry-After in seconds', 1, [answered(429, '30'), answered(200)], [0, 31], ['200']],
    ['Retry-After as a date', 1, [answered(503, 'Tue, 24 Nov 2026 12:00:50 GMT'), answered(200)], [0, 50], ['200']],
    ['Retry-After shorter than the spacing', 1, [answered(429, '0'), answered(200)], [0, 2], ['200']],
    ['Retry-After that is no time', 1, [answered(429, 'soon'), answered(200)], [0, 2], ['200']],
    [
      'Retry-After of the last try holds for the next question',
      2,
      [answered(429), answered(429, '60'), answered(200)],
      [0, 2, 63],
      ['429', '200'],
    ],
    ['Retry-After of an answer that is fine', 2, [answered(200, '10'), answered(200)], [0, 11], ['200', '200']],
    [
      'left alone when it asks for long',
      3,
      [answered(429, '3600')],
      [0],
      ['429', 'the host asked to be left alone for 3600 s', 'the host asked to be left alone for 3600 s'],
    ],
    [
      'left alone after three failures in a row',
      5,
      [answered(200), failed],
      [0, 2, 4, 6, 8, 10, 12],
      ['200', failed.reason, failed.reason, failed.reason, 'the host failed 3 times in a row'],
    ],
    [
      'not after failures with a success between',
      5,
      [failed, failed, failed, failed, answered(200), failed, failed, failed, failed],
      [0, 2, 4, 6, 8, 10, 12, 14, 16],
      [failed.reason, failed.reason, '200', failed.reason, failed.reason],
    ],
  ])('%s', async (_name, questions, answers, times, ends) => {
    const found = await course(questions, answers)
    expect(found.times).toEqual(times)
    expect(endOf(found)).toEqual(ends)
    expect(found.most).toBe(1)
  })
})
