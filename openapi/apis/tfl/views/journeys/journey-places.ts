import { plainName, type Point } from '@openlondon/sandbox/view'
import type { Stop } from '../../../../world/transport/transport-kinds.ts'
import type { CityAsk } from '../../../../world/views.ts'
import { entity } from '../owner.ts'
import { stopsNamed } from '../stops/stop-search.ts'

/** An end of a journey that is certain. */
export type JourneyPlace = { readonly name: string; readonly point: Point; readonly stop: Stop | undefined }

/** What was made of the text for one end of a journey. */
export type Understood =
  | { readonly status: 'identified'; readonly place: JourneyPlace }
  | { readonly status: 'list'; readonly options: readonly Option[] }
  | { readonly status: 'empty' | 'notidentified' }

export type Option = { readonly parameterValue: string; readonly place: Readonly<Record<string, unknown>> }

const mostOptions = 8

/** A point, a postcode, an id and an id of the planner are certain; a name is a choice, unless one stop alone has it whole. */
export function understand(ask: CityAsk, text: string | undefined): Understood {
  if (text === undefined || text.trim() === '') return { status: 'empty' }
  const certain = pointOf(text) ?? postcodeOf(ask, text) ?? stopOf(ask, text.trim())
  if (certain) return { status: 'identified', place: certain }
  if (/^(HUB|9\d0G|490)\w*$/i.test(text) || /^\d+$/.test(text)) return { status: 'notidentified' }
  const [whole, ...others] = stopsNamed(ask, text, true).filter(({ name }) => plainName(name) === plainName(text))
  if (whole && others.length === 0 && whole.type !== 'TransportInterchange')
    return { status: 'identified', place: placeOf(whole) }
  const options = optionsFor(ask, text)
  return options.length === 0 ? { status: 'notidentified' } : { status: 'list', options }
}

export function placeOf(stop: Stop): JourneyPlace {
  return { name: stop.name, point: stop.point, stop }
}

function pointOf(text: string): JourneyPlace | undefined {
  const [, lat, lon] = /^\s*(-?\d+(?:\.\d+)?)\s*,\s*(-?\d+(?:\.\d+)?)\s*$/.exec(text) ?? []
  if (lat === undefined || lon === undefined) return undefined
  return { name: `${lat},${lon}`, point: { lat: Number(lat), lon: Number(lon) }, stop: undefined }
}

function postcodeOf(ask: CityAsk, text: string): JourneyPlace | undefined {
  const [, outward, inward] = /^\s*([a-z]{1,2}\d[a-z\d]?)\s*(\d[a-z]{2})\s*$/i.exec(text) ?? []
  const found =
    outward !== undefined && inward !== undefined
      ? ask.world.get('postcode', `${outward} ${inward}`.toUpperCase())
      : undefined
  return found && { name: found.name, point: found.point, stop: undefined }
}

function stopOf(ask: CityAsk, text: string): JourneyPlace | undefined {
  const stop = ask.world.get('stop', text.toUpperCase()) ?? stopOfPlanner(ask, text)
  return stop && placeOf(stop)
}

/** An interchange and its chief station have one id in the planner: the larger is meant. */
function stopOfPlanner(ask: CityAsk, icsCode: string): Stop | undefined {
  const stops = ask.world.of('stop', 'icsCode', icsCode).filter(({ parentId }) => parentId === undefined)
  return (
    stops.find(({ type }) => type === 'TransportInterchange') ??
    stops.find(({ type }) => type !== 'NaptanOnstreetBusCoachStopPair') ??
    stops[0]
  )
}

function optionsFor(ask: CityAsk, text: string): readonly Option[] {
  const stops = stopsNamed(ask, text, true)
  const hubs = new Set(stops.filter(({ type }) => type === 'TransportInterchange').map(({ id }) => id))
  const chosen = stops.filter(({ hubId, services }) => services.length > 0 && (hubId === undefined || !hubs.has(hubId)))
  const stopOptions = chosen.map((stop) => ({
    parameterValue: stopOfPlanner(ask, stop.icsCode) === stop ? stop.icsCode : stop.id,
    place: {
      ...entity('StopPoint'),
      naptanId: stop.id,
      modes: stop.modes,
      icsCode: stop.icsCode,
      stopType: stop.type,
      url: `/StopPoint/${stop.id}`,
      commonName: stop.name,
      placeType: 'StopPoint',
      additionalProperties: [],
      ...stop.point,
    },
  }))
  const places = [...ask.world.named('place', text), ...ask.world.named('ward', text)]
  const placeOptions = places.map(({ name, point }) => ({
    parameterValue: `${point.lat},${point.lon}`,
    place: { ...entity('Place'), url: '', commonName: name, placeType: 'Locality', additionalProperties: [], ...point },
  }))
  return [...stopOptions, ...placeOptions].slice(0, mostOptions)
}
