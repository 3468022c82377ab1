import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { createClient } from '@openlondon/sdk'
import { randomPostcode, searchPostcodes } from '@openlondon/sdk/postcodes'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hindranceFaults, hindrancesOf } from '../site/checks/hindrances.ts'
import { openBrowser, openPage } from './browser.ts'
import { createKey } from './holder.ts'
import { eventually, root, startOwner, startPortal, type Owner, type Portal } from './portal.ts'
import { appoint, signIn } from './sign-in.ts'

const run = promisify(execFile)

let work: string
let env: Record<string, string>
let owner: Owner
let portal: Portal
let browser: Browser

/** A city of its own, so that publishing in a test publishes nothing of ours, with the API alone that is published: a small one. */
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'open-london-owner-'))
  for (const part of ['common', 'apis/postcodes'])
    await cp(join(root, 'openapi', part), join(work, 'openapi', part), { recursive: true })
  // It has no examples: what `city.yaml` names beside itself would not be there.
  const stated = await readFile(join(root, 'openapi/city.yaml'), 'utf8')
  await writeFile(join(work, 'openapi/city.yaml'), stated.replace(/^examples: .*\n/m, ''))
  await mkdir(join(work, 'sdk'))
  await cp(join(root, 'sdk/package.json'), join(work, 'sdk/package.json'))
  owner = await startOwner({ status: 200, result: null })
  env = { CITY_DIR: join(work, 'openapi'), SDK_DIR: join(work, 'sdk'), SITE_DIR: join(work, 'build') }
  portal = await startPortal({ CITY_DIR: join(work, 'openapi'), UPSTREAM_POSTCODES: owner.origin })
  env['DATA_DIR'] = portal.dataDir
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await portal?.close()
  await owner?.close()
  await rm(work, { recursive: true, force: true })
})

const board = `import { createClient } from '@openlondon/sdk'
import { searchPostcodes } from '@openlondon/sdk/postcodes'
const city = createClient({ via: 'direct' })
export const around = await searchPostcodes(city, { longitude: -0.1, latitude: 51.5, widesearch: true })
`

/** What the command of the SDK says to somebody whose program has a parameter that the releases here take away. */
async function checkProject(): Promise<
  readonly { readonly line: number; readonly entry?: { readonly message: string } }[]
> {
  const [next, project] = [join(work, 'sdk'), join(work, 'project')]
  await symlink(join(root, 'node_modules'), join(work, 'node_modules'))
  // The package as it stands, built apart: others pack it meanwhile.
  const before = join(work, 'before')
  await run(process.execPath, [join(root, 'sdk/build.mjs'), '--outdir', join(before, 'dist')])
  await cp(join(root, 'sdk/package.json'), join(before, 'package.json'))
  await mkdir(join(project, 'node_modules/@openlondon'), { recursive: true })
  await symlink(before, join(project, 'node_modules/@openlondon/sdk'))
  // A release as far as types go: what it does is not asked.
  const compiler = join(root, 'node_modules/typescript7/bin/tsc')
  await run(process.execPath, [compiler, '-p', join(next, 'tsconfig.build.json')])
  const told: unknown = JSON.parse(await readFile(join(next, 'src/generated/releases.json'), 'utf8'))
  await writeFile(join(next, 'dist/releases.json.gz'), gzipSync(JSON.stringify({ ...Object(told), own: [] })))
  await writeFile(join(project, 'package.json'), '{ "type": "module", "dependencies": { "@openlondon/sdk": "*" } }')
  const compilerOptions = {
    strict: true,
    noEmit: true,
    target: 'es2022',
    module: 'esnext',
    moduleResolution: 'bundler',
  }
  await writeFile(
    join(project, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: { ...compilerOptions, types: [] } }),
  )
  await writeFile(join(project, 'board.ts'), board)
  const command = [join(before, 'dist/check.js'), 'check', next, '--json']
  // It exits with 1 when something breaks, and the promise is rejected with what it said.
  const { stdout } = await run(process.execPath, command, { cwd: project }).catch((error: { stdout: string }) => error)
  return JSON.parse(stdout).breaks
}

type Outcome = { readonly code: number; readonly text: string }

/** The command as an owner types it, without npm in between. */
async function publish(...args: readonly string[]): Promise<Outcome> {
  const command = ['--conditions=city-source', join(root, 'scripts/publish.ts'), ...args]
  try {
    const { stdout, stderr } = await run(process.execPath, command, { cwd: root, env: { ...process.env, ...env } })
    return { code: 0, text: stdout + stderr }
  } catch (error) {
    // execFile rejects with the outputs and the exit code on the error.
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { code, text: stdout + stderr }
  }
}

const releases = (): Promise<readonly string[]> => readdir(join(work, 'openapi/apis/postcodes/releases'))

/** Where the last release's document lies. */
async function lastRelease(): Promise<string> {
  const version = (await releases())
    .toSorted((left, right) => left.localeCompare(right, 'en', { numeric: true }))
    .at(-1)
  if (version === undefined) throw new Error('the contract has no release')
  return join(work, 'openapi/apis/postcodes/releases', version, 'openapi.json')
}

