import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeKey } from './key-format.ts'

const prefix = 'tny'
const page = readFileSync(join(import.meta.dirname, '../../../site/docs/run/leaked-keys.mdx'), 'utf8').replaceAll(
  '{{keyPrefix}}',
  prefix,
)
const patterns = page.match(/\\b\(?tny_\(\?:live\|test\)_\[0-9A-Za-z\]\{38\}\)?\\b/g) ?? []

test('every pattern on the page finds keys that are secrets, and no browser key', () => {
  expect(patterns).toHaveLength(3)
  for (const pattern of patterns) {
    for (const environment of ['live', 'test'] as const) {
      const key = makeKey(prefix, environment)
      for (const text of [key, `KEY="${key}"`, `key=${key}&x=1`]) expect(new RegExp(pattern).exec(text)?.[0]).toBe(key)
      expect(new RegExp(pattern).test(`${key}a`)).toBe(false)
    }
    expect(new RegExp(pattern).test(makeKey(prefix, 'browser'))).toBe(false)
  }
})

test('the check of a checksum on the page says yes to keys and no to what is mistyped', async () => {
  const [, code = ''] = /```js\n([\s\S]*?)```/.exec(page) ?? []
  const folder = mkdtempSync(join(tmpdir(), 'trial-page-'))
  writeFileSync(join(folder, 'checksum.mjs'), code)
  const { hasChecksum } = await import(join(folder, 'checksum.mjs'))
  rmSync(folder, { recursive: true })
  for (let made = 0; made < 200; made += 1) {
    const key = makeKey(prefix, 'live')
    expect(hasChecksum(key)).toBe(true)
    expect(hasChecksum(key.slice(0, 20) + (key[20] === 'a' ? 'b' : 'a') + key.slice(21))).toBe(false)
  }
})
