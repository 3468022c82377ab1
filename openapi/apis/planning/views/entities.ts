import { refuse, stretchOf } from '@openlondon/sandbox/view'
import type { PlanningEntityRecord } from '../../../world/land/planning-kinds.ts'
import { goneEntities } from '../../../world/land/planning-known.ts'
import { views, type CityAsk } from '../../../world/views.ts'
import { entityBody, featureBody } from './entity-body.ts'
import { entitiesAsked } from './entity-search.ts'
import { onlyMembers } from './members.ts'
import { pageNotFound } from './owner-errors.ts'
import { pageLinks } from './page-links.ts'

const usualLimit = 10

export const entityViews = views({
  planningEntities: (ask) => {
    const found = entitiesAsked(ask)
    const selection = { fields: ask.list('field'), excluded: ask.list('exclude_field'), always: ['entity'] }
    const [limit, offset] = [ask.number('limit') ?? usualLimit, ask.number('offset') ?? 0]
    return {
      entities: stretchOf(found, offset, limit).map((entity) => onlyMembers(entityBody(entity), selection)),
      links: pageLinks(ask, 'entity.json', found.length, limit, offset),
      count: found.length,
    }
  },

  planningEntitiesGeoJson: (ask) => {
    const found = entitiesAsked(ask)
    const selection = { fields: [], excluded: ask.list('exclude_field'), always: ['entity'] }
    const [limit, offset] = [ask.number('limit') ?? usualLimit, ask.number('offset') ?? 0]
    return {
      type: 'FeatureCollection',
      features: stretchOf(found, offset, limit).flatMap((entity) => {
        const feature = featureBody(entity)
        return feature ? { ...feature, properties: onlyMembers(feature.properties, selection) } : []
      }),
      links: pageLinks(ask, 'entity.geojson', found.length, limit, offset),
    }
  },

  planningEntity: (ask) => entityBody(entityAsked(ask)),

  planningEntityGeoJson: (ask) =>
    featureBody(entityAsked(ask)) ?? refuse(406, { detail: 'geojson for entity not available' }),
})

/** Ends with 410 for one that has been taken out, and with 404 for a number that never was in use. */
function entityAsked({ world, text }: CityAsk): PlanningEntityRecord {
  const number = text('entity') ?? ''
  const entity = world.get('planningEntity', number)
  if (entity) return entity
  if (goneEntities.includes(Number(number))) refuse(410, { detail: `Entity ${number} has been removed` })
  return pageNotFound()
}
