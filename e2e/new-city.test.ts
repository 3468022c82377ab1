import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { root } from './portal.ts'

// What `npm run new-city` promises: a folder that keeps every promise a city must keep, from its first minute on.

const run = promisify(execFile)
const home = mkdtempSync(join(tmpdir(), 'new-city-'))
const city = join(home, 'riverton')
mkdirSync(join(root, '.sdk'), { recursive: true })
/** Where packages that it stands on are found, as for every SDK that is made here. */
const sdk = mkdtempSync(join(root, '.sdk/new-city-'))
afterAll(() => {
  for (const folder of [home, sdk]) rmSync(folder, { recursive: true, force: true })
})

const env = { ...process.env, CITY_DIR: city, SDK_DIR: sdk, SITE_DIR: join(home, 'site'), EVIDENCE_DIR: '' }

async function ours(...args: readonly string[]): Promise<{ readonly code: number; readonly said: string }> {
  const program = ['--conditions=city-source', ...args]
  const done = await run(process.execPath, program, { cwd: root, env }).catch(
    (error: { readonly code: number; readonly stdout: string; readonly stderr: string }) => error,
  )
  return { code: 'code' in done ? done.code : 0, said: `${done.stdout}\n${done.stderr}` }
}

const document = {
  openapi: '3.0.3',
  info: { title: 'Trams', version: '1.0.0' },
  paths: { '/stops': { get: { responses: { 200: { description: 'All stops.' } } } } },
}

test('a new city, with a draft beside its first API, is proven like any other', { timeout: 240_000 }, async () => {
  const made = await ours('scripts/new-city.ts', 'riverton', '--country', 'FR', '--folder', city)
  expect(made, made.said).toMatchObject({ code: 0 })
  writeFileSync(join(home, 'trams.json'), JSON.stringify(document))
  const added = await ours('scripts/add.ts', 'trams', join(home, 'trams.json'))
  expect(added, added.said).toMatchObject({ code: 1 })
  for (const args of [
    // Which lints it, too.
    ['scripts/generate.ts'],
    ['scripts/try-api.ts', 'hello'],
    ['node_modules/vitest/vitest.mjs', 'run', '--project', 'city'],
  ]) {
    const proven = await ours(...args)
    expect(proven, proven.said).toMatchObject({ code: 0 })
  }
})
