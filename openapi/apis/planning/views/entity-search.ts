import { dayOf, type Clock } from '@openlondon/sandbox/view'
import type { PlanningEntityRecord } from '../../../world/land/planning-kinds.ts'
import type { CityAsk } from '../../../world/views.ts'
import { datasetsAsked } from './datasets.ts'
import { isRelated } from './shape-relations.ts'
import { readShape, type Shape } from './well-known-text.ts'

type Filter = (entity: PlanningEntityRecord) => boolean

/** Entities that meet every condition that was asked for, in the order of their numbers. */
export function entitiesAsked(ask: CityAsk): readonly PlanningEntityRecord[] {
  const filters = [...wordFilters(ask), ...dateFilters(ask), periodFilter(ask), pointFilter(ask), shapeFilter(ask)]
  return ask.world.all('planningEntity').filter((entity) => filters.every((filter) => filter(entity)))
}

export function shapeOf({ outline, point }: PlanningEntityRecord): Shape | undefined {
  if (outline) return { outline }
  return point && { point }
}

function wordFilters({ world, list }: CityAsk): readonly Filter[] {
  const datasets = datasetsAsked(world, list('dataset'))
  const [typologies, bodies, numbers] = [list('typology'), list('organisation_entity'), list('entity')]
  const [curies, prefixes, references] = [list('curie'), list('prefix'), list('reference')]
  const qualities = list('quality')
  return [
    ({ dataset }) => isAmong(dataset, datasets),
    ({ typology }) => isAmong(typology, typologies),
    ({ bodyEntity }) => isAmong(bodyEntity, bodies),
    ({ id }) => isAmong(id, numbers),
    // Several find nothing, as no entity has them all.
    ({ prefix, reference }) => curies.every((curie) => curie === `${prefix}:${reference}`),
    ({ prefix }) => isAmong(prefix, prefixes),
    ({ reference }) => isAmong(reference, references),
    ({ quality }) => isAmong(quality, qualities),
  ]
}

function isAmong(value: string, wanted: readonly string[]): boolean {
  return wanted.length === 0 || wanted.includes(value)
}

const dates = {
  start_date: ({ began }: PlanningEntityRecord) => began,
  end_date: ({ ended }: PlanningEntityRecord) => ended,
  entry_date: ({ entered }: PlanningEntityRecord) => entered,
} as const

function dateFilters({ number, text }: CityAsk): readonly Filter[] {
  return Object.entries(dates).map(([name, dayIn]): Filter => {
    const [year, month, day] = [number(`${name}_year`), number(`${name}_month`), number(`${name}_day`)]
    const match = text(`${name}_match`)
    if (match === 'empty') return (entity) => dayIn(entity) === ''
    if (year === undefined) return () => true
    const wanted = [String(year).padStart(4, '0'), two(month ?? 1), two(day ?? 1)].join('-')
    return (entity) => dayIn(entity) !== '' && isMatch(dayIn(entity), match ?? 'match', wanted)
  })
}

function isMatch(day: string, match: string, wanted: string): boolean {
  if (match === 'before') return day < wanted
  return match === 'since' ? day >= wanted : day === wanted
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

function periodFilter({ clock, list }: CityAsk): Filter {
  const periods = list('period')
  if (periods.length === 0 || periods.includes('all')) return () => true
  return (entity) => periods.includes(isEnded(entity, clock) ? 'historical' : 'current')
}

function isEnded({ ended }: PlanningEntityRecord, clock: Clock): boolean {
  return ended !== '' && ended <= dayOf(clock, clock.now)
}

/** What holds at a point: that of a postcode, or one that was given. */
function pointFilter({ world, number, text }: CityAsk): Filter {
  const [lat, lon, q] = [number('latitude'), number('longitude'), text('q')]
  const known = q === undefined ? undefined : world.get('directoryPostcode', withSpace(q))?.point
  const point = known ?? (lat !== undefined && lon !== undefined ? { lat, lon } : undefined)
  if (!point) return () => true
  return (entity) => {
    const shape = shapeOf(entity)
    return shape !== undefined && isRelated(shape, 'intersects', { point })
  }
}

function withSpace(postcode: string): string {
  const letters = postcode.toUpperCase().replaceAll(/\s+/g, '')
  return `${letters.slice(0, -3)} ${letters.slice(-3)}`
}

/** Stands as was said to one of the shapes; where none of those that were named exists, nothing does. */
function shapeFilter({ world, list, text }: CityAsk): Filter {
  const [texts, numbers] = [list('geometry'), list('geometry_entity')]
  const [references, curies] = [list('geometry_reference'), list('geometry_curie')]
  const relation = text('geometry_relation') ?? 'within'
  if ([texts, numbers, references, curies].every(({ length }) => length === 0)) return () => true
  const named = world
    .all('planningEntity')
    .filter(
      ({ id, prefix, reference }) =>
        numbers.includes(id) || references.includes(reference) || curies.includes(`${prefix}:${reference}`),
    )
  const asked = [...texts.map(readShape), ...named.flatMap((entity) => shapeOf(entity) ?? [])]
  return (entity) => {
    const shape = shapeOf(entity)
    return shape !== undefined && asked.some((one) => isRelated(shape, relation, one))
  }
}
