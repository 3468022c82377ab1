import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzipSync, gzipSync } from 'node:zlib'
import { build, preview } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, openPage } from './browser.ts'
import { root, startPortal, type Portal } from './portal.ts'

// Three small apps as somebody starts them: the packed SDK, the packages they name, and the sandbox.

const run = promisify(execFile)
const appsFolder = join(root, 'examples/apps')
const apps = (await readdir(appsFolder)).toSorted()

/** So many lines an app has of its own: what it needs beyond them is for the SDK to have. */
const linesMax = 120

let portal: Portal
/** Below the repository, so that packages are found there, and the packed SDK before the one of the workspace. */
let copies: string

beforeAll(async () => {
  await mkdir(join(root, '.sdk'), { recursive: true })
  copies = await mkdtemp(join(root, '.sdk/apps-'))
  await cp(appsFolder, copies, { recursive: true })
  const sdk = join(copies, 'node_modules/@openlondon/sdk')
  await mkdir(sdk, { recursive: true })
  const { stdout } = await run('npm', ['pack', '--silent', '--pack-destination', copies], { cwd: join(root, 'sdk') })
  await run('tar', ['-xzf', join(copies, stdout.trim()), '--strip-components=1', '-C', sdk])
  portal = await startPortal()
}, 300_000)

afterAll(async () => {
  await portal?.close()
  await rm(copies, { recursive: true, force: true })
})

const surroundings = (): NodeJS.ProcessEnv => ({ ...process.env, OPENLONDON_ORIGIN: portal.origin, PORT: '0' })

test.each(apps)('%s compiles, is short, and names the packages it was tried with', async (app) => {
  const compiler = join(root, 'node_modules/typescript7/bin/tsc')
  const { stdout } = await run(process.execPath, [compiler, '-p', join(copies, app)]).catch(
    (error: { stdout: string }) => error,
  )
  expect(stdout).toBe('')

  const files = (await readdir(join(appsFolder, app), { recursive: true, withFileTypes: true })).filter(
    (file) => file.isFile() && !file.name.endsWith('.json'),
  )
  const texts = await Promise.all(files.map((file) => readFile(join(file.parentPath, file.name), 'utf8')))
  expect(texts.join('').split('\n').length).toBeLessThan(linesMax)

  const { dependencies, devDependencies } = JSON.parse(await readFile(join(appsFolder, app, 'package.json'), 'utf8'))
  const { '@openlondon/sdk': sdk, ...others } = { ...dependencies, ...devDependencies }
  expect(sdk).toBe('latest')
  for (const [name, version] of Object.entries(others)) {
    const installed = join(root, 'node_modules', name === 'typescript' ? 'typescript7' : name, 'package.json')
    expect([name, JSON.parse(await readFile(installed, 'utf8')).version]).toEqual([name, version])
  }
})

test('the script joins three owners', async () => {
  const script = join(copies, 'home-check/home-check.ts')
  const { stdout } = await run(process.execPath, [script], { env: surroundings() })
  expect(stdout).toMatch(/^SW1A 1AA, .* in Westminster\n\nStations .*\n +\d+ m {2}\S.* \(.*\)\n/)
  expect(stdout).toMatch(/\n +\d+ {2}\S.*\n$/)
  const unknown = await run(process.execPath, [script, 'ZZ1 1ZZ'], { env: surroundings() }).catch(
    (error: unknown) => error,
  )
  expect(unknown).toMatchObject({ code: 1, stderr: 'There is no postcode ZZ1 1ZZ.\n' })
})

test('the back end passes its own tests without a network', async () => {
  // A variable of this run would make it report to us.
  const { NODE_TEST_CONTEXT: _ours, ...env } = surroundings()
  const { stdout } = await run(process.execPath, ['--test'], { cwd: join(copies, 'line-status-api'), env })
  expect(stdout).toMatch(/^\S* ?pass 5$/m)
})

test('and answers from the sandbox', async () => {
  const server = spawn(process.execPath, [join(copies, 'line-status-api/src/server.ts')], { env: surroundings() })
  try {
    const [line] = (await once(server.stdout, 'data')) as [Buffer]
    const origin = /http:\S+/.exec(String(line))?.[0] ?? ''
    const lines = await (await fetch(`${origin}/lines`)).json()
    expect(lines).toContainEqual({ id: 'victoria', name: 'Victoria', states: expect.any(Array) })
    const departures = await fetch(`${origin}/stops/940GZZLUKSX/departures`)
    expect(await departures.json()).toContainEqual(expect.objectContaining({ expectedArrival: expect.any(String) }))
  } finally {
    server.kill()
  }
})

