import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tinyCityFiles, writeCity } from '../../testing/tiny-city.ts'
import { applyRelease, finishReleases } from './apply-release.ts'
import { realDisk, type Disk } from './disk.ts'
import { filesIn } from './handed-in.ts'
import type { ReleasePlan } from './plan-release.ts'
import { prepareRelease } from './prepare-release.ts'

// Whatever stops a publish, and wherever: nothing has happened, or the release stands and the next one does the rest.

const now = new Date('2026-11-23T10:00:00Z')

type Story = { readonly city: string; readonly plan: ReleasePlan; readonly version: string; readonly apiId: string }

let stories: Readonly<Record<'inPlace' | 'folder' | 'newApi', Story>>

/** As the real one, but for waiting until bytes are on the disk: nobody pulls the plug of a test. */
const quickDisk: Disk = { ...realDisk, write: writeFile, settle: async () => {} }

/** A disk whose `fatal`th step fails: once, as a full one's, or with all that follow, as for a process that is gone. */
function failing(fatal: number, kind: 'full' | 'gone'): { readonly disk: Disk; readonly steps: () => number } {
  let step = 0
  const isOver = (): boolean => {
    step += 1
    return step === fatal || (kind === 'gone' && step > fatal)
  }
  const unless = <Args extends readonly unknown[]>(does: (...args: Args) => Promise<void>) => {
    return async (...args: Args): Promise<void> => {
      if (isOver()) throw new Error('ENOSPC')
      await does(...args)
    }
  }
  const { makeFolder, settle, move, remove } = quickDisk
  const disk: Disk = {
    makeFolder: unless(makeFolder),
    async write(path, content) {
      if (!isOver()) return quickDisk.write(path, content)
      // What a full disk, or a killed process, leaves of a file.
      if (step === fatal) await writeFile(path, content.slice(0, content.length / 2))
      throw new Error('ENOSPC')
    },
    settle: unless(settle),
    move: unless(move),
    remove: unless(remove),
  }
  return { disk, steps: () => step }
}

/** All that lies in a folder, by name; names with a dot at the front are for nobody to read. */
async function everything(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = await filesIn(folder)
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')])),
  )
}

async function planned(cityDir: string, apiId: string, from?: string): Promise<ReleasePlan> {
  const plan = await prepareRelease({ cityDir, apiId, now, ...(from !== undefined && { from }) })
  if (plan.kind === 'refusal') throw new Error(plan.message)
  return plan
}

async function write(folder: string, name: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, name)), { recursive: true })
  await writeFile(join(folder, name), text)
}

const contract = Object.entries(tinyCityFiles).flatMap(([name, text]) =>
  name.startsWith('apis/buses/') ? [[name.slice('apis/buses/'.length), text] as const] : [],
)

const folders: string[] = []

beforeAll(async () => {
  const first = await writeCity()
  await applyRelease(await planned(first, 'buses'), { cityDir: first })
  const edited = join(await mkdtemp(join(tmpdir(), 'edited-')), 'tiny')
  await cp(first, edited, { recursive: true })
  const shorter = tinyCityFiles['apis/buses/schemas/stops.yaml'].replace(/ {4}near:.*\n/, '')
  await write(edited, 'apis/buses/schemas/stops.yaml', shorter)
  await write(first, 'apis/buses/coverage.yaml', 'kept: true\n')
  const handedIn = await mkdtemp(join(tmpdir(), 'handed-in-'))
  const paths = tinyCityFiles['apis/buses/paths/stops.yaml'].replaceAll('../schemas/stops.yaml', '../things.yaml')
  for (const [name, text] of contract)
    if (!name.startsWith('schemas/') && name !== 'api.yaml') await write(handedIn, name, text)
  await write(handedIn, 'paths/stops.yaml', paths)
  await write(handedIn, 'things.yaml', shorter)
  const trams = await mkdtemp(join(tmpdir(), 'trams-'))
  for (const [name, text] of contract) await write(trams, name, text)
  await write(trams, 'api.yaml', tinyCityFiles['apis/buses/api.yaml'].replace('id: buses', 'id: trams'))
  folders.push(dirname(first), dirname(edited), handedIn, trams)
  stories = {
    inPlace: { city: edited, apiId: 'buses', version: '2.0.0', plan: await planned(edited, 'buses') },
    folder: { city: first, apiId: 'buses', version: '2.0.0', plan: await planned(first, 'buses', handedIn) },
    newApi: { city: first, apiId: 'trams', version: '1.2.0', plan: await planned(first, 'trams', trams) },
  }
}, 60_000)
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))))

