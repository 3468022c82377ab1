import { createHmac } from 'node:crypto'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createHasher } from './hash-key.ts'
import { readPepper } from './pepper.ts'

test('a hash is HMAC-SHA-256 under a key made for one purpose', () => {
  const derived = createHmac('sha256', 'pepper').update('api-key').digest()
  expect(createHasher('pepper', 'api-key')('secret')).toBe(
    createHmac('sha256', derived).update('secret').digest('base64url'),
  )
})

test('pepper and purpose both change the hash', () => {
  const hashes = [
    createHasher('a', 'api-key')('x'),
    createHasher('b', 'api-key')('x'),
    createHasher('a', 'session')('x'),
    createHasher('a', 'sign-in')('x'),
  ]
  expect(new Set(hashes).size).toBe(4)
})

test('the pepper of a development server is made once, for its owner only', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'trial-pepper-'))
  const first = readPepper({ dataDir, keyPepper: undefined })
  expect(await readdir(dataDir)).toEqual(['pepper'])
  expect(first.length).toBeGreaterThanOrEqual(32)
  expect(readPepper({ dataDir, keyPepper: undefined })).toBe(first)
  expect((await stat(join(dataDir, 'pepper'))).mode & 0o777).toBe(0o600)
  expect(readPepper({ dataDir, keyPepper: 'given' })).toBe('given')
  await rm(dataDir, { recursive: true })
})
