import { boroughOf, distance } from '@openlondon/sdk/geo'
import { isInside, type Outline } from '@openlondon/sandbox/view'
import { describe, expect, test } from 'vitest'
import { bundle } from '../../sdk/testing/bundle.ts'
import boroughs from '../world/base/boroughs.json' with { type: 'json' }
import stations from '../world/base/stations.json' with { type: 'json' }
import airSites from '../world/environment/air-sites.json' with { type: 'json' }

const placed = stations.flatMap(({ id, name, lat, lon }) =>
  lat === undefined || lon === undefined ? [] : [{ id, name, point: { lat, lon } }],
)
// JSON knows no pairs: each corner of the table is one.
const boroughAt = (point: { readonly lat: number; readonly lon: number }) =>
  boroughs.find(({ outline }) => isInside(point, outline as unknown as Outline))

describe('the borough of a point', () => {
  test('agrees with the full outlines at every station of the network that lies in one', () => {
    const inside = placed.flatMap((station) => {
      const borough = boroughAt(station.point)
      return borough ? [{ ...station, borough: borough.id }] : []
    })
    expect(inside.length).toBeGreaterThan(350)
    const others = inside.filter(({ point, borough }) => boroughOf(point)?.id !== borough)
    expect(others.map(({ name }) => name)).toEqual([])
  })

  test('agrees with what the air network says of its own sites', () => {
    const sites = airSites.flatMap((site) => ('point' in site && site.point ? [{ ...site, point: site.point }] : []))
    const others = sites.filter(({ point, boroughId }) => boroughOf(point)?.id !== boroughId)
    expect(sites.length).toBeGreaterThan(40)
    expect(others.map(({ name }) => name)).toEqual([])
  })

  // From maps and the boroughs' own pages, one or more in each that the network reaches.
  test.each([
    ['Brixton Underground', 'Lambeth'],
    ['Hackney Central', 'Hackney'],
    ["King's Cross St. Pancras Underground", 'Camden'],
    ['Angel Underground', 'Islington'],
    ['Upminster Underground', 'Havering'],
    ['Wimbledon Underground', 'Merton'],
    ['Ealing Broadway', 'Ealing'],
    ['Wembley Park', 'Brent'],
    ['Harrow-on-the-Hill', 'Harrow'],
    ['Walthamstow Central', 'Waltham Forest'],
    ['Canary Wharf Underground', 'Tower Hamlets'],
    ['Lewisham DLR', 'Lewisham'],
    ['Woolwich Arsenal DLR', 'Greenwich'],
    ['Seven Sisters', 'Haringey'],
    ['Enfield Town', 'Enfield'],
    ['High Barnet', 'Barnet'],
    ['Hounslow East', 'Hounslow'],
    ['South Kensington', 'Kensington and Chelsea'],
    ['Bank Underground', 'City of London'],
    ['Southwark Underground', 'Southwark'],
    ['Clapham Junction', 'Wandsworth'],
    ['Barking', 'Barking and Dagenham'],
    ['Ilford', 'Redbridge'],
    ['Uxbridge', 'Hillingdon'],
    ['Oxford Circus', 'Westminster'],
    ['Fulham Broadway', 'Hammersmith and Fulham'],
    ['West Croydon', 'Croydon'],
    ['Kew Gardens', 'Richmond upon Thames'],
    ['Upton Park', 'Newham'],
  ])('%s lies in %s', (name, borough) => {
    const station = placed.find((one) => one.name.startsWith(name))
    expect(station && boroughOf(station.point)?.name).toBe(borough)
  })

  test.each([
    ['on Waterloo Bridge', 51.5086, -0.1169, ['Westminster', 'Lambeth']],
    ['on Tower Bridge', 51.5055, -0.0754, ['Tower Hamlets', 'Southwark']],
    ['in the river off Woolwich', 51.4972, 0.0625, ['Greenwich', 'Newham']],
  ])('%s it is one of the two banks', (_name, lat, lon, banks) => {
    const found = boroughOf({ lat, lon })
    expect(banks).toContain(found?.name)
    expect(found?.metres).toBeLessThan(500)
  })

  test.each([
    ['Paris', 48.8566, 2.3522],
    ['Watford', 51.6565, -0.3963],
    ['nowhere', 0, 0],
  ])('%s lies in none', (_name, lat, lon) => {
    expect(boroughOf({ lat, lon })).toBeUndefined()
  })
})

test('the map of boroughs is at most 15 kB, and who measures a distance does not get it', async () => {
  const borough = await bundle(`export { boroughOf } from '@openlondon/sdk/geo'`)
  expect(borough.gzip).toBeLessThanOrEqual(15_000)
  const plain = await bundle(`export { distance } from '@openlondon/sdk/geo'`)
  expect(plain.gzip).toBeLessThanOrEqual(250)
  expect(distance({ lat: 51, lon: 0 }, { lat: 52, lon: 0 })).toBeGreaterThan(111_000)
})
