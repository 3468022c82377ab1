import { expect, test } from 'vitest'
import { readDropped, type Dropped } from './read-dropped.ts'

const file = (name: string, content: string | readonly number[]): Dropped => ({
  name,
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content),
})
const yaml = file('a.yaml', 'openapi: 3.1.0\n')

test.each<[string, readonly Dropped[], RegExp]>([
  ['nothing', [], /Drop one/],
  ['an empty file', [file('a.yaml', ' \n')], /is empty/],
  ['a ZIP archive', [file('a.json', [0x50, 0x4b, 3, 4, 0])], /ZIP/],
  ['a PDF', [file('a.pdf', '%PDF-1.7')], /PDF/],
  ['a picture', [file('a.png', [0x89, 0x50, 0x4e, 0x47])], /picture/],
  ['a web page', [file('a.yaml', '\n<!DOCTYPE html><p>')], /web page/],
  ['XML', [file('a.xml', '<?xml version="1.0"?>')], /XML/],
  ['a file in Latin-1', [file('a.yaml', [0x61, 0x0a, 0xe4, 0x0a])], /Line 2 .*UTF-8/],
  ['AsyncAPI', [file('a.yaml', 'asyncapi: 3.0.0\n')], /AsyncAPI/],
  ['a Postman collection', [file('a.json', '{"info":{"_postman_id":"1"}}')], /Postman/],
  ['two documents', [yaml, file('b.json', '{"swagger":"2.0"}')], /second field/],
  ['parts without their document', [file('a.yaml', 'a: 1'), file('b.yaml', 'b: 1')], /refers to the others/],
  ['too much', [file('a.yaml', ' '.repeat(20_000_001))], /20 MB/],
  ['too many', Array.from({ length: 101 }, (_, at) => file(`${at}.yaml`, 'a: 1')), /101 files/],
])('%s is told of, with what to do', (_name, dropped, words) => {
  expect(readDropped(dropped)).toEqual({ fault: expect.stringMatching(words) })
})

test.each<[string, readonly Dropped[], string]>([
  ['YAML', [yaml], 'a.yaml'],
  ['JSON on one line', [file('a.json', '{"info":{},"openapi":"3.0.0"}')], 'a.json'],
  ['one with parts beside it', [file('parts.yaml', 'Stop: {}'), yaml], 'a.yaml'],
  [
    'one in UTF-16',
    [file('a.yaml', [0xff, 0xfe, ...[...'openapi: 3.1.0'].flatMap((c) => [c.charCodeAt(0), 0])])],
    'a.yaml',
  ],
  ['one that is broken, which reading explains', [file('a.json', '{"paths": ')], 'a.json'],
])('%s is a document', (_name, dropped, root) => {
  expect(readDropped(dropped)).toMatchObject({ document: { root } })
})