/** The last release without one query parameter of an operation: a true break of it alone. */
async function brokenContract(parameterName: string): Promise<string> {
  const text = await readFile(await lastRelease(), 'utf8')
  const document = JSON.parse(text) as { paths: Record<string, { get: { parameters: { name?: string }[] } }> }
  const operation = document.paths['/postcodes']?.get
  if (!operation) throw new Error('the contract has lost /postcodes')
  operation.parameters = operation.parameters.filter((parameter) => parameter.name !== parameterName)
  const file = join(work, `without-${parameterName}.json`)
  await writeFile(file, JSON.stringify(document))
  return file
}

const [affected, untouched] = ['affected@example.org', 'untouched@example.org']
const [ownerAddress, administrator] = ['owner@example.org', 'admin@example.org']
const pictures = process.env['PICTURES_DIR']

/** What is wrong with a page as it is now. */
async function faultsOf(page: Page, name: string): Promise<readonly string[]> {
  await page.waitForLoadState('networkidle')
  if (pictures !== undefined) await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true })
  return hindranceFaults(await hindrancesOf(page)).map((fault) => `${name} ${fault}`)
}

/** Press a button as somebody without a mouse does. */
async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name }).focus()
  await page.keyboard.press('Enter')
}

test('an owner sees what a breaking change would do, and nothing that cannot be published is', async () => {
  const [affectedKey, untouchedKey] = [await createKey(portal, affected), await createKey(portal, untouched)]
  const client = (key: string): ReturnType<typeof createClient> =>
    createClient({ via: 'gateway', origin: portal.origin, key })
  await searchPostcodes(client(affectedKey), { query: 'SE1' })
  await randomPostcode(client(untouchedKey))
  const before = await releases()
  const file = await brokenContract('widesearch')

  const dry = await eventually(async () => {
    const outcome = await publish('postcodes', file, '--dry-run')
    return outcome.text.includes('postcodes.searchPostcodes: ') ? outcome : undefined
  }, 'the impact to name the operation that was called')
  expect(dry.code).toBe(0)
  expect(dry.text).toMatch(/major\b.*widesearch/)
  expect(dry.text).toContain('fewer than 5')
  expect(dry.text).toMatch(/no longer used, and kept with the release: .* and \d+ more/)
  expect(dry.text).not.toContain(affected)
  expect(await releases()).toHaveLength(before.length)

  const tooSmall = await publish('postcodes', file, '--bump', 'minor', '--yes')
  expect(tooSmall).toMatchObject({ code: 1 })
  expect(tooSmall.text).toMatch(/major release, not a minor one/)
  const unknown = await publish('trams', file, '--yes')
  expect(unknown).toMatchObject({ code: 2 })
  expect(unknown.text).toContain('There is no API "trams"')
  const unasked = await publish('postcodes', file)
  expect(unasked).toMatchObject({ code: 2 })
  expect(unasked.text).toContain('Add --yes to publish')
  await writeFile(
    join(work, 'no-licence.json'),
    (await readFile(file, 'utf8')).replace('"operationId":"searchPostcodes"', '"operationId":"Search Postcodes"'),
  )
  const unlinted = await publish('postcodes', join(work, 'no-licence.json'), '--yes')
  expect(unlinted).toMatchObject({ code: 1 })
  expect(unlinted.text).toContain('no-licence.json:')
  expect(await releases()).toHaveLength(before.length)
}, 300_000)

