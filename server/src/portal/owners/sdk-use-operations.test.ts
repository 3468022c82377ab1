import { rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { writeCity } from '@openlondon/contract/testing/tiny-city'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Person } from '../../../testing/trial-person.ts'
import { trialAdministrator } from '../../../testing/trial-administrator.ts'
import { engines } from '../../../testing/trial-place.ts'
import { startTrialPortal, type TrialPortal } from '../../../testing/trial-portal.ts'

describe.each(engines)('%s', (engine) => {
  let portal: TrialPortal
  let admin: Person
  let cityDir: string

  beforeAll(async () => {
    cityDir = await writeCity()
    portal = await startTrialPortal({ CITY_DIR: cityDir }, engine)
    admin = await trialAdministrator(portal)
  }, 60_000)
  afterAll(async () => {
    await portal.close()
    await rm(dirname(cityDir), { recursive: true, force: true })
  })

  const report = async (used: unknown): Promise<number> => {
    const body = JSON.stringify({ used })
    const headers = { 'Content-Type': 'application/json' }
    return (await fetch(`${portal.origin}/portal/v1/sdk-use`, { method: 'POST', headers, body })).status
  }
  const desk = async () => (await admin.call('GET', '/owned-apis/buses')).body

  test('what five reports name is told to owners, and who sent it is kept nowhere', async () => {
    const used = ['buses.stops', 'buses.Stop.name', 'buses.Stop.secret', 'secret.thing']
    for (let count = 0; count < 4; count += 1) expect(await report(used)).toBe(204)
    expect(await desk()).toMatchObject({ operations: [{ operation: 'buses.stops', projects: null }], members: [] })
    await report(used)
    await report(['buses.stops'])
    expect(await desk()).toMatchObject({
      operations: [{ operation: 'buses.stops', projects: 6 }],
      members: [{ member: 'Stop.name', projects: 5 }],
    })
    const { sdk_use: rows, ...others } = await portal.place.rows()
    const month = new Date(portal.now()).toISOString().slice(0, 7)
    expect(rows).toEqual(
      expect.arrayContaining([
        { api_id: 'buses', item: 'buses.stops', month, reports: 6 },
        { api_id: 'buses', item: 'Stop.name', month, reports: 5 },
      ]),
    )
    expect(rows).toHaveLength(2)
    expect(JSON.stringify(others)).not.toMatch(/Stop\.name|buses\.stops/)
    expect(JSON.stringify(portal.log)).not.toContain('Stop.name')
  })

  if (engine === 'postgres') return

  test.each([
    ['nothing', []],
    ['no list', 'buses.stops'],
    ['a path', ['/home/me/project/board.ts']],
    ['a sentence', ['what I build']],
    ['something long', [`buses.${'x'.repeat(300)}`]],
  ])('%s is refused', async (_name, used) => {
    expect(await report(used)).toBe(422)
  })

  test('a network tells so often and no more', async () => {
    const statuses = new Set<number>()
    for (let count = 0; count < 21; count += 1) statuses.add(await report(['buses.stops']))
    expect([...statuses].toSorted()).toEqual([204, 429])
  })
})