/** A fresh copy of the city, and where its notes go. */
async function place({ city }: Story): Promise<{
  readonly cityDir: string
  readonly changeset: { readonly folder: string; readonly packageName: string }
}> {
  const folder = await mkdtemp(join(tmpdir(), 'stopped-'))
  folders.push(folder)
  await cp(city, join(folder, 'tiny'), { recursive: true })
  return { cityDir: join(folder, 'tiny'), changeset: { folder: join(folder, '.changeset'), packageName: '@tiny/sdk' } }
}

async function stateOf(at: Awaited<ReturnType<typeof place>>): Promise<unknown> {
  return { city: await everything(at.cityDir), notes: await everything(at.changeset.folder) }
}

describe.each(['inPlace', 'folder', 'newApi'] as const)('%s', (name) => {
  test.each(['full', 'gone'] as const)('a disk that is %s, at every step', { timeout: 60_000 }, async (kind) => {
    const story = stories[name]
    const { apiId, version, plan } = story
    const untouched = await place(story)
    const nothing = await stateOf(untouched)
    const whole = failing(Infinity, kind)
    await applyRelease(plan, untouched, whole.disk)
    const all = await stateOf(untouched)
    expect(all).not.toEqual(nothing)

    for (let fatal = 1; fatal <= whole.steps(); fatal += 1) {
      const at = await place(story)
      const { disk } = failing(fatal, kind)
      await applyRelease(plan, at, disk).catch(() => undefined)
      const isReleased = existsSync(join(at.cityDir, 'apis', apiId, 'releases', version))
      if (!isReleased) expect([fatal, await stateOf(at)]).toEqual([fatal, nothing])
      // And again, on a disk that works.
      if (isReleased) await finishReleases(at.cityDir, apiId, at.changeset, quickDisk)
      else await applyRelease(plan, at, quickDisk)
      expect([fatal, await stateOf(at)]).toEqual([fatal, all])
      expect(existsSync(join(at.cityDir, 'apis', apiId, 'releases', version, '.pending'))).toBe(false)
      await rm(dirname(at.cityDir), { recursive: true })
    }
  })
})

test('nothing of the owner is lost: what a folder takes the place of is kept, and what is no part of the contract stays', async () => {
  const at = await place(stories.folder)
  await applyRelease(stories.folder.plan, at)
  const city = await everything(at.cityDir)
  expect(city['apis/buses/coverage.yaml']).toBe('kept: true\n')
  expect(city['apis/buses/schemas/stops.yaml']).toBeUndefined()
  const kept = (name: string): string | undefined => city[`apis/buses/releases/2.0.0/replaced/${name}`]
  expect(kept('schemas/stops.yaml')).toBe(tinyCityFiles['apis/buses/schemas/stops.yaml'])
  expect(kept('paths/stops.yaml')).toBe(tinyCityFiles['apis/buses/paths/stops.yaml'])
})

test('what its owner writes while a stopped publish waits is not written over', async () => {
  const at = await place(stories.inPlace)
  const { plan } = stories.inPlace
  let isOver = false
  const disk: Disk = {
    ...realDisk,
    move: (from, to) => (isOver ? Promise.reject(new Error('killed')) : ((isOver = true), realDisk.move(from, to))),
  }
  await expect(applyRelease(plan, at, disk)).rejects.toThrow('buses 2.0.0 is published, but what follows')
  const root = join(at.cityDir, 'apis/buses/openapi.yaml')
  await writeFile(root, 'mine\n')
  expect(await finishReleases(at.cityDir, 'buses')).toEqual(['2.0.0'])
  expect(await readFile(root, 'utf8')).toBe('mine\n')
})

test('a contract that was edited, or published, between the plan and the word to go is left alone', async () => {
  const { plan } = stories.inPlace
  const edited = await place(stories.inPlace)
  await writeFile(join(edited.cityDir, 'apis/buses/openapi.yaml'), 'mine\n')
  await expect(applyRelease(plan, edited)).rejects.toThrow('openapi.yaml of buses was changed meanwhile')
  const overtaken = await place(stories.inPlace)
  await write(overtaken.cityDir, 'apis/buses/releases/1.9.0/changes.json', '{}')
  await expect(applyRelease(plan, overtaken)).rejects.toThrow('buses 1.9.0 was published meanwhile')
})

test('of two at once one publishes, and the other is told so', async () => {
  const at = await place(stories.inPlace)
  const { plan } = stories.inPlace
  const outcomes = await Promise.allSettled([applyRelease(plan, at), applyRelease(plan, at), applyRelease(plan, at)])
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  const reasons = outcomes.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []))
  for (const reason of reasons) expect(reason).toMatch(/Somebody else publishes|is published already/)
  expect(existsSync(join(at.cityDir, 'apis/.publishing'))).toBe(false)
})
