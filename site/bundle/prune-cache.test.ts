import { mkdir, mkdtemp, readdir, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { pruneCache } from './prune-cache.ts'

test('the newest stay', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'prune-'))
  for (const [index, name] of ['a', 'b', 'c'].entries()) {
    await mkdir(path.join(folder, name))
    await utimes(path.join(folder, name), index + 1, index + 1)
  }
  await pruneCache(folder, 2)
  expect((await readdir(folder)).toSorted()).toEqual(['b', 'c'])
})

test('no cache yet is fine', async () => {
  await expect(pruneCache('/nowhere/at/all', 2)).resolves.toBeUndefined()
})
