import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { offlineName } from '@openlondon/contract/model'
import { buildOffline } from '@openlondon/sandbox/package'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askAll, type Told } from '../sandbox/testing/ask-all.mjs'
import { offlineQuestions } from '../sandbox/testing/questions.ts'
import { serveSandbox } from '../server/src/sandbox/index.ts'
import { city } from './city.ts'

// Slow: packs the package as it would be published, installs it as a stranger would, and asks it and the server the same.

const run = promisify(execFile)
const scratch = mkdtempSync(join(tmpdir(), 'city-offline-'))
const project = join(scratch, 'project')
const name = offlineName(city)
const questions = offlineQuestions(city)
let served: readonly Told[]

beforeAll(async () => {
  const folder = join(scratch, 'package')
  await buildOffline(city, folder)
  await run('npm', ['pack', '--pack-destination', scratch, '--silent'], { cwd: folder })
  const tarball = join(scratch, readdirSync(scratch).find((file) => file.endsWith('.tgz')) ?? '')
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', '--prefix', project, tarball])
  const sandbox = await serveSandbox(city)
  served = await askAll(fetch, sandbox.origin, [city.host, sandbox.origin], questions).finally(sandbox.close)
}, 300_000)
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const installed = (): string => join(project, 'node_modules', name)

/** What differs, by the question's name. */
function differences(told: readonly Told[]): readonly string[] {
  return questions.flatMap((question, index) => {
    const [want, got] = [served[index], told[index]]
    return JSON.stringify(want) === JSON.stringify(got) ? [] : [`${question.name}: ${firstDifference(want, got)}`]
  })
}

function firstDifference(want: Told | undefined, got: Told | undefined): string {
  const [one, other] = [JSON.stringify(want) ?? '', JSON.stringify(got) ?? '']
  const at = [...one].findIndex((character, index) => character !== other[index])
  return `${one.slice(Math.max(0, at - 80), at + 80)} ≠ ${other.slice(Math.max(0, at - 80), at + 80)}`
}

test('every answer is the server’s, byte for byte, on a platform as old as may be', { timeout: 300_000 }, async () => {
  cpSync(join(import.meta.dirname, '../sandbox/testing/ask-all.mjs'), join(project, 'ask-all.mjs'))
  writeFileSync(join(project, 'questions.json'), JSON.stringify(questions))
  writeFileSync(join(project, 'ask.mjs'), asker)
  await run(process.execPath, ['ask.mjs'], { cwd: project })
  expect(differences(JSON.parse(readFileSync(join(project, 'told.json'), 'utf8')))).toEqual([])
})

/** What Node 20 lacks and newer ones have is taken away first, and the network with it. */
const asker = `
import { readFileSync, writeFileSync } from 'node:fs'
for (const [owner, names] of [[Map, ['groupBy']], [Object, ['groupBy']], [Promise, ['withResolvers', 'try']], [Array, ['fromAsync']], [RegExp, ['escape']], [Set.prototype, ['union', 'intersection', 'difference', 'isSubsetOf']]])
  for (const name of names) delete owner[name]
delete globalThis.Iterator
globalThis.fetch = () => { throw new Error('Nothing may be sent.') }
const { offline } = await import('${name}')
const { askAll } = await import('./ask-all.mjs')
const { fetch, origin } = offline()
const questions = JSON.parse(readFileSync('questions.json', 'utf8'))
writeFileSync('told.json', JSON.stringify(await askAll(fetch, origin, ['${city.host}'], questions)))
`

test('options say what a header would, and a request decides for itself', async () => {
  const { offline } = await import(pathToFileURL(join(installed(), 'dist/index.js')).href)
  const [asked] = questions
  const at = (options: object, headers: object = {}): Promise<Response> => {
    const { fetch: ask, origin } = offline(options)
    return ask(`${origin}/sandbox${asked?.path}`, { headers: { ...asked?.headers, ...headers } })
  }
  const time = new Date('2026-12-24T18:00:00Z')
  expect((await at({ time })).headers.get('x-sandbox-time')).toBe(time.toISOString())
  expect((await at({ time }, { 'X-Sandbox-Time': '2026-12-25T00:00Z' })).headers.get('x-sandbox-time')).toBe(
    '2026-12-25T00:00:00.000Z',
  )
  expect((await at({ scenario: '503' })).status).toBe(503)
  expect((await at({ session: 'mine-alone' })).headers.get('x-sandbox-session')).toBe('mine-alone')
  expect((await at({ origin: 'http://127.0.0.1:8080' })).status).toBe(200)
  await expect(at({ seed: 'x'.repeat(65) }).then((response) => response.json())).resolves.toMatchObject({
    code: 'sandbox.unreadable_wish',
  })
})

test('who is not of the city is not asked, and the error says what to do', async () => {
  const { offline } = await import(pathToFileURL(join(installed(), 'dist/index.js')).href)
  const asking = offline().fetch('https://stranger.example/sandbox/x')
  await expect(asking).rejects.toMatchObject({ name: 'OfflineError', url: 'https://stranger.example/sandbox/x' })
  await expect(asking).rejects.toThrow(/nothing was sent.*offline\(\{ origin \}\)/)
})

/** Bytes: of the whole package, of all that runs as a server would send it, and of what comes with the import alone. */
const installedMax = 2_350_000
const gzipMax = 485_000
const importedGzipMax = 3_000

test('it is no larger than is said, and little of it is loaded before the first question', () => {
  const dist = join(installed(), 'dist')
  const textOf = (file: string): string => readFileSync(join(dist, file), 'utf8')
  const gzipOf = (files: readonly string[]): number =>
    files.reduce((sum, file) => sum + gzipSync(textOf(file), { level: 9 }).length, 0)
  const imported = [...textOf('index.js').matchAll(/from\s*"\.\/([^"]+)"/g)].map(([, file = '']) => file)
  expect(gzipOf(['index.js', ...imported])).toBeLessThan(importedGzipMax)
  expect(gzipOf(readdirSync(dist).filter((file) => file.endsWith('.js')))).toBeLessThan(gzipMax)
  const files = readdirSync(installed(), { recursive: true, encoding: 'utf8' }).map((file) =>
    statSync(join(installed(), file)),
  )
  expect(files.reduce((sum, one) => sum + (one.isFile() ? one.size : 0), 0)).toBeLessThan(installedMax)
})
