import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundle } from '../testing/bundle.ts'
import { runNode, sdkFolder } from '../testing/run-node.ts'

/** Of all files of the package, as they lie on a disk. */
const installedBytesMax = 2_000_000
const besideDist = ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md']

const folder = mkdtempSync(join(tmpdir(), 'installed-'))
beforeAll(async () => {
  const { code, stderr } = await runNode([join(sdkFolder, 'build.mjs'), '--outdir', join(folder, 'dist')])
  expect(code, stderr).toBe(0)
  for (const name of besideDist) copyFileSync(join(sdkFolder, name), join(folder, name))
}, 180_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test(`the package takes less than ${installedBytesMax} bytes where it is installed`, () => {
  const { files } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  expect(['package.json', ...files].sort()).toEqual(['dist', ...besideDist].sort())
  const installed = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const bytes = installed.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0)
  expect(installed.length).toBeGreaterThan(100)
  expect(bytes).toBeLessThan(installedBytesMax)
})

/** Of doors that are lists, one thing, and what stands beside it in the same file. */
const rows = [
  ['an operation', 'index', 'lineModes', 'lineSeverities'],
  ['a query', 'react', 'lineModesQuery', 'lineSeverities'],
  ['a schema', 'schemas', 'ModeSchema', 'severityLevel'],
  ['what is live', 'live', 'lineStatus', 'bikePoints'],
  ['what is paged', 'paging', 'stopPointsByMode', 'stopPointsByTypePage'],
  ['a mock', 'mocks/index', 'getLineModesMockHandler', '/Line/Meta/Severity'],
] as const

test.each(rows)('%s is all that an app gets of the built door', async (_what, door, name, other) => {
  const app = `export { ${name} } from './dist/generated/tfl/${door}.js'`
  const { text } = await bundle(app, folder, ['msw', '@tanstack/react-query'])
  expect(text).toContain(name)
  expect(text).not.toContain(other)
})

/** Each file costs a program about half a millisecond of CPU time at its start. */
const filesReadMax = 7

test(`a program that calls one API reads at most ${filesReadMax} files of it`, async () => {
  const program = `
import { registerHooks } from 'node:module'
let files = 0
registerHooks({ load: (url, context, next) => (url.startsWith('file:') && (files += 1), next(url, context)) })
const { createClient } = await import('./dist/index.js')
const { lineModes } = await import('./dist/generated/tfl/index.js')
console.log(typeof createClient, typeof lineModes, files)`
  const { stdout } = await runNode(['--input-type=module', '--eval', program], folder)
  const [client, operation, files] = stdout.trim().split(' ')
  expect([client, operation]).toEqual(['function', 'function'])
  expect(Number(files)).toBeLessThanOrEqual(filesReadMax)
})
