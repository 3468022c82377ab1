import { expect, test } from 'vitest'
import { readReply } from './read-reply.ts'

const body = new ArrayBuffer(2)
const answered = { kind: 'answered', id: 1, status: 200, headers: [['content-type', 'text/plain']], body }

test.each<[string, unknown, unknown]>([
  ['an answer', answered, answered],
  ['none', { kind: 'unanswered', id: 2, message: 'Why.' }, { kind: 'unanswered', id: 2, message: 'Why.' }],
  ['what a worker says first', '{"kind":"ready"}', undefined],
  ['an answer to nothing', { ...answered, id: '1' }, undefined],
  ['an answer without bytes', { ...answered, body: 'text' }, undefined],
  ['headers that are no list', { ...answered, headers: {} }, undefined],
  ['nothing', null, undefined],
])('%s', (_name, data, want) => {
  expect(readReply(data)).toEqual(want)
})
