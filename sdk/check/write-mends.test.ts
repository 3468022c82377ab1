import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ts from 'typescript'
import { afterAll, expect, test } from 'vitest'
import { writeMends } from './write-mends.ts'

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'mends-')))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const old = "\timport { lamps } from 'é'\r\n"
const mended = old.replace('lamps', 'lanterns')
const utf8 = (text: string): Buffer => Buffer.from(text)
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le')

test.each<[string, (text: string) => Buffer]>([
  ['UTF-8', utf8],
  ['UTF-8 with a mark', (text) => utf8(`\u{FEFF}${text}`)],
  ['UTF-16, little end first', (text) => utf16(`\u{FEFF}${text}`)],
  ['UTF-16, big end first', (text) => utf16(`\u{FEFF}${text}`).swap16()],
])('a file stays in the encoding that it has: %s', (_name, encode) => {
  const file = join(folder, 'app.ts')
  writeFileSync(file, encode(old))
  expect(ts.sys.readFile(file)).toBe(old)
  writeMends(new Map([[file, mended]]), false)
  expect(readFileSync(file)).toEqual(encode(mended))
})
