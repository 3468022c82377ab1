import type { Outline } from '@openlondon/sandbox/view'
import type { PlanningEntityRecord } from '../../../world/land/planning-kinds.ts'
import { closed, outlineText, pointText } from './well-known-text.ts'

type Members = Readonly<Record<string, unknown>>

/** Everything the platform knows of an entity; what it does not know is empty. */
export function entityBody(entity: PlanningEntityRecord): Members {
  const { outline, point } = entity
  return {
    ...plainMembers(entity),
    geometry: outline ? outlineText(outline) : '',
    point: point ? pointText(point) : '',
    ...entity.more,
  }
}

/** Undefined for one with neither shape nor point. */
export function featureBody(entity: PlanningEntityRecord): { readonly properties: Members } | undefined {
  const { outline, point } = entity
  if (!outline && !point) return undefined
  const geometry = outline
    ? { type: 'MultiPolygon', coordinates: closedRings(outline) }
    : { type: 'Point', coordinates: point ? [point.lon, point.lat] : [] }
  const feature = { geometry, type: 'Feature', properties: { ...plainMembers(entity), ...entity.more } }
  return feature
}

function closedRings(outline: Outline): Outline {
  return outline.map((rings) => rings.map(closed))
}

function plainMembers(entity: PlanningEntityRecord): Members {
  return {
    dataset: entity.dataset,
    'end-date': entity.ended,
    entity: Number(entity.id),
    'entry-date': entity.entered,
    name: entity.name,
    'organisation-entity': entity.bodyEntity,
    prefix: entity.prefix,
    quality: entity.quality,
    reference: entity.reference,
    'start-date': entity.began,
    typology: entity.typology,
  }
}