test('the board finds a station and shows what leaves there', async () => {
  const folder = join(copies, 'departures-board')
  process.env['VITE_CITY_ORIGIN'] = portal.origin
  await build({ root: folder, logLevel: 'error' })
  const server = await preview({ root: folder, preview: { port: 0, host: 'localhost' }, logLevel: 'error' })
  const browser = await openBrowser()
  try {
    const origin = server.resolvedUrls?.local[0] ?? ''
    const { page, faults } = await openPage(browser, origin, { width: 600, height: 800, colorScheme: 'dark' })
    await page.goto(origin)
    await page.getByLabel('Station').fill('king')
    await page.getByRole('button', { name: /King's Cross/ }).click()
    const train = page.getByRole('listitem').first()
    await expect.poll(() => train.textContent()).toMatch(/due|\d+ min/)
    expect(await page.getByRole('listitem').count()).toBeGreaterThan(3)
    if (process.env['SHOTS']) await page.screenshot({ path: join(process.env['SHOTS'], 'departures-board.png') })
    await page.getByRole('button', { name: 'Another station' }).click()
    await page.getByLabel('Station').fill('nowhere at all')
    await page.getByText('No station has such a name.').waitFor()
    expect(faults).toEqual([])
  } finally {
    delete process.env['VITE_CITY_ORIGIN']
    await browser.close()
    await server.close()
  }
})

/** A release in which an operation, a parameter and a door of the packed SDK go by other names. */
async function renamedSdk(sdk: string, folder: string): Promise<void> {
  await cp(sdk, folder, { recursive: true })
  const edit = async (path: string, change: (text: string) => string): Promise<void> =>
    writeFile(join(folder, path), change(await readFile(join(folder, path), 'utf8')))
  for (const path of await readdir(join(folder, 'dist/generated/tfl'), { recursive: true }))
    if (path.endsWith('.d.ts'))
      await edit(`dist/generated/tfl/${path}`, (text) =>
        text
          .replaceAll(/\bstopArrivals(Query)?\b/g, 'dueAtStop$1')
          .replaceAll(/\b(get)?StopArrivals(Params|Result|MockHandler)\b/g, '$1DueAtStop$2')
          .replace(/(LineStatusByModeParams = \{[^}]*?\n\s*)modes: /, '$1of: '),
      )
  await edit('package.json', (text) => text.replaceAll('"./police', '"./crimes').replace('"0.1.0"', '"9.0.0"'))
  const entry = (rule: string, subject: object): object => ({
    rule,
    message: `${rule}.`,
    at: [{ reaches: [], ...subject }],
  })
  const place = join(folder, 'dist/releases.json.gz')
  const told = JSON.parse(gunzipSync(await readFile(place)).toString())
  const entries = [
    entry('operation-renamed', { operation: 'stopArrivals', from: 'stopArrivals', to: 'dueAtStop' }),
    entry('parameter-renamed', { operation: 'lineStatusByMode', parameter: 'modes', from: 'modes', to: 'of' }),
  ]
  told.apis.tfl.releases.push({ version: '9.0.0', entries })
  told.own.push({ version: '9.0.0', entries: [entry('door-moved', { from: './police', to: './crimes' })] })
  await writeFile(place, gzipSync(JSON.stringify(told)))
}

// Of the three apps this one has an operation and a parameter that are renamed, and is compiled in seconds.
test.each(['line-status-api'])('the SDK finds what another release breaks in %s, and mends it', async (app) => {
  const next = join(copies, `next-${app}`)
  const sdk = join(copies, 'node_modules/@openlondon/sdk')
  await renamedSdk(sdk, next)
  const command = [join(sdk, 'dist/check.js'), 'check', next, '--fix', '--force', '--json']
  // Refused, it exits with 1, and the promise with it: then something is left.
  const { stdout } = await run(process.execPath, command, { cwd: join(copies, app) })
  const { breaks, left, mends } = JSON.parse(stdout)
  expect(breaks.length).toBeGreaterThan(0)
  for (const one of breaks) expect(one).toMatchObject({ mended: true, entry: { version: '9.0.0' } })
  expect(left).toBe(0)
  for (const { file } of mends)
    expect(await readFile(join(copies, app, file), 'utf8')).toMatch(/dueAtStop|DueAtStop|of: \[|sdk\/crimes/)
})
