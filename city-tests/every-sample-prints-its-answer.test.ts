import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { environmentNames } from '@openlondon/contract/model'
import type { createClient, ClientOptions } from '@openlondon/sdk'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveSandbox, type ServedSandbox } from '../server/src/sandbox/index.ts'
import { hasPython, runPython } from '../site/pages/reference/call/testing/python-requests.ts'
import { run, sampleRequests, type SampleRequests } from '../site/pages/reference/call/testing/sample-requests.ts'
import { city, operations, sdkDir } from './city.ts'

const hasCurl = spawnSync('curl', ['--version']).status === 0
const tools = { curl: hasCurl, python3: hasPython }
for (const [tool, isThere] of Object.entries(tools)) if (!isThere) console.log(`Skipped: there is no ${tool} here.`)

type Sample = SampleRequests & { readonly id: string; readonly apiId: string; readonly name: string }
let served: ServedSandbox
let samples: readonly Sample[]
const { key: keyName } = environmentNames(city.sdk)

beforeAll(async () => {
  served = await serveSandbox(city)
  samples = await Promise.all(
    operations.map(async ({ id, api, operation }) => ({
      ...(await sampleRequests(city, api, operation, { via: 'sandbox', origin: served.origin })),
      id,
      apiId: api.id,
      name: operation.name,
    })),
  )
})
afterAll(() => served.close())

/** Nothing, or what is wrong: it failed, or has an answer and printed none. */
async function faultOf(sample: Sample, runs: () => Promise<string>): Promise<readonly object[]> {
  try {
    const printed = await runs()
    return printed === '' && sample.answer !== undefined ? [{ id: sample.id, fault: 'printed nothing' }] : []
  } catch (error) {
    return [{ id: sample.id, fault: String(error) }]
  }
}

/** Run in this process, with what it prints in the place of a terminal. */
async function printedBy(code: string, given: object): Promise<string> {
  const lines: string[] = []
  const log = (value: unknown): void => void lines.push(JSON.stringify(value) ?? String(value))
  await run(code, keyName, { console: { log }, ...given })
  return lines.join('\n')
}

async function faultsOf(runs: (sample: Sample) => Promise<string>): Promise<readonly object[]> {
  const faults: object[] = []
  const waiting = [...samples]
  const work = async (): Promise<void> => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const sample = next
      faults.push(...(await faultOf(sample, () => runs(sample))))
    }
  }
  await Promise.all(Array.from({ length: 4 }, work))
  return faults
}

test('with fetch', async () => {
  expect(await faultsOf(({ fetch }) => printedBy(fetch, { fetch: globalThis.fetch }))).toEqual([])
})

test.skipIf(sdkDir === undefined)('with the SDK', async () => {
  const sdkModule = (file: string): Promise<Readonly<Record<string, unknown>>> =>
    import(pathToFileURL(join(sdkDir ?? '', 'src', file)).href)
  const create = (await sdkModule('index.ts'))['createClient'] as typeof createClient // the package's main door, whose type this is
  const made = (options: ClientOptions): object => create({ ...options, retries: 0 })
  expect(
    await faultsOf(async ({ sdk, apiId, name }) => {
      const own = await sdkModule(`generated/${apiId}/index.ts`)
      return printedBy(sdk, { createClient: made, [name]: own[name] })
    }),
  ).toEqual([])
})

/** A program takes a while to start, so that of all that differ in their values one is run. `EVERY_SAMPLE=1` runs all. */
const oneOfEachKind = (all: readonly Sample[]): readonly Sample[] =>
  process.env['EVERY_SAMPLE'] === undefined
    ? [...new Map(all.map((sample) => [sample.shell.replaceAll(/'[^']*'/g, ''), sample])).values()]
    : all

test.skipIf(!hasCurl)('with curl', { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'curl-samples-'))
  try {
    // One shell for all, each with a folder of its own. That a call succeeded is said apart, as curl takes a refusal for an answer.
    const tried = oneOfEachKind(samples)
    const lines = tried.map(({ shell }, number) => {
      const asked = shell.replace(/^curl /, `curl -sS -w '%{stderr}%{http_code}' `)
      return `mkdir ${number}; (cd ${number}; ${asked} > printed 2> told)`
    })
    writeFileSync(join(folder, 'all.sh'), lines.join('\n'))
    await promisify(execFile)('sh', ['all.sh'], { cwd: folder }).catch(() => {}) // each is looked at below
    const faults = tried.flatMap(({ id, answer }, number) => {
      const told = readFileSync(join(folder, String(number), 'told'), 'utf8')
      const file = typeof answer === 'object' ? answer.file : 'printed'
      const size = statSync(join(folder, String(number), file), { throwIfNoEntry: false })?.size ?? 0
      return /^[23]\d\d$/.test(told) && (size > 0 || answer === undefined) ? [] : [{ id, told, size }]
    })
    expect(faults).toEqual([])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

test.skipIf(!hasPython)('with Python', { timeout: 120_000 }, async () => {
  const ran = await runPython(
    samples.map(({ python }) => python),
    keyName,
  )
  const faults = samples.flatMap(({ id, answer }, index) => {
    const { printed = '', failure = 'not run' } = ran[index] ?? {}
    // Bytes go to a file, and of what has no answer the status is told.
    const isSilent = printed.trim() === '' && typeof answer !== 'object'
    return failure !== null || isSilent ? [{ id, failure, printed }] : []
  })
  expect(faults).toEqual([])
})
