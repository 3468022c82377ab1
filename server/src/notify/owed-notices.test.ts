import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newKey, signedInPerson } from '../../testing/trial-person.ts'
import { startTrialPortal } from '../../testing/trial-portal.ts'
import { makeTrialCity } from '../../testing/trial-city.ts'
import { engines } from '../../testing/trial-place.ts'
import { addAccount, addKey, openTrialStore, type TrialStore } from '../../testing/trial-store.ts'
import { startServer } from '../app.ts'
import { readConfig } from '../config.ts'
import { realSurroundings } from '../surroundings.ts'
import { createPost } from '../notices/create-post.ts'
import { dayOf } from '../usage/day.ts'
import { queueOwedNotices } from './owed-notices.ts'

const now = Date.parse('2026-11-23T10:00:00Z')
const post = createPost(
  { portalName: 'Open City', origin: 'https://open.example' },
  'a pepper of thirty-two characters',
)
const publishedAt = '2026-11-23T09:00:00Z'
const apis = [{ id: 'demo', name: 'The demo API' }]

/** What another machine, a merge or a killed command leaves: a folder, and nobody told. */
async function writeRelease(cityDir: string, version: string, published = publishedAt, apiId = 'demo'): Promise<void> {
  const folder = join(cityDir, 'apis', apiId, 'releases', version)
  await mkdir(folder, { recursive: true })
  const change = { rule: 'x', bump: 'major', message: 'Things changed.', operations: ['demo.thing'], pointer: '' }
  const record = { previous: null, publishedAt: published, bump: 'major', changes: [change] }
  await writeFile(join(folder, 'changes.json'), JSON.stringify(record))
}

describe.each(engines)('%s', (engine) => {
  let trial: TrialStore
  let cityDir: string

  beforeAll(async () => {
    trial = await openTrialStore(engine)
  })
  afterAll(() => trial.discard())
  beforeEach(async () => {
    await trial.place.empty()
    cityDir = await makeTrialCity()
    const { store } = trial
    await addAccount(store, 'acc_ada', 'ada@example.org')
    await addKey(store, 'key', 'acc_ada')
    await store.usage.add([
      { day: dayOf(now), keyId: 'key', operationId: 'demo.thing', calls: 7, errors: 0, limited: 0 },
    ])
    return () => rm(cityDir, { recursive: true, force: true })
  })

  const owed = (store = trial.store): Promise<number> => queueOwedNotices({ store, post, cityDir, apis, now })
  const subjects = async (): Promise<readonly string[]> =>
    (await trial.store.outbox.latest(9)).map(({ subject }) => subject)

  test('releases that are there when a store begins are nobody’s news; whatever comes later is, once', async () => {
    await writeRelease(cityDir, '1.0.0')
    expect(await owed()).toBe(0)
    await writeRelease(cityDir, '2.0.0')
    expect([await owed(), await owed()]).toEqual([1, 0])
    expect(await subjects()).toEqual(['The demo API 2.0.0 changes what your key calls'])
  })

  test('a store that began where there was no release yet is owed the first one', async () => {
    expect(await owed()).toBe(0)
    await writeRelease(cityDir, '1.0.0')
    expect(await owed()).toBe(1)
  })

  test('what came while nobody looked is told of in the order it came in', async () => {
    await owed()
    await writeRelease(cityDir, '9.0.0', '2026-11-21T09:00:00Z')
    await writeRelease(cityDir, '10.0.0', '2026-11-22T09:00:00Z')
    expect(await owed()).toBe(2)
    const [latest, first] = await subjects()
    expect([first, latest]).toEqual([
      'The demo API 9.0.0 changes what your key calls',
      'The demo API 10.0.0 changes what your key calls',
    ])
  })

  test('a release that cannot be read holds up its own API alone, until it can be', async () => {
    await owed()
    await writeRelease(cityDir, '1.0.0')
    await mkdir(join(cityDir, 'apis/demo/releases/2.0.0'))
    await writeRelease(cityDir, '1.0.0', publishedAt, 'heady')
    await expect(owed()).rejects.toThrow('no changes.json')
    expect(await subjects()).toEqual(['heady 1.0.0 changes what your key calls'])
    await writeRelease(cityDir, '2.0.0')
    expect([await owed(), await owed()]).toEqual([2, 0])
  })

  test('a command that is killed between writing and telling leaves it to the next who looks, and nobody gets two', async () => {
    await owed()
    await writeRelease(cityDir, '1.0.0')
    // Killed in the midst of telling: what was written is there, and that all is done is not.
    const { store } = trial
    const mark = () => Promise.reject(new Error('killed'))
    await expect(owed({ ...store, announcements: { ...store.announcements, mark } })).rejects.toThrow('killed')
    const told = await Promise.all([owed(), owed(), owed()])
    expect(told).toEqual([0, 0, 0])
    expect(await subjects()).toHaveLength(1)
  })

  test('several servers that begin at the same time begin once, with what the first of them saw', async () => {
    await writeRelease(cityDir, '1.0.0')
    const { announcements } = trial.store
    const both = [
      { apiId: 'demo', version: '1.0.0' },
      { apiId: 'demo', version: '2.0.0' },
    ]
    const first = await Promise.all([1, 2, 3].map(() => announcements.begin(both.slice(0, 1), now)))
    expect(first.filter(Boolean)).toHaveLength(1)
    expect(await announcements.begin(both, now)).toBe(false)
    expect(await announcements.owed(both)).toEqual(both.slice(1))
  })

  test('several servers that find it at the same time tell of it once', async () => {
    await owed()
    await writeRelease(cityDir, '1.0.0')
    const told = await Promise.all([owed(), owed(), owed(), owed()])
    expect(told.reduce((sum, one) => sum + one, 0)).toBe(1)
  })
})

test('a server that starts on a store finds the release that a killed command left, and the next one finds it told', async () => {
  const portal = await startTrialPortal()
  const ada = await signedInPerson(portal.origin, 'ada@example.org')
  const { secret } = await newKey(ada)
  await fetch(`${portal.origin}/api/demo/things/1`, { headers: { 'x-api-key': secret } })
  await portal.stop()
  await writeRelease(portal.cityDir, '2.0.0')
  const config = readConfig({ ...portal.place.environment, PORT: '0', CITY_DIR: portal.cityDir })
  const lettersAfterStart = async (): Promise<number> => {
    const server = await startServer(config, { ...realSurroundings, log: () => {} })
    await server.close()
    const { mail = [] } = await portal.place.rows()
    return mail.filter(({ kind }) => kind === 'release').length
  }
  expect([await lettersAfterStart(), await lettersAfterStart()]).toEqual([1, 1])
  await portal.close()
})
