import { mkdir, mkdtemp, rename, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { folderHash } from './folder-hash.ts'

test('the hash moves with a byte or a name, and with nothing else', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'fingerprint-'))
  await mkdir(path.join(folder, 'deep'))
  await writeFile(path.join(folder, 'deep/a.ts'), 'one')
  const first = folderHash([folder])
  await writeFile(path.join(folder, 'deep/a.ts'), 'one')
  expect(folderHash([folder])).toBe(first)
  await writeFile(path.join(folder, 'deep/a.ts'), 'two')
  const second = folderHash([folder])
  expect(second).not.toBe(first)
  await rename(path.join(folder, 'deep/a.ts'), path.join(folder, 'deep/b.ts'))
  expect(folderHash([folder])).not.toBe(second)
})

test('a folder that is not there yet counts as empty', () => {
  expect(folderHash(['/nowhere/at/all'])).toHaveLength(64)
})
