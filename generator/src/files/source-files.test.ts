import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { headerFor } from './header.ts'
import { differingFiles, readSourceFiles, writeSourceFiles } from './source-files.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'source-files-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const header = headerFor({ id: 'stops', version: '1.0.0' })

test('only what differs is written, and only what was generated is removed', () => {
  const first = new Map([
    ['a.ts', `${header}\na`],
    ['b/c.ts', `${header}\nc`],
  ])
  expect(writeSourceFiles(folder, first)).toEqual(['a.ts', 'b/c.ts'])
  writeFileSync(join(folder, 'mine.ts'), '// my own work\n')
  expect(writeSourceFiles(folder, new Map([['a.ts', `${header}\nA`]]))).toEqual(['a.ts', 'b/c.ts'])
  expect([...readSourceFiles(folder).keys()]).toEqual(['a.ts', 'mine.ts'])
})

test('no empty folder stays behind, also none of an earlier time', () => {
  mkdirSync(join(folder, 'gone/mocks'), { recursive: true })
  writeSourceFiles(folder, new Map([['b/c.ts', `${header}\nc`]]))
  writeSourceFiles(folder, new Map([['a.ts', `${header}\na`]]))
  expect(['gone', 'b', 'a.ts'].filter((name) => existsSync(join(folder, name)))).toEqual(['a.ts'])
})

test('differences are named in order', () => {
  const present = new Map([
    ['a', '1'],
    ['b', '1'],
    ['z', '1'],
  ])
  expect(
    differingFiles(
      present,
      new Map([
        ['a', '1'],
        ['b', '2'],
        ['c', '1'],
      ]),
    ),
  ).toEqual(['b', 'c', 'z'])
})
