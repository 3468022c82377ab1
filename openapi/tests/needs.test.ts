import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { loadCommunity } from '@openlondon/contract'
import { expect, test } from 'vitest'
import { city, root } from '../../city-tests/city.ts'
import { countAreas } from '../../scripts/need/count-areas.ts'
import { openInProcess } from '../../scripts/need/in-process-city.ts'
import counted from '../community/area-numbers.json' with { type: 'json' }

const { needs, apps, areas } = loadCommunity(city)

test('ten needs, each with a worked solution, in five domains and seven boroughs at least', () => {
  expect(needs.filter(({ solutions }) => solutions.length > 0).length).toBeGreaterThanOrEqual(10)
  expect(new Set(needs.map(({ domain }) => domain)).size).toBeGreaterThanOrEqual(5)
  expect(new Set(needs.flatMap((need) => need.areas)).size).toBeGreaterThanOrEqual(7)
})

test('an app lies where it says, and asks what its solutions ask', () => {
  for (const { source = '', operations, solves } of apps) {
    expect(existsSync(join(root, source))).toBe(true)
    const asked = solves.flatMap(({ need }) => needs.find(({ id }) => id === need)?.operations ?? [])
    expect([...operations].toSorted()).toEqual([...new Set(asked)].toSorted())
  }
})

test('what pages of boroughs count is what the sandbox answers: npm run need -- --areas', async () => {
  expect(areas?.areas).toHaveLength(33)
  if (!areas) return
  expect(await countAreas(city, areas, (await openInProcess(city))())).toEqual(counted)
})
