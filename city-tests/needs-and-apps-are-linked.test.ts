import { loadCommunity } from '@openlondon/contract'
import { describe, expect, test } from 'vitest'
import { appPath, createNeedDetail, createShowcase, needPath } from '../site/pages/community/create-community.ts'
import { communityPlaces } from '../site/pages/community/plugin.ts'
import { createAround } from '../site/pages/reference/around/create-around.ts'
import { city, operations } from './city.ts'

const community = loadCommunity(city)
const { needs, apps } = community
const surroundings = { places: communityPlaces({ city }, community), releases: [] }

/** Where the page of an operation leads. */
function ledTo(id: string): readonly string[] {
  const found = operations.find(({ operation }) => operation.id === id)
  if (!found) return []
  return createAround(city, found.api, found.operation, surroundings).flatMap(({ links }) =>
    links.map(({ href }) => href),
  )
}

describe('showcase, needs and operations lead to each other', () => {
  test.each(apps)('the app $id', ({ id, operations: asked, solves }) => {
    const card = createShowcase(city, community).find((one) => one.id === id)
    expect(card?.operations.map((one) => one.id)).toEqual(asked)
    expect(card?.needs.map(({ href }) => href).toSorted()).toEqual(solves.map(({ need }) => needPath(need)).toSorted())
    for (const operation of asked) expect(ledTo(operation)).toContain(appPath(id))
  })

  test.each(needs)('the need $id', (need) => {
    const { operations: asked, apps: solving } = createNeedDetail(city, community, need, '', () => '')
    expect(asked.map(({ id }) => id)).toEqual(need.operations)
    for (const operation of need.operations) expect(ledTo(operation)).toContain(needPath(need.id))
    const wanted = apps.filter(({ solves }) => solves.some((one) => one.need === need.id))
    expect(solving.map(({ href }) => href)).toEqual(wanted.map(({ id }) => appPath(id)))
  })

  test('whatever a need or an app names is an operation of the city', () => {
    const known = new Set(operations.map(({ operation }) => operation.id))
    expect([...needs, ...apps].flatMap((one) => one.operations.filter((id) => !known.has(id)))).toEqual([])
  })
})
