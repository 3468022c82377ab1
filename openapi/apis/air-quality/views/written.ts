import { refuse, utc, type Point } from '@openlondon/sandbox/view'
import type { AirSite, Pollutant } from '../../../world/environment/environment-kinds.ts'
import type { Borough } from '../../../world/base/base-kinds.ts'
import type { CityAsk } from '../../../world/views.ts'

/** The owner's pages for people, in our words. */
function page(title: string): string {
  return `<!DOCTYPE html>\n<html lang="en"><head><title>${title}</title></head><body><h1>${title}</h1></body></html>\n`
}

export function notFound(): never {
  return refuse(404, page('Endpoint not found'), 'text/html')
}

export function badRequest(): never {
  return refuse(400, page('Request error'), 'text/html')
}

/** A list of one is no list. */
export function collapsed(items: readonly unknown[]): unknown {
  return items.length === 1 ? items[0] : items
}

/** `2026-11-23 08:00:00`, GMT all year. */
export function gmt(instant: number): string {
  return utc(instant).replace('T', ' ').replace('Z', '')
}

/** A day with the midnight behind it, or nothing. */
export function dayText(date: string | undefined): string {
  return date === undefined ? '' : `${date} 00:00:00`
}

/** Degrees, and metres of the Web Mercator projection (EPSG:3857), which the owner calls WGS84. */
export function pointText(point: Point | undefined, prefix: '' | 'LaCentre'): Readonly<Record<string, string>> {
  const write = (value: number | undefined): string => (value === undefined ? '' : value.toFixed(6))
  const metresADegree = 20_037_508.342789244 / 180
  const north = (lat: number): number => (Math.log(Math.tan(((90 + lat) * Math.PI) / 360)) * 180) / Math.PI
  return {
    [`@${prefix}Latitude`]: write(point?.lat),
    [`@${prefix}Longitude`]: write(point?.lon),
    [`@${prefix}LatitudeWGS84`]: write(point && north(point.lat) * metresADegree),
    [`@${prefix}LongitudeWGS84`]: write(point && point.lon * metresADegree),
  }
}

/** The network counts from 1 in the order of the alphabet, the City at 7; codes of the Office for National Statistics begin with the City. */
export function numberOf({ id }: Borough): string {
  const number = Number(id.slice(-2))
  return String(number === 1 ? 7 : number <= 7 ? number - 1 : number)
}

export function boroughText(borough: Borough): Readonly<Record<string, string>> {
  return { '@LocalAuthorityCode': numberOf(borough), '@LocalAuthorityName': borough.name }
}

export const pollutantNames: Readonly<Record<Pollutant, string>> = {
  CO: 'Carbon Monoxide',
  NO2: 'Nitrogen Dioxide',
  O3: 'Ozone',
  PM10: 'PM10 Particulate',
  PM25: 'PM2.5 Particulate',
  SO2: 'Sulphur Dioxide',
}

export function pollutantText(code: Pollutant): Readonly<Record<string, string>> {
  return { '@SpeciesCode': code, '@SpeciesDescription': pollutantNames[code] }
}

export function siteLink({ id, point }: AirSite): string {
  return point ? `https://www.londonair.org.uk/london/asp/publicdetails.asp?site=${id}` : ''
}

export function siteAsked(ask: CityAsk): AirSite {
  return ask.world.get('airSite', ask.text('siteCode') ?? '') ?? notFound()
}

/** Boroughs in the network's order. */
export function boroughsInOrder({ world }: CityAsk): readonly Borough[] {
  return world.all('borough').toSorted((one, other) => Number(numberOf(one)) - Number(numberOf(other)))
}

export function boroughAsked(ask: CityAsk): Borough {
  const number = ask.text('localAuthorityId')
  return boroughsInOrder(ask).find((borough) => numberOf(borough) === number) ?? notFound()
}

/** Boroughs whose sites are together. */
export type Group = { readonly name: string; readonly description: string; readonly boroughs: readonly Borough[] }

export function groupsOf(ask: CityAsk): readonly Group[] {
  const boroughs = boroughsInOrder(ask)
  return [
    { name: 'All', description: 'Every site of the network', boroughs },
    { name: 'London', description: 'Sites in Greater London', boroughs },
    { name: 'AroundLondon', description: 'Sites in the towns around London', boroughs: [] },
    ...boroughs.map((borough) => ({
      name: borough.name.toLowerCase().replaceAll(' ', ''),
      description: `Sites in ${borough.name}`,
      boroughs: [borough],
    })),
  ]
}

/** Capitals do not matter. */
export function groupAsked(ask: CityAsk): Group {
  const name = ask.text('groupName')?.toLowerCase()
  return groupsOf(ask).find((group) => group.name.toLowerCase() === name) ?? notFound()
}

/** Sites of a group by code, within boroughs in the network's order. */
export function sitesOf({ world }: CityAsk, { boroughs }: Group): readonly AirSite[] {
  return boroughs.flatMap(({ id }) => world.of('airSite', 'boroughId', id))
}
