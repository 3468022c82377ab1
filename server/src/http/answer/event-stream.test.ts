import { expect, test } from 'vitest'
import { writeEvent, type StreamEvent } from './event-stream.ts'

test.each<readonly [name: string, event: StreamEvent, want: string]>([
  ['one line', { id: 'a', data: '{"a":1}' }, 'id: a\ndata: {"a":1}\n\n'],
  ['bytes', { id: 'a', data: Buffer.from('{"ä":1}') }, 'id: a\ndata: {"ä":1}\n\n'],
  ['several lines', { data: '{\n  "a": 1\r\n}' }, 'data: {\ndata:   "a": 1\ndata: }\n\n'],
  ['bytes of several lines', { data: Buffer.from('a\nb') }, 'data: a\ndata: b\n\n'],
  ['a line that would be a field', { data: 'x\revent: problem' }, 'data: x\ndata: event: problem\n\n'],
  ['a name', { name: 'problem', data: '' }, 'event: problem\ndata: \n\n'],
])('an event of %s', (_name, event, want) => {
  expect(writeEvent(event).toString()).toBe(want)
})
