import { describe, expect, test } from 'vitest'
import { parseSource } from '../files/source-file.ts'
import { readCoverage } from './coverage.ts'

const read = (text: string): ReturnType<typeof readCoverage> => readCoverage(parseSource('coverage.yaml', text))

test('a whole file', () => {
  const { documents, recordings } = read(`documents:
  - file: owner/api.json
    name: The owner's document
    base: /v1/
    renamed: { '/Old': /new }
    absent: { 'GET /x/*': 'A wildcard: no operation.' }
  - file: owner/more.json
    name: More
recordings:
  - folder: owner/samples
  - { file: owner/stop.json, operation: stop, wrong: { '/*/lat': No latitude is 100. } }
`)
  expect(documents).toMatchObject([
    {
      file: 'owner/api.json',
      base: '/v1',
      renamed: [{ from: '/Old', to: '/new', at: { line: 5 } }],
      absent: [{ operation: 'GET /x/*', reason: 'A wildcard: no operation.', at: { line: 6 } }],
    },
    { name: 'More', base: '', renamed: [], absent: [], at: { line: 7 } },
  ])
  expect(recordings).toMatchObject([
    { kind: 'recorded', folder: 'owner/samples' },
    {
      kind: 'published',
      file: 'owner/stop.json',
      operation: 'stop',
      wrong: [{ path: '/*/lat', reason: 'No latitude is 100.' }],
      at: { line: 11 },
    },
  ])
})

/** One slip a row: the line it must be found at, and words of the remedy. */
describe('slips', () => {
  test.each([
    ['a member nobody reads', 'documents: []\nrecording: []', 2, '"recording" is not known here'],
    ['a document without a name', 'documents:\n  - file: a.json', 2, '"documents.0.name" is missing'],
    ['a member of a document', 'documents:\n  - { file: a, name: A, rename: {} }', 2, '"rename" is not known here'],
    ['a document that is a text', 'documents:\n  - a.json', 2, 'Write an object with file'],
    ['absent without a reason', "documents:\n  - file: a\n    name: A\n    absent: { 'GET /x': }", 4, 'Say why'],
    ['absent without a method', "documents:\n  - file: a\n    name: A\n    absent: { '/x': No. }", 4, 'a method and a'],
    ['absent as a list', 'documents:\n  - file: a\n    name: A\n    absent: [GET /x]', 4, '"name: text" lines'],
    ['renamed to no path', "documents:\n  - file: a\n    name: A\n    renamed: { '/x': y }", 4, 'start with a slash'],
    ['a path out of the folder', 'recordings:\n  - folder: ../secrets', 2, 'leaves the evidence folder'],
    ['a path from the root', 'documents:\n  - { file: /etc/passwd, name: A }', 2, 'leaves the evidence folder'],
    ['an example of nothing', 'recordings:\n  - file: a.json', 2, '"recordings.0.operation" is missing'],
    ['both kinds of recording', 'recordings:\n  - { folder: a, file: b, operation: c }', 2, 'not both'],
    ['wrong without a reason', "recordings:\n  - { file: a, operation: b, wrong: { '/x': } }", 2, 'Say why'],
    ['a recording that is wrong', "recordings:\n  - { folder: a, wrong: { '/x': y } }", 2, 'not both'],
    ['no object at all', '- a', 1, 'Write an object with documents, recordings'],
  ])('%s', (_name, text, line, message) => {
    expect(() => read(text)).toThrow(message)
    expect(() => read(text)).toThrow(`coverage.yaml:${line}:`)
  })
})
