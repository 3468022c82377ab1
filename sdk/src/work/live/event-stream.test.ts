import { expect, test } from 'vitest'
import { readEvents, type ServerEvent } from './event-stream.ts'

const streamOf = (parts: readonly string[]): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(controller) {
      for (const part of parts) controller.enqueue(new TextEncoder().encode(part))
      controller.close()
    },
  })

async function read(...parts: readonly string[]): Promise<readonly ServerEvent[]> {
  const events = []
  for await (const event of readEvents(streamOf(parts), 10_000, () => {})) events.push(event)
  return events
}

const plain = (data: string, more: object = {}): object => ({ name: '', id: undefined, data, ...more })

test.each<[string, readonly string[], readonly object[]]>([
  ['a message', ['id: 7\ndata: [1]\n\n'], [plain('[1]', { id: '7' })]],
  ['lines of data are lines of one text', ['data: a\ndata: b\n\n'], [plain('a\nb')]],
  ['a name', ['event: problem\ndata: {}\n\n'], [plain('{}', { name: 'problem' })]],
  ['parts that end anywhere', ['da', 'ta: a', '\n', '\ndata: b\r', '\n\r\n'], [plain('a'), plain('b')]],
  ['a sign of several bytes at the seam', ['data: \u00e5\n\n'], [plain('\u00e5')]],
  ['heartbeats and foreign fields say nothing', [':\n\nnoise: x\n\ndata: a\n\n'], [plain('a')]],
  ['an event that is cut off is none', ['data: a\n\ndata: b\n'], [plain('a')]],
])('%s', async (_name, parts, events) => {
  expect(await read(...parts)).toEqual(events)
})

test('a connection that breaks ends it as well', async () => {
  const parts = ['data: a\n\n']
  const breaking = new ReadableStream<Uint8Array>({
    pull(controller) {
      const part = parts.shift()
      if (part === undefined) controller.error(new TypeError('terminated'))
      else controller.enqueue(new TextEncoder().encode(part))
    },
  })
  const events = []
  for await (const event of readEvents(breaking, 10_000, () => {})) events.push(event)
  expect(events).toEqual([plain('a')])
})

test('how long to wait before coming back', async () => {
  const told: number[] = []
  for await (const _event of readEvents(streamOf(['retry: 50\n\nretry: soon\n\n']), 10_000, (ms) => told.push(ms)))
    void 0
  expect(told).toEqual([50])
})

test('whoever leaves lets the connection go, and so does silence', async () => {
  let cancelled = 0
  const endless = (): ReadableStream<Uint8Array> =>
    new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode('data: a\n\n')),
      cancel: () => void (cancelled += 1),
    })
  for await (const _event of readEvents(endless(), 10_000, () => {})) break
  expect(cancelled).toBe(1)
  for await (const _event of readEvents(endless(), 5, () => {})) void 0
  expect(cancelled).toBe(2)
})

test.each([
  ['in one line', ['data: ', 'x'.repeat(9), 'x'.repeat(9)]],
  ['in many', ['data: a\n', 'data: b\n', 'data: c\n', 'data: d\n']],
  ['without data', ['id: ', '7'.repeat(9), '7'.repeat(9)]],
])('an event that is too long, %s, is given as far as it has come, and is the last', async (_name, parts) => {
  const bounded = streamOf(['data: a\n\n', ':\n\n'.repeat(20), 'data: b\n\n', ...parts, '\n\ndata: never\n\n'])
  const events = []
  for await (const { data } of readEvents(bounded, 10_000, () => {}, 20)) events.push(data)
  expect(events.slice(0, 2)).toEqual(['a', 'b'])
  expect(events.length).toBe(3)
  expect(events[2]).not.toBe('never')
})
