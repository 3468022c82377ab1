import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { platform, tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { prepareDataFolder } from './data-folder.ts'

const home = mkdtempSync(join(tmpdir(), 'data-folder-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))
writeFileSync(join(home, 'file'), '')
symlinkSync(join(home, 'nothing'), join(home, 'link'))

test.each([
  ['one that is there', home],
  ['one whose parents are not there', join(home, 'a/b/c')],
])('%s is prepared', (_name, folder) => {
  prepareDataFolder(folder)
  prepareDataFolder(folder)
  expect(statSync(folder).isDirectory()).toBe(true)
})

test('nobody else may look into what is made', () => {
  prepareDataFolder(join(home, 'd/e'))
  expect(['d', 'd/e'].map((name) => statSync(join(home, name)).mode & 0o077)).toEqual([0, 0])
})

test.each([
  ['a file', join(home, 'file')],
  ['a folder below a file', join(home, 'file/a/b')],
  ['a link to nothing', join(home, 'link')],
])('%s is refused in words', (_name, folder) => {
  expect(() => prepareDataFolder(folder)).toThrow(/^Cannot start: the data folder .+ cannot be written \(.+\)\./)
})

/** In a process of its own: what makes a folder for ever lets nobody end it. */
test.runIf(platform() === 'linux' && existsSync('/proc/self'))(
  'a folder that no process may make is, too',
  async () => {
    const program = `import(${JSON.stringify(join(import.meta.dirname, 'data-folder.ts'))}).then(({ prepareDataFolder }) => prepareDataFolder('/proc/open/data')).catch(({ message }) => console.log(message))`
    const { stdout } = await promisify(execFile)(process.execPath, ['--eval', program], { timeout: 20_000 })
    expect(stdout).toMatch(/^Cannot start: the data folder \/proc\/open\/data cannot be written \(.+\)\./)
  },
)
