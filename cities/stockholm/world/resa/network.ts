import { pointAt, type World } from '@openlondon/sandbox/view'
import type { Kinds, Line, Message, Site, StopArea, StopPoint } from '../kinds.ts'
import lineTable from './lines.json' with { type: 'json' }
import messageTable from './messages.json' with { type: 'json' }
import siteTable from './sites.json' with { type: 'json' }

export const lines: readonly Line[] = lineTable

export const messages: readonly Message[] = messageTable

/** A pier far out has no point: the owner has none for it either. */
export const sites: readonly Site[] = siteTable.map((row) => {
  const { lat, lon, ...site } = { lat: undefined, lon: undefined, ...row }
  return lat === undefined || lon === undefined ? site : { ...site, point: { lat, lon } }
})

/** Of each stop area its type, and its stop points with what stands on them. */
const areaTable: Readonly<Record<string, readonly [type: string, points: readonly (readonly [string, string])[]]>> = {
  '1051': [
    'METROSTN',
    [
      ['1051', '1'],
      ['1052', '2'],
      ['1053', '3'],
      ['1054', '4'],
      ['1055', '5'],
      ['1056', '6'],
    ],
  ],
  '10011': [
    'BUSTERM',
    [
      ['10011', 'A'],
      ['10012', 'B'],
    ],
  ],
  '1131': [
    'METROSTN',
    [
      ['1131', '1'],
      ['1132', '2'],
    ],
  ],
  '10151': [
    'BUSTERM',
    [
      ['10151', 'A'],
      ['10152', 'B'],
      ['10153', 'C'],
      ['10154', 'D'],
    ],
  ],
  '5320': [
    'RAILWSTN',
    [
      ['5321', '1'],
      ['5322', '2'],
    ],
  ],
  '1011': [
    'METROSTN',
    [
      ['1011', '1'],
      ['1012', '2'],
      ['1013', '3'],
      ['1014', '4'],
    ],
  ],
  '10101': [
    'BUSTERM',
    [
      ['10101', 'C'],
      ['10102', 'D'],
      ['10103', 'H'],
      ['10104', 'J'],
      ['10105', 'K'],
      ['10106', 'L'],
    ],
  ],
  '4011': ['TRAMSTN', [['4011', '1']]],
  '50011': ['FERRYBER', [['50011', '1']]],
  '1421': [
    'METROSTN',
    [
      ['1421', '1'],
      ['1422', '2'],
    ],
  ],
  '10421': ['BUSTERM', [['10421', 'A']]],
  '4421': [
    'TRAMSTN',
    [
      ['4421', '1'],
      ['4422', '2'],
    ],
  ],
  '1351': [
    'METROSTN',
    [
      ['1351', '1'],
      ['1352', '2'],
    ],
  ],
  '10131': [
    'BUSTERM',
    [
      ['10131', 'A'],
      ['10132', 'B'],
    ],
  ],
  '1601': [
    'METROSTN',
    [
      ['1601', '1'],
      ['1602', '2'],
    ],
  ],
  '10601': ['BUSTERM', [['10601', 'A']]],
  '50161': ['FERRYBER', [['50161', '1']]],
  '50021': ['FERRYBER', [['50021', '1']]],
}

export function makeStopAreas(world: World<Kinds>): readonly StopArea[] {
  return world
    .all('site')
    .flatMap(({ id: siteId, name, areas }) =>
      areas.map((id) => ({ id, name, siteId, type: areaTable[id]?.[0] ?? 'UNKNOWN' })),
    )
}

/** Some metres apart, around the point of their site. */
export function makeStopPoints(world: World<Kinds>): readonly StopPoint[] {
  return world.all('stopArea').flatMap(({ id: areaId, name, siteId }) => {
    const middle = world.get('site', siteId)?.point
    if (!middle) return []
    return (areaTable[areaId]?.[1] ?? []).map(([id, designation], index) => ({
      id,
      name,
      designation,
      areaId,
      point: pointAt(middle, 15 + 12 * index, (Number(id) * 47) % 360),
    }))
  })
}
