import { hostileTexts } from '@openlondon/contract/testing/hostile-texts'
import { expect, test } from 'vitest'
import { csvLine } from './csv.ts'

test.each<readonly [name: string, field: string | number, want: string]>([
  ['a word', 'trams', 'trams'],
  ['a number', -3, '-3'],
  ['a comma', 'a,b', '"a,b"'],
  ['a quotation mark', 'a"b', '"a""b"'],
  ['a line end', 'a\r\nb', '"a\r\nb"'],
  ['nothing', '', ''],
  ['a formula', '=1+1', `"'=1+1"`],
  ['a formula by plus', '+1', `"'+1"`],
  ['a formula by minus', '-1', `"'-1"`],
  ['a formula by at', '@SUM(A1)', `"'@SUM(A1)"`],
  ['a formula behind blanks', '  =1', `"'  =1"`],
  ['a formula behind a tab', '\t=1', `"'\t=1"`],
  ['a command', '=cmd|"/c calc"!A1', `"'=cmd|""/c calc""!A1"`],
])('%s', (_name, field, want) => {
  expect(csvLine([field, 'x'])).toBe(`${want},x\r\n`)
})

test.each(Object.entries(hostileTexts))('%s is one field that no spreadsheet runs', (_name, text) => {
  const line = csvLine([text, 'x'])
  // RFC 4180 §2: quoted, with quotation marks doubled, or without any sign that has a meaning.
  const [, quoted, plain = '', rest] = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*)),(.*)\r\n$/s.exec(line) ?? []
  const field = quoted?.replaceAll('""', '"') ?? plain
  expect([field.replace(/^'(?=\s*[=+\-@|\t\r])/, ''), rest]).toEqual([text, 'x'])
  expect(field).not.toMatch(/^\s*[=+\-@|]/)
})
