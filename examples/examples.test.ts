/* oxlint-disable no-restricted-imports -- The examples use the SDK alone. Their test runs them, against the real server. */
import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startServer } from '../server/src/app.ts'
import type { RunningServer } from '../server/src/app.ts'
import { readConfig } from '../server/src/config.ts'

const run = promisify(execFile)
const examplesDir = import.meta.dirname

/** What each example must print: every pattern somewhere in its output, in this order. */
const expected: Readonly<Record<string, readonly RegExp[]>> = {
  'postcodes/bikes-near-postcode.ts': [/^Nearest to N1 9GU in Islington$/m, /^ +\d+ m  .+: bikes \d+, e-bikes \d+$/m],
  'tfl/handle-errors.ts': [
    /^404: there is no such line/m,
    /^ {2}try 1 failed, the next one in 1000 ms$/m,
    /^429: too many calls, come back in 1 s$/m,
    /^503: .+, request \S+$/m,
    /^slow: gave up after 250 ms$/m,
    /^No trouble: 1 line after 1 try$/m,
  ],
  'tfl/next-buses.ts': [/^Next at \S.+$/m, /^ +(due|\d+ min)  \S+ to \S.+$/m],
  'tfl/plan-a-journey.ts': [
    /^"Bank" is taken for Bank, one of \d+$/m,
    /^\d+ min, (£\d+\.\d\d|fare unknown)$/m,
    /^ {2}\S.+ \(\d+ min\)$/m,
  ],
  'tfl/tube-status.ts': [/^Victoria +\S.+$/m],
  'tfl/watch-a-line.ts': [/^Update 1: \S.+ in \d+ s, \d+ more on the way$/m, /^Update 2: /m, /^Update 3: /m],
}

let server: RunningServer
let dataDir: string

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'examples-'))
  const env = { PORT: '0', DATA_DIR: dataDir, CITY_DIR: join(examplesDir, '..', 'openapi'), ACCESS_LOG: 'off' }
  server = await startServer(readConfig(env))
}, 60_000)

afterAll(async () => {
  await server.close()
  await rm(dataDir, { recursive: true })
})

test('every example is run here', async () => {
  const files = await readdir(examplesDir, { recursive: true })
  const examples = files.filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  expect(examples.toSorted()).toEqual(Object.keys(expected))
})

test.each(Object.entries(expected))('%s runs by itself and prints what it says', async (file, patterns) => {
  const env = { ...process.env, OPENLONDON_ORIGIN: server.origin }
  const { stdout, stderr } = await run(process.execPath, ['--conditions=openlondon-source', join(examplesDir, file)], {
    env,
  })

  expect(stderr).toBe('')
  let rest = stdout
  for (const pattern of patterns) {
    expect(rest).toMatch(pattern)
    rest = rest.slice(rest.search(pattern))
  }
})
