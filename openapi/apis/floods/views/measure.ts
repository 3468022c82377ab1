import { refuse } from '@openlondon/sandbox/view'
import type { FloodMeasure, Series } from '../../../world/environment/environment-kinds.ts'
import { quarterHour, waterBetween, type Water } from '../../../world/environment/rivers.ts'
import type { CityAsk } from '../../../world/views.ts'
import { addressOf, termOf, wrapped } from './envelope.ts'
import { newestInstant, readingAddress, timeOf } from './reading-time.ts'

type Told = {
  readonly parameter: 'level' | 'flow' | 'rainfall'
  readonly parameterName: string
  readonly qualifier?: string
  readonly unitName: string
  readonly valueType: string
  readonly datum?: string
  readonly unit?: string
  readonly kind: string
}

const level = {
  parameter: 'level',
  parameterName: 'Water Level',
  valueType: 'instantaneous',
  kind: 'WaterLevel',
} as const
const metre = 'http://qudt.org/1.1/vocab/unit#Meter'

/** What the owner tells of each kind of series. */
const tellings: Readonly<Record<Series['type'], Told>> = {
  stage: { ...level, qualifier: 'Stage', unitName: 'mASD', datum: 'datumASD', unit: metre },
  downstage: { ...level, qualifier: 'Downstream Stage', unitName: 'mASD', datum: 'datumASD', unit: metre },
  tide: { ...level, qualifier: 'Tidal Level', unitName: 'mAOD', datum: 'datumAOD', unit: metre },
  flow: { parameter: 'flow', parameterName: 'Flow', unitName: 'm3/s', valueType: 'mean', kind: 'Flow' },
  rain: {
    parameter: 'rainfall',
    parameterName: 'Rainfall',
    qualifier: 'Tipping Bucket Raingauge',
    unitName: 'mm',
    valueType: 'total',
    kind: 'Rainfall',
  },
}

export function tellingOf({ series }: FloodMeasure): Told {
  return tellings[series.type]
}

/** As stations list it. */
export function measureInShort(measure: FloodMeasure): unknown {
  const { parameter, parameterName, qualifier, unitName } = tellingOf(measure)
  return {
    '@id': addressOf('measures', measure.id),
    parameter,
    parameterName,
    period: 900,
    ...(qualifier !== undefined && { qualifier }),
    unitName,
  }
}

export function measureInFull(ask: CityAsk, water: Water, measure: FloodMeasure): unknown {
  const { parameter, parameterName, qualifier, unitName, valueType, datum, unit, kind } = tellingOf(measure)
  const newest = newestInstant(ask, measure.gauge)
  return {
    '@id': addressOf('measures', measure.id),
    ...(datum !== undefined && { datumType: termOf(datum) }),
    label: measure.name,
    ...(newest !== undefined && {
      latestReading: {
        '@id': readingAddress(measure, newest),
        date: timeOf(newest).slice(0, 10),
        dateTime: timeOf(newest),
        measure: addressOf('measures', measure.id),
        value: water.readingAt(measure, newest),
      },
    }),
    notation: measure.id,
    parameter,
    parameterName,
    period: 900,
    ...(qualifier !== undefined && { qualifier }),
    station: addressOf('stations', measure.gaugeId),
    stationReference: measure.gaugeId,
    type: [termOf('Measure'), termOf(kind)],
    ...(unit !== undefined && { unit }),
    unitName,
    valueType,
  }
}

/** Water of this moment. */
export function waterNow(ask: CityAsk): Water {
  return waterBetween(ask, ask.clock.now - quarterHour, ask.clock.now)
}

/** Those that measure what is asked for. */
export function measuresAsked(ask: CityAsk): (measure: FloodMeasure) => boolean {
  const [parameter, qualifier] = [ask.text('parameter'), ask.text('qualifier')]
  return (measure) => {
    const told = tellingOf(measure)
    return (
      (parameter === undefined || told.parameter === parameter) &&
      (qualifier === undefined || told.qualifier === qualifier)
    )
  }
}

function measures(ask: CityAsk): unknown {
  const [name, reference] = [ask.text('parameterName'), ask.text('stationReference')]
  const isAsked = measuresAsked(ask)
  const found = ask.world
    .all('floodMeasure')
    .filter(
      (one) =>
        isAsked(one) &&
        (name === undefined || tellingOf(one).parameterName === name) &&
        (reference === undefined || one.gaugeId === reference),
    )
  const water = waterNow(ask)
  return wrapped(ask, 'id/measures', ['parameterName', 'parameter', 'qualifier', 'stationReference'], {
    items: found.map((one) => measureInFull(ask, water, one)),
  })
}

export function measureAsked(ask: CityAsk, name: string): FloodMeasure {
  return ask.world.get('floodMeasure', ask.text(name) ?? '') ?? refuse(404)
}

export const measureViews = {
  measures,
  measure: (ask: CityAsk) => {
    const measure = measureAsked(ask, 'id')
    return wrapped(ask, `id/measures/${measure.id}`, [], { items: measureInFull(ask, waterNow(ask), measure) })
  },
}
