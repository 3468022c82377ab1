import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ContractError } from './contract-error.ts'
import { openContractFiles } from './contract-files.ts'
import { parseSource } from './source-file.ts'

function refusal(read: () => unknown): string {
  try {
    return JSON.stringify(read())
  } catch (error) {
    if (error instanceof ContractError) return error.message
    throw error
  }
}

const deep = (count: number): string => '['.repeat(count) + ']'.repeat(count)

describe('what other readers take is taken', () => {
  test.each<[string, string, unknown]>([
    ['a bracket that closes at the margin', 'a: {\n  b: 1\n}\nc: 2\n', { a: { b: 1 }, c: 2 }],
    ['one further in', 'x:\n  a: {\n    b: 1\n  }\n  c: 2\n', { x: { a: { b: 1 }, c: 2 } }],
    ['lines further out than the key', 'x:\n  a: {\n b: 1\n}\n', { x: { a: { b: 1 } } }],
    ['a list', 'a: [\n1,\n2\n]\n', { a: [1, 2] }],
    ['in a list', 'x:\n- {\n  a: 1\n}\n- { b: 2 }\n', { x: [{ a: 1 }, { b: 2 }] }],
    ['with tabs', 'a: {\n\tb: 1\n}\n', { a: { b: 1 } }],
    ['with comments', 'a: { # one }\n  b: 1, # two\n c: 2\n}\n', { a: { b: 1, c: 2 } }],
    ['with brackets in quotes', "a: {\n b: \"}\",\n c: 'it''s ]'\n}\n", { a: { b: '}', c: "it's ]" } }],
    ['beside brackets in plain text', "a: b {c\nd: it's\ne: {\n f: 1\n}\n", { a: 'b {c', d: "it's", e: { f: 1 } }],
    ['beside a block of text', 'a: |\n  x: {\n   y\nb: {\n c: 1\n}\n', { a: 'x: {\n y\n', b: { c: 1 } }],
    ['behind a tag and a quoted key', '"a b": !!map {\n c: 1\n}\n', { 'a b': { c: 1 } }],
    ['one document with its marks', '---\na: 1\n...\n', { a: 1 }],
    ['an empty second document', 'a: 1\n---\n', { a: 1 }],
    ['a mark of byte order', '\uFEFFa: 1\n', { a: 1 }],
  ])('%s', (_name, text, want) => expect(parseSource('a.yaml', text).value).toEqual(want))

  test('and every place stays where it is', () => {
    const source = parseSource('a.yaml', 'x:\n  a: {\n b: 1,\n\tc: [\n 2 ]\n}\nd: 3\n')
    expect(source.locate('/x/a/c/0')).toMatchObject({ line: 5, column: 2 })
    expect(source.locate('/d')).toMatchObject({ line: 7, column: 1 })
  })
})

describe('what could be read in two ways is refused where it stands', () => {
  test.each([
    ['a second document', 'a.yaml', 'a: 1\n---\nb: 2\n', /^a\.yaml:3: A second document begins here/],
    ['one behind two marks', 'a.yaml', '---\na: 1\n---\n\nb: 2\n', /^a\.yaml:5: A second document/],
    ['a member twice in YAML', 'a.yaml', 'a: 1\na: 2\n', /^a\.yaml:2: .*duplicated mapping key/],
    ['a member twice in JSON', 'a.json', '{\n"a":{"b":1,\n"b":2}}', /^a\.json:3: "b" is stated twice/],
    ['one in other letters', 'a.json', '{"a":1,\n"\\u0061":2}', /^a\.json:2: "a" is stated twice/],
    ['no end', 'a.yaml', 'a: {\n b: 1\n', /^a\.yaml:\d+: The file is not valid YAML/],
    ['200 kB of brackets', 'a.yaml', `a: ${deep(100_000)}`, /^a\.yaml:1: .*nesting exceeded/],
  ])('%s', (_name, file, text, want) => expect(refusal(() => parseSource(file, text))).toMatch(want))

  test('names that only look alike are no repetition', () => {
    const text = '{"a":{"a":1},"b":[{"a":1},{"a":2}],"c":"a","d":["a","a"]}'
    expect(parseSource('a.json', text).value).toEqual(JSON.parse(text))
  })

  test('what is too long to be read in time is not begun', () => {
    expect(refusal(() => parseSource('a.json', ' '.repeat(21_000_001)))).toMatch(
      /^a\.json:1: The file has 21000001 characters, and no more than 21000000 are read\. Divide it/,
    )
  })

  test('200 kB of brackets in JSON are looked through', () => {
    expect(refusal(() => parseSource('a.json', deep(100_000)).locate('/0').line)).toBe('1')
  })
})

describe('bytes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bytes-'))
  const read = (bytes: Uint8Array): unknown => {
    writeFileSync(join(folder, 'a.yaml'), bytes)
    return openContractFiles(folder, { name: 'city' }).read('a.yaml').value
  }

  test.each([
    ['UTF-8', Buffer.from('a: Straße 🚋'), '{"a":"Straße 🚋"}'],
    ['UTF-16 with its mark', Buffer.from('\uFEFFa: Straße', 'utf16le'), '{"a":"Straße"}'],
    ['Latin-1', Buffer.from('b: 1\na: Straße', 'latin1'), /^city\/a\.yaml:2: The file is not UTF-8/],
    ['a letter cut in half', Buffer.from('a: ß').subarray(0, 4), /^city\/a\.yaml:1: The file is not UTF-8/],
  ])('%s', (_name, bytes, want) => {
    const told = refusal(() => read(bytes))
    if (typeof want === 'string') expect(told).toBe(want)
    else expect(told).toMatch(want)
  })
})

test.each([
  ['codes that begin with zeros', 'a: [01, 0755, 000, "01", -012]', ['01', '0755', '000', '01', '-012']],
  ['numbers', 'a: [0, -0.5, 10, 0.10, 0x1F, 0o17, 1e3, 007.5]', [0, -0.5, 10, 0.1, 31, 15, 1000, 7.5]],
  ['what is said to be a number', 'a: [!!int 0755]', [755]],
])('%s are kept as they are meant', (_name, text, want) => {
  expect(parseSource('a.yaml', text).value).toEqual({ a: want })
})

test.each([
  ['Norway', 'a: [de, no]', ['no']],
  ['as a name', 'on: 1', ['on']],
  ['an octal number and a time', 'a: 0755\nb: 12:30\nc: -01', ['0755', '12:30', '-01']],
  ['in quotes', 'a: "no"\nb: \'on\'', []],
  ['in words', 'a: no trains\nb: 10\nc: nothing', []],
])('%s: what readers of YAML 1.1 would take otherwise', (_name, text, want) => {
  expect(parseSource('a.yaml', text).doubts.map((doubt) => doubt.text)).toEqual(want)
})
