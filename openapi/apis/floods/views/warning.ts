import { day, refuse, wallText } from '@openlondon/sandbox/view'
import type { FloodArea } from '../../../world/environment/environment-kinds.ts'
import { warningOf, waterBetween, type Warning, type Water } from '../../../world/environment/rivers.ts'
import type { CityAsk } from '../../../world/views.ts'
import { addressOf, nearAsked, wrapped } from './envelope.ts'

const severities: Readonly<Record<Warning['level'], string>> = {
  1: 'Severe flood warning',
  2: 'Flood warning',
  3: 'Flood alert',
  4: 'Warning no longer in force',
}

/** Without the area itself, which stands in it in two ways. */
export function warningOfArea(ask: CityAsk, area: FloodArea): Readonly<Record<string, unknown>> | undefined {
  return toldOf(ask, waterOfDays(ask), area)
}

/** Of as many days as a warning may go back. */
function waterOfDays(ask: CityAsk): Water {
  return waterBetween(ask, ask.clock.now - 11 * day, ask.clock.now)
}

function toldOf(ask: CityAsk, water: Water, area: FloodArea): Readonly<Record<string, unknown>> | undefined {
  const gauge = ask.world.get('gauge', area.gaugeId)
  const warning = gauge && warningOf(water, gauge, area, ask.clock.now)
  if (!warning) return undefined
  const changed = wallText(ask.clock, warning.changed)
  return {
    '@id': addressOf('floods', area.id),
    description: area.name,
    eaAreaName: area.eaAreaName,
    eaRegionName: 'South East',
    floodAreaID: area.id,
    isTidal: area.isTidal,
    message: messageOf(area, warning.level, gauge.name),
    severity: severities[warning.level],
    severityLevel: warning.level,
    timeMessageChanged: changed,
    timeRaised: wallText(ask.clock, warning.raised),
    timeSeverityChanged: changed,
  }
}

function messageOf({ name, riverOrSea, description }: FloodArea, level: Warning['level'], gauge: string): string {
  switch (level) {
    case 1:
      return `There is danger to life. Water of ${riverOrSea} is far above the usual at ${gauge}.\nLeave low-lying places: ${description}. Keep away from the water.`
    case 2:
      return `Flooding is expected: ${name}. Water is high at ${gauge}.\nAct now: ${description}.`
    case 3:
      return `Flooding is possible: ${name}. Water is above the usual at ${gauge}. Take care on riverside paths.`
    default:
      return `Water of ${riverOrSea} has gone back at ${gauge}. This message will not be updated.`
  }
}

function withArea(told: Readonly<Record<string, unknown>>, { id, county, riverOrSea }: FloodArea): unknown {
  const address = addressOf('floodAreas', id)
  return {
    ...told,
    floodArea: { '@id': address, county, notation: id, polygon: `${address}/polygon`, riverOrSea },
  }
}

function floodWarnings(ask: CityAsk): unknown {
  const [isNear, counties] = [nearAsked(ask), ask.list('county').map((county) => county.toLowerCase())]
  const [worst, water] = [ask.number('min-severity') ?? 4, waterOfDays(ask)]
  const items = ask.world.all('floodArea').flatMap((area) => {
    const isThere = counties.length === 0 || counties.some((county) => area.county.toLowerCase().includes(county))
    const told = isThere && isNear(area.point) ? toldOf(ask, water, area) : undefined
    return told && Number(told['severityLevel']) <= worst ? [withArea(told, area)] : []
  })
  return wrapped(ask, 'id/floods', ['county', 'lat', 'long', 'dist', 'min-severity'], { items })
}

function floodWarning(ask: CityAsk): unknown {
  const area = ask.world.get('floodArea', ask.text('id') ?? '') ?? refuse(404)
  const told = warningOfArea(ask, area) ?? refuse(404)
  return wrapped(ask, `id/floods/${area.id}`, [], { items: withArea(told, area) })
}

export const warningViews = { floodWarnings, floodWarning }
