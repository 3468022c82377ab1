import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { createClient } from '@openlondon/sdk'
import { lineStatusByMode, stopArrivals } from '@openlondon/sdk/tfl'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, openPage } from './browser.ts'
import { createKey } from './holder.ts'
import { eventually, root, startOwner, startPortal, type Owner, type Portal } from './portal.ts'

const run = promisify(execFile)

let work: string
let env: Record<string, string>
let owner: Owner
let portal: Portal
let browser: Browser

/** A city of its own, so that publishing in a test publishes nothing of ours, with the API alone that is published. */
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'open-london-owner-'))
  for (const part of ['common', 'apis/tfl'])
    await cp(join(root, 'openapi', part), join(work, 'openapi', part), { recursive: true })
  // It has no examples: what `city.yaml` names beside itself would not be there.
  const stated = await readFile(join(root, 'openapi/city.yaml'), 'utf8')
  await writeFile(join(work, 'openapi/city.yaml'), stated.replace(/^examples: .*\n/m, ''))
  await mkdir(join(work, 'sdk'))
  await cp(join(root, 'sdk/package.json'), join(work, 'sdk/package.json'))
  owner = await startOwner([])
  env = { CITY_DIR: join(work, 'openapi'), SDK_DIR: join(work, 'sdk'), SITE_DIR: join(work, 'build') }
  portal = await startPortal({ CITY_DIR: join(work, 'openapi'), UPSTREAM_TFL: owner.origin })
  env['DATA_DIR'] = portal.dataDir
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await portal?.close()
  await owner?.close()
  await rm(work, { recursive: true, force: true })
})

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

const releases = (): Promise<readonly string[]> => readdir(join(work, 'openapi/apis/tfl/releases'))

/** The last release without one query parameter of `stopArrivals`' neighbour: a true break of one operation. */
async function brokenContract(): Promise<string> {
  const version = (await releases())
    .toSorted((left, right) => left.localeCompare(right, 'en', { numeric: true }))
    .at(-1)
  if (version === undefined) throw new Error('the contract has no release')
  const text = await readFile(join(work, 'openapi/apis/tfl/releases', version, 'openapi.json'), 'utf8')
  const document = JSON.parse(text) as { paths: Record<string, { get: { parameters: { name?: string }[] } }> }
  const operation = document.paths['/Line/Mode/{modes}/Status']?.get
  if (!operation) throw new Error('the contract has lost /Line/Mode/{modes}/Status')
  operation.parameters = operation.parameters.filter((parameter) => parameter.name !== 'severityLevel')
  const file = join(work, 'tfl-next.json')
  await writeFile(file, JSON.stringify(document))
  return file
}

test('an owner publishes a breaking change and only the holder who used it hears of it', async () => {
  const [affected, untouched] = ['affected@example.org', 'untouched@example.org']
  const [affectedKey, untouchedKey] = [await createKey(portal, affected), await createKey(portal, untouched)]
  const client = (key: string): ReturnType<typeof createClient> =>
    createClient({ via: 'gateway', origin: portal.origin, key })
  await lineStatusByMode(client(affectedKey), { modes: ['tube'] })
  await stopArrivals(client(untouchedKey), { id: '490000077E' })
  const before = await releases()
  const file = await brokenContract()

  const dry = await eventually(async () => {
    const outcome = await publish('tfl', file, '--dry-run')
    return outcome.text.includes('tfl.lineStatusByMode: ') ? outcome : undefined
  }, 'the impact to name the operation that was called')
  expect(dry.code).toBe(0)
  expect(dry.text).toMatch(/major\b.*severityLevel/)
  expect(dry.text).toContain('fewer than 5')
  expect(dry.text).toMatch(/no longer used, and kept with the release: .* and \d+ more/)
  expect(dry.text).not.toContain(affected)
  expect(await releases()).toHaveLength(before.length)

  const tooSmall = await publish('tfl', file, '--bump', 'minor', '--yes')
  expect(tooSmall).toMatchObject({ code: 1 })
  expect(tooSmall.text).toMatch(/major release, not a minor one/)
  const unknown = await publish('trams', file, '--yes')
  expect(unknown).toMatchObject({ code: 2 })
  expect(unknown.text).toContain('There is no API "trams"')
  const unasked = await publish('tfl', file)
  expect(unasked).toMatchObject({ code: 2 })
  expect(unasked.text).toContain('Add --yes to publish')
  await writeFile(
    join(work, 'no-licence.json'),
    (await readFile(file, 'utf8')).replace('"operationId":"lineStatusByMode"', '"operationId":"Line Status"'),
  )
  const unlinted = await publish('tfl', join(work, 'no-licence.json'), '--yes')
  expect(unlinted).toMatchObject({ code: 1 })
  expect(unlinted.text).toContain('no-licence.json:')
  expect(await releases()).toHaveLength(before.length)

  const published = await publish('tfl', file, '--note', 'Ask for the severity on your side.', '--yes')
  expect(published.text).toContain('queued 1 notice')
  expect(published.code).toBe(0)
  expect(await releases()).toHaveLength(before.length + 1)
  expect((await readdir(join(work, '.changeset'))).join()).toMatch(/^tfl-\d+\.\d+\.\d+\.md$/)
  const regenerated = await readdir(join(work, 'sdk/src/generated/tfl'), { recursive: true })
  expect(regenerated.length).toBeGreaterThan(3)

  const mail = await portal.mailTo(affected, 'severityLevel')
  expect(mail).toContain('lineStatusByMode')
  expect(mail).toContain('Ask for the severity on your side.')
  await new Promise((done) => setTimeout(done, 1_500))
  expect((await portal.mailsTo(affected)).filter((text) => text.includes('severityLevel'))).toHaveLength(1)
  expect((await portal.mailsTo(untouched)).filter((text) => text.includes('severityLevel'))).toEqual([])
}, 300_000)

test('the changelog page and both feeds show it', async () => {
  await run(process.execPath, ['--conditions=city-source', 'e2e/build-site.ts'], {
    cwd: root,
    env: { ...process.env, ...env },
  })
  const served = await startPortal({ CITY_DIR: join(work, 'openapi'), SITE_DIR: join(work, 'build') })
  try {
    const { page, strangers } = await openPage(browser, served.origin)
    await page.goto('/changes/tfl/')
    await page.getByText('severityLevel').first().waitFor()
    expect(await page.locator('main').innerText()).toContain('Ask for the severity on your side.')
    const atom = await page.request.get('/changes/tfl/feed.atom')
    expect(atom.headers()['content-type']).toMatch(/xml/)
    expect(await atom.text()).toContain('severityLevel')
    const feed: unknown = await (await page.request.get('/changes/feed.json')).json()
    expect(JSON.stringify(feed)).toContain('severityLevel')
    expect(strangers).toEqual([])
  } finally {
    await served.close()
  }
}, 400_000)
