import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { withPublishLock } from './publish-lock.ts'

test('a process that holds the lock keeps others out, and once it is killed it holds nothing', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lock-'))
  const program = `
    import { withPublishLock } from ${JSON.stringify(new URL('publish-lock.ts', import.meta.url).href)}
    await withPublishLock(process.argv[1], () => { console.log('held'); return new Promise((done) => setTimeout(done, 1e6)) })`
  const child = spawn(process.execPath, ['--input-type=module', '-e', program, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise((held) => child.stdout.once('data', held))
  await expect(withPublishLock(folder, async () => 'mine')).rejects.toThrow(`Somebody else publishes in ${folder}`)
  const ended = new Promise((done) => child.once('exit', done))
  child.kill('SIGKILL')
  await ended
  expect(existsSync(join(folder, '.publishing'))).toBe(true)
  expect(await withPublishLock(folder, async () => 'mine')).toBe('mine')
  expect(existsSync(join(folder, '.publishing'))).toBe(false)
  await rm(folder, { recursive: true })
})
