import { refuse } from '@openlondon/sandbox/view'
import type { FloodArea } from '../../../world/environment/environment-kinds.ts'
import type { CityAsk } from '../../../world/views.ts'
import { addressOf, nearAsked, termOf, wrapped } from './envelope.ts'
import { warningOfArea } from './warning.ts'

const usualLimit = 500

function areaAsked(ask: CityAsk): FloodArea {
  return ask.world.get('floodArea', ask.text('id') ?? '') ?? refuse(404)
}

/** As areas are listed. */
function told(area: FloodArea): Readonly<Record<string, unknown>> {
  const { id, name, point, county, description, eaAreaName, quickDialNumber, riverOrSea, watchAreaId } = area
  return {
    '@id': addressOf('floodAreas', id),
    county,
    description,
    eaAreaName,
    ...(watchAreaId !== undefined && { floodWatchArea: addressOf('floodAreas', watchAreaId) }),
    fwdCode: id,
    label: name,
    lat: point.lat,
    long: point.lon,
    notation: id,
    polygon: `${addressOf('floodAreas', id)}/polygon`,
    quickDialNumber,
    riverOrSea,
  }
}

function floodAreas(ask: CityAsk): unknown {
  const [isNear, limit] = [nearAsked(ask), ask.number('_limit') ?? usualLimit]
  const items = ask.world
    .all('floodArea')
    .filter(({ point }) => isNear(point))
    .slice(0, limit)
    .map(told)
  return wrapped(ask, 'id/floodAreas', ['lat', 'long', 'dist', '_limit'], { items, limit })
}

function floodArea(ask: CityAsk): unknown {
  const area = areaAsked(ask)
  const warning = warningOfArea(ask, area)
  const [west, south, east, north] = area.envelope
  const items = {
    ...told(area),
    ...(warning && {
      currentWarning: {
        ...warning,
        floodArea: addressOf('floodAreas', area.id),
        type: termOf('FloodAlertOrWarning'),
      },
    }),
    eaRegionName: 'South East',
    envelope: { lowerCorner: { x: west, y: south }, upperCorner: { x: east, y: north } },
    type: [termOf('FloodArea'), termOf(area.watchAreaId === undefined ? 'FloodAlertArea' : 'FloodWarningArea')],
  }
  return wrapped(ask, `id/floodAreas/${area.id}`, [], { items })
}

/** GeoJSON, without the owner's wrapping. */
function floodAreaPolygon(ask: CityAsk): unknown {
  const { id, name, county, riverOrSea, outline } = areaAsked(ask)
  const properties = { FWS_TACODE: id, TA_NAME: name, LA_NAME: county, RIVER_SEA: riverOrSea }
  const geometry = { type: 'Polygon', coordinates: outline[0] }
  return { type: 'FeatureCollection', features: [{ type: 'Feature', geometry, properties }] }
}

export const areaViews = { floodAreas, floodArea, floodAreaPolygon }
