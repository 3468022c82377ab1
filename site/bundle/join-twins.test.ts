import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { joinTwins } from './join-twins.ts'

test('what people read is joined in one file, and the operations of each API in one of its own', async () => {
  const outDir = await mkdtemp(path.join(tmpdir(), 'built-'))
  for (const [name, text] of [
    ['start/keys.md', '# Keys\n'],
    ['skill.md', '# Skill\n'],
    ['apis/trams.md', '# Trams\n'],
    ['apis/trams/stop.md', '# One stop\n'],
  ] as const) {
    await mkdir(path.dirname(path.join(outDir, name)), { recursive: true })
    await writeFile(path.join(outDir, name), text)
  }
  await joinTwins(outDir)
  const [full, trams] = await Promise.all(
    ['llms-full.txt', 'apis/trams/llms-full.txt'].map((name) => readFile(path.join(outDir, name), 'utf8')),
  )
  expect(full).toContain('# Keys')
  expect(full).toContain('/apis/trams/llms-full.txt')
  expect(full).not.toContain('# Skill')
  expect(full).not.toContain('# One stop')
  expect(trams).toBe('# One stop\n')
})
