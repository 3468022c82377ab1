import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { loadCityFacts } from '@openlondon/contract'
import { environmentNames } from '@openlondon/contract/model'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { programAfter } from '../site/pages/tutorials/read-tutorial.ts'
import { readTutorials } from '../site/pages/tutorials/read-tutorials.ts'
import { root, startPortal, type Portal } from './portal.ts'

// The examples of whichever city is named, each run as a reader runs it who has copied the file.

const run = promisify(execFile)
const cityDir = resolve(root, process.env['CITY_DIR'] ?? 'openapi')
const { examplesFolder, sdk } = loadCityFacts(cityDir)

/** `expected.json` beside a city's examples, where it has one; patterns go by line. */
type Expected = {
  /** What each example prints: every pattern somewhere in its output, in this order. */
  readonly prints: Readonly<Record<string, readonly string[]>>
  /** What one prints when a part of the sandbox, known by the beginning of its address, has nothing or is away. */
  readonly lacking: readonly Readonly<Record<'file' | 'address' | 'scenario' | 'prints', string>>[]
}

const expectedFile = join(examplesFolder, 'expected.json')
// A pattern that is none fails its test.
const { prints, lacking }: Expected = existsSync(expectedFile)
  ? (JSON.parse(readFileSync(expectedFile, 'utf8')) as Expected)
  : { prints: {}, lacking: [] }

const examples = existsSync(examplesFolder)
  ? (await readdir(examplesFolder, { recursive: true }))
      .filter((file) => file.endsWith('.ts') && !file.startsWith('apps'))
      .toSorted()
  : []

const tutorials = await readTutorials({ folder: cityDir })
/** What was printed is kept beside those that are shown on pages, where a city has such a folder; `-u` writes it anew. */
const printedFolder = join(examplesFolder, 'printed')

let portal: Portal
/** A copy where the SDK is installed: the city's own folder may lie anywhere. */
let copies: string

beforeAll(async () => {
  await mkdir(join(root, '.sdk'), { recursive: true })
  copies = await mkdtemp(join(root, '.sdk/examples-'))
  if (existsSync(examplesFolder)) await cp(examplesFolder, copies, { recursive: true })
  await mkdir(join(copies, 'tutorials'))
  for (const tutorial of tutorials)
    for (const [index] of tutorial.steps.entries())
      await writeFile(stepFile(tutorial.id, index), programAfter(tutorial, index + 1))
  portal = await startPortal({ CITY_DIR: cityDir })
}, 60_000)

afterAll(async () => {
  await portal?.close()
  await rm(copies, { recursive: true, force: true })
})

test.runIf(existsSync(expectedFile))(
  'a city that expects something expects it of every example, and of no other',
  () => {
    expect(Object.keys(prints)).toEqual(examples)
    expect(lacking.map(({ file }) => file).filter((file) => !examples.includes(file))).toEqual([])
  },
)

test.runIf(examples.length + tutorials.length > 0)(
  'they compile under our own strictness',
  { timeout: 120_000 },
  async () => {
    const tsconfig = { extends: join(root, 'tsconfig.json'), include: ['**/*.ts'], exclude: ['apps'] }
    await writeFile(join(copies, 'tsconfig.json'), JSON.stringify(tsconfig))
    const compiler = join(root, 'node_modules/typescript7/bin/tsc')
    const { stdout } = await run(process.execPath, [compiler, '-p', copies]).catch((error: { stdout: string }) => error)
    expect(stdout).toBe('')
  },
)

test.each(examples)('%s runs by itself and prints what it says', async (file) => {
  let rest = await output(file, portal.origin)
  if (existsSync(printedFolder))
    await expect(rest).toMatchFileSnapshot(join(printedFolder, file.replace('.ts', '.txt')))
  for (const pattern of prints[file] ?? ['\\S']) {
    const wanted = new RegExp(pattern, 'm')
    expect(rest).toMatch(wanted)
    rest = rest.slice(rest.search(wanted))
  }
})

test.each(lacking)('$file says so when $address is $scenario', async ({ file, address, scenario, prints: pattern }) => {
  const detour = createServer(({ url = '' }, response) => {
    const played = `${url}${url.includes('?') ? '&' : '?'}_scenario=${scenario}`
    const location = `${portal.origin}${url.startsWith(`/sandbox${address}`) ? played : url}`
    response.writeHead(307, { location }).end()
  }).listen(0, 'localhost')
  await once(detour, 'listening')
  const bound = detour.address()
  try {
    const port = typeof bound === 'object' ? bound?.port : undefined
    expect(await output(file, `http://localhost:${port}`)).toMatch(new RegExp(pattern, 'm'))
  } finally {
    detour.close()
  }
})

test.each(tutorials)('tutorial $id runs at each of its steps, and prints what its page says', async ({ id, steps }) => {
  const files = steps.map((_, index) => stepFile(id, index))
  const program = ['--conditions=city-source', join(root, 'e2e/run-steps.mjs'), ...files]
  const env = { ...process.env, [environmentNames(sdk).origin]: portal.origin }
  const { stdout, stderr } = await run(process.execPath, program, { env })
  expect(stderr).toBe('')
  await expect(stdout).toMatchFileSnapshot(join(cityDir, 'content/tutorials/printed', `${id}.json`))
})

const stepFile = (id: string, index: number): string => join(copies, 'tutorials', `${id}-${index + 1}.ts`)

async function output(file: string, origin: string): Promise<string> {
  const program = ['--conditions=city-source', join(copies, file)]
  const env = { ...process.env, [environmentNames(sdk).origin]: origin }
  const { stdout, stderr } = await run(process.execPath, program, { env })
  expect(stderr).toBe('')
  // Each request has another.
  return stdout.replaceAll(/\breq_\w+/g, 'req_…')
}
