import { spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { applyRelease, prepareRelease } from '@openlondon/contract'
import { writeCity } from '@openlondon/contract/testing/tiny-city'
import { createPost, openPortalStore, queueOwedNotices, readConfig, type Store } from '@openlondon/server'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { bareEnvironment } from '../../server/testing/programs/bare-environment.ts'
import { addAccount, addKey } from '../../server/testing/trial-store.ts'
import { root } from '../parts/project.ts'

const now = Date.now()
const letterhead = { portalName: 'Tiny', origin: 'https://open.tiny.example' }
const apis = [{ id: 'buses', name: 'Tiny Buses' }]
let cityDir: string
let work: string
let store: Store
let post: ReturnType<typeof createPost>
let environment: Readonly<Record<string, string>>

/** A city with one release and, in its contract, a break of it; and somebody who called what breaks. */
beforeEach(async () => {
  cityDir = await writeCity()
  work = await mkdtemp(join(tmpdir(), 'killed-publish-'))
  const first = await prepareRelease({ cityDir, apiId: 'buses', now: new Date() })
  if (first.kind === 'refusal') throw new Error(first.message)
  await applyRelease(first, { cityDir })
  const stops = join(cityDir, 'apis/buses/paths/stops.yaml')
  const stated = await readFile(stops, 'utf8')
  await writeFile(stops, stated.replace(/ {4}parameters:\n {6}- name: detail\n(?: {8}.*\n)+/, ''))
  environment = { CITY_DIR: cityDir, DATA_DIR: join(work, 'data'), SDK_DIR: join(work, 'sdk') }
  const opened = await openPortalStore(readConfig(environment))
  store = opened.store
  post = createPost(letterhead, opened.pepper)
  await addAccount(store, 'acc_ada', 'ada@example.org')
  await addKey(store, 'key', 'acc_ada')
  const day = new Date(now).toISOString().slice(0, 10)
  await store.usage.add([{ day, keyId: 'key', operationId: 'buses.stops', calls: 7, errors: 0, limited: 0 }])
})
afterEach(async () => {
  await store.close()
  await rm(dirname(cityDir), { recursive: true, force: true })
  await rm(work, { recursive: true, force: true })
})

const releases = (): Promise<readonly string[]> => readdir(join(cityDir, 'apis/buses/releases'))

/** Kill the command as soon as the release is there: what it would still have done, nobody has done. */
async function publishAndKill(): Promise<void> {
  const child = spawn(
    process.execPath,
    ['--conditions=city-source', join(root, 'scripts/publish.ts'), 'buses', '--yes'],
    { cwd: root, env: { ...bareEnvironment, ...environment }, stdio: 'ignore' },
  )
  const ended = new Promise((done) => child.once('exit', done))
  while (child.exitCode === null && !(await releases()).includes('2.0.0'))
    await new Promise((done) => setTimeout(done, 1))
  child.kill('SIGKILL')
  await ended
}

test(
  'a publish that is killed when its release is written leaves its notices to the server',
  { timeout: 120_000 },
  async () => {
    await publishAndKill()
    expect(await releases()).toEqual(['1.2.0', '2.0.0'])
    await queueOwedNotices({ store, post, cityDir, apis, now })
    expect(await store.outbox.latest(9)).toMatchObject([
      { recipient: 'ada@example.org', subject: 'Tiny Buses 2.0.0 changes what your key calls' },
    ])
  },
)

test('a city that keeps its SDK in no repository is told to commit its own files and nothing else', async () => {
  const child = spawn(
    process.execPath,
    ['--conditions=city-source', join(root, 'scripts/publish.ts'), 'buses', '--yes'],
    { cwd: root, env: { ...bareEnvironment, ...environment }, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  expect((await text(child.stderr)).trim().split('\n').at(-1)).toMatch(/and commit the files above\.$/)
})
