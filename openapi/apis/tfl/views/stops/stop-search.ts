import { plainName, sortedBy } from '@openlondon/sandbox/view'
import type { Stop } from '../../../../world/transport/transport-kinds.ts'
import { views, type CityAsk } from '../../../../world/views.ts'
import { stopsInside } from './find-stop.ts'
import { entity } from '../owner.ts'

const mostMatches = 50

export const stopSearchViews = views({ searchStopPoints: search, searchStopPointsByQuery: search })

function search(ask: CityAsk): unknown {
  const query = ask.text('query') ?? ''
  const [modes, lines] = [ask.list('modes'), ask.list('lines')]
  const isFaresOnly = ask.flag('faresOnly')
  const isOwnOnly = ask.flag('tflOperatedNationalRailStationsOnly')
  const isWanted = ({ modes: there, services, zone }: Stop): boolean =>
    (modes.length === 0 || there.some((mode) => modes.includes(mode))) &&
    (lines.length === 0 || services.some((line) => lines.includes(line))) &&
    (!isFaresOnly || zone !== undefined) &&
    (!isOwnOnly || there.some((mode) => mode !== 'national-rail'))
  const found = /^\d{5}$/.test(query)
    ? ask.world.of('stop', 'smsCode', query)
    : stopsNamed(ask, query, ask.flag('includeHubs'))
  const matches = found.filter(isWanted).slice(0, ask.number('maxResults') ?? mostMatches)
  return {
    ...entity('SearchResponse'),
    query,
    total: matches.length,
    matches: matches.map((stop) => matchWire(ask, stop)),
  }
}

/** Stations, piers and groups of bus stops with a text anywhere in their name: the same name first, then those that begin with it. */
export function stopsNamed(ask: CityAsk, text: string, withHubs: boolean): readonly Stop[] {
  const typed = plainName(text)
  if (typed === '') return []
  const rankOf = (stop: Stop): number | undefined => {
    const name = plainName(stop.name)
    if (!name.includes(typed)) return undefined
    if (name === typed) return 0
    if (name.startsWith(`${typed} `)) return 1
    return name.startsWith(typed) ? 2 : ` ${name}`.includes(` ${typed}`) ? 3 : 4
  }
  const ranked = ask.world
    .all('stop')
    .filter(({ parentId, type }) => parentId === undefined && (withHubs || type !== 'TransportInterchange'))
    .flatMap((stop) => {
      const rank = rankOf(stop)
      return rank === undefined ? [] : [{ stop, rank }]
    })
  return sortedBy(ranked, ({ rank }) => rank).map(({ stop }) => stop)
}

function matchWire(ask: CityAsk, stop: Stop): unknown {
  return {
    ...entity('MatchedStop'),
    icsId: stop.icsCode,
    ...(stop.letter !== undefined && { stopLetter: stop.letter }),
    ...(stop.towards !== undefined && { towards: stop.towards }),
    topMostParentId: stop.hubId ?? stop.parentId ?? stop.id,
    ...(stop.zone !== undefined && { zone: stop.zone }),
    ...(stop.parentId !== undefined && { parentId: stop.parentId }),
    modes: stop.modes,
    ...(stop.type === 'TransportInterchange' && stopsInside(ask, stop).length > 0 && { stopType: stop.type }),
    id: stop.id,
    name: stop.name,
    lat: stop.point.lat,
    lon: stop.point.lon,
  }
}