test('in a browser an owner checks a document and proposes it, an administrator approves it, and it is published', async () => {
  const before = await releases()
  const file = await brokenContract('radius')
  const { page, strangers, faults } = await openPage(browser, portal.origin)
  await page.goto('/check/')
  const fields = page.getByLabel('Drop files here, or choose them')
  await fields.nth(0).setInputFiles(file)
  await fields.nth(1).setInputFiles(await lastRelease())
  await press(page, 'Check')
  await page
    .getByText(/Breaking over HTTP.*radius/)
    .first()
    .waitFor({ timeout: 60_000 })

  const phone = await openPage(browser, portal.origin, { width: 390, height: 844, colorScheme: 'dark' })
  const desk = phone.page
  await signIn(page, portal, ownerAddress)
  await signIn(desk, portal, administrator)
  appoint(portal, administrator, env)
  const { id } = await (await page.request.get('/portal/v1/account')).json()
  const owned = await desk.request.put(`/portal/v1/administration/people/${id}/owned-apis/postcodes`)
  expect(owned.status()).toBe(204)

  await page.goto('/account/desk/?api=postcodes')
  await page.getByLabel('The document', { exact: true }).setInputFiles(file)
  await page.getByLabel('Your words to the readers of the release (optional)').fill('Leave the radius out.')
  await press(page, 'Propose')
  await page.getByText('An administrator was told by mail.').waitFor({ timeout: 60_000 })
  const found = [...(await faultsOf(page, 'owner-desk'))]
  expect(await portal.mailTo(administrator, 'is proposed')).toContain('Leave the radius out.')

  await desk.goto('/account/administration/proposals/')
  await desk.getByRole('link', { name: /^postcodes \d/ }).click()
  await desk
    .getByText(/Breaking over HTTP.*radius/)
    .first()
    .waitFor()
  await desk.getByText('postcodes.searchPostcodes: fewer than').waitFor()
  await desk.getByLabel('Say something; the other side is told by mail').fill('Since when is it not used?')
  await desk.keyboard.press('Enter')
  await desk.getByText('Since when is it not used?').waitFor()
  await press(desk, 'Approve')
  await desk.getByRole('heading', { name: 'It is approved' }).waitFor()
  found.push(...(await faultsOf(desk, 'administrator-proposal')))
  expect(await releases()).toEqual(before)

  await page.reload()
  await page.getByRole('link', { name: /^postcodes \d/ }).click()
  await page.getByText('Since when is it not used?').waitFor()
  await page.getByRole('button', { name: /^Publish \d/ }).focus()
  await page.keyboard.press('Enter')
  await page.getByText('It is published.').waitFor({ timeout: 60_000 })
  expect(await releases()).toHaveLength(before.length + 1)
  expect(
    await readFile(await lastRelease().then((path) => path.replace('openapi.json', 'changes.json')), 'utf8'),
  ).toContain('Leave the radius out.')
  expect((await readdir(join(work, '.changeset'))).join()).toMatch(/^postcodes-\d+\.\d+\.\d+\.md$/)
  expect([...found, ...(await faultsOf(page, 'owner-proposal'))]).toEqual([])
  expect([...strangers, ...phone.strangers, ...faults, ...phone.faults]).toEqual([])
}, 300_000)

test('an owner publishes a breaking change and only the holder who used it hears of it', async () => {
  const before = await releases()
  const file = await brokenContract('widesearch')
  const published = await publish('postcodes', file, '--note', 'Look further on your side.', '--yes')
  // That of the release above is owed, too; the server may have been faster with either.
  expect(published.text).toMatch(/queued [0-2] notices?/)
  expect(published.code).toBe(0)
  expect(await releases()).toHaveLength(before.length + 1)
  expect((await readdir(join(work, '.changeset'))).join()).toMatch(/postcodes-\d+\.\d+\.\d+\.md$/)
  const regenerated = await readdir(join(work, 'sdk/src/generated/postcodes'), { recursive: true })
  expect(regenerated.length).toBeGreaterThan(3)

  expect(await portal.mailTo(affected, 'Leave the radius out.')).toContain('searchPostcodes')
  const mail = await portal.mailTo(affected, 'widesearch')
  expect(mail).toContain('searchPostcodes')
  expect(mail).toContain('Look further on your side.')
  await new Promise((done) => setTimeout(done, 1_500))
  expect((await portal.mailsTo(affected)).filter((text) => text.includes('widesearch'))).toHaveLength(1)
  expect((await portal.mailsTo(untouched)).filter((text) => text.includes('widesearch'))).toEqual([])
  const breaks = await checkProject()
  expect(breaks).toMatchObject([{ line: 4, entry: { message: expect.stringContaining('widesearch') } }])
}, 300_000)

test('the changelog page and both feeds show it', async () => {
  await run(process.execPath, ['--conditions=city-source', 'e2e/build-site.ts'], {
    cwd: root,
    env: { ...process.env, ...env },
  })
  const served = await startPortal({ CITY_DIR: join(work, 'openapi'), SITE_DIR: join(work, 'build') })
  try {
    const { page, strangers } = await openPage(browser, served.origin)
    await page.goto('/changes/postcodes/')
    await page.getByText('widesearch').first().waitFor()
    await page.getByRole('link', { name: 'Breaking only' }).click()
    await page.waitForURL(/breaking=1/)
    await page.getByLabel('Operation').fill('postcodes.randomPostcode')
    await page.getByRole('button', { name: 'Show', exact: true }).click()
    await page.waitForURL(/operation=postcodes\.randomPostcode/)
    await expect.poll(() => page.getByText('widesearch').count()).toBe(0)
    await page.getByLabel('Operation').fill('postcodes.searchPostcodes')
    await page.getByLabel('Operation').press('Enter')
    await page.getByText('widesearch').first().waitFor()
    await page.reload()
    await page.getByText('widesearch').first().waitFor()
    expect(await page.locator('main').innerText()).toContain('Look further on your side.')
    const atom = await page.request.get('/changes/postcodes/feed.atom')
    expect(atom.headers()['content-type']).toMatch(/xml/)
    expect(await atom.text()).toContain('widesearch')
    const feed: unknown = await (await page.request.get('/changes/feed.json')).json()
    expect(JSON.stringify(feed)).toContain('widesearch')
    expect(strangers).toEqual([])
  } finally {
    await served.close()
  }
}, 400_000)
