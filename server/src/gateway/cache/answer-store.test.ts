import { describe, expect, test } from 'vitest'
import { createAnswerStore } from './answer-store.ts'
import type { SharedAnswer } from './shared-answer.ts'

const answer = (bytes: number, vary = ''): SharedAnswer => ({
  status: 200,
  headers: [],
  body: Buffer.alloc(bytes),
  isGzip: false,
  digest: '',
  etag: undefined,
  lastModified: undefined,
  vary,
  bornAt: 0,
  freshUntil: 0,
  staleUntil: 0,
  restsUntil: 0,
  isBroken: false,
})

describe('the store of answers', () => {
  test('never holds more than it may, and lets what was asked for longest ago go first', () => {
    const store = createAnswerStore(100_000)
    for (let index = 0; index < 50; index += 1) {
      store.keep(`thing ${index}`, '', 'a', answer(8_000))
      expect(store.bytes()).toBeLessThanOrEqual(100_000)
      store.find('thing 0', '', 'a')
    }
    expect(store.find('thing 0', '', 'a')).toBeDefined()
    expect(store.find('thing 1', '', 'a')).toBeUndefined()
    expect(store.find('thing 49', '', 'a')).toBeDefined()
  })

  test('nobody pushes out what several want by asking for much', () => {
    const store = createAnswerStore(100_000)
    store.keep('wanted', '', 'a', answer(8_000))
    store.find('wanted', '', 'b')
    for (let index = 0; index < 1_000; index += 1) {
      store.keep(`junk ${index}`, '', 'mallory', answer(8_000))
      store.find(`junk ${index}`, '', 'mallory')
    }
    expect(store.find('wanted', '', 'c')).toBeDefined()
    expect(store.bytes()).toBeLessThanOrEqual(100_000)
  })

  test('what several want gives way to the like, and comes back to its size when it is replaced', () => {
    const store = createAnswerStore(100_000)
    for (let index = 0; index < 100; index += 1) {
      store.keep(`thing ${index}`, '', 'a', answer(8_000))
      store.find(`thing ${index}`, '', 'b')
      store.keep(`thing ${index}`, '', 'a', answer(4_000))
    }
    expect(store.bytes()).toBeLessThanOrEqual(100_000)
    for (let index = 0; index < 100; index += 1) store.drop(`thing ${index}`, '')
    expect([store.bytes(), store.size()]).toEqual([0, 0])
    expect(store.varyOf('thing 99')).toBeUndefined()
  })

  test('keeps what was chosen by different wishes apart', () => {
    const store = createAnswerStore(100_000)
    store.keep('thing', 'accept:a', 'a', answer(10, 'Accept'))
    store.keep('thing', 'accept:b', 'a', answer(20, 'Accept'))
    expect(store.varyOf('thing')).toBe('Accept')
    expect(store.find('thing', 'accept:a', 'a')?.body.length).toBe(10)
    expect(store.find('thing', 'accept:b', 'a')?.body.length).toBe(20)
    expect(store.find('thing', '', 'a')).toBeUndefined()
  })
})
