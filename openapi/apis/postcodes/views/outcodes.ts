import type { Outcode } from '../../../world/land/land-kinds.ts'
import { boroughFacts } from '../../../world/land/borough-facts.ts'
import { metresWritten } from '../../../world/land/directory.ts'
import { nationalGrid } from '../../../world/land/national-grid.ts'
import { views, type CityAsk } from '../../../world/views.ts'
import { found, refused } from './envelope.ts'
import { boroughName, parishOf } from './postcode-body.ts'

type World = CityAsk['world']

const usual = { metres: 5_000, rows: 10 }

export const outcodeViews = views({
  outcode: ({ world, text }) => found(outcodeBody(world, outcodeAsked(world, text('outcode') ?? ''))),

  nearestOutcodes: ({ world, text, number }) => {
    const { point, id } = outcodeAsked(world, text('outcode') ?? '')
    const near = world
      .near('outcode', point, number('radius') ?? usual.metres)
      .toSorted((one, other) => one.metres - other.metres || (one.thing.id === id ? -1 : 1))
      .slice(0, number('limit') ?? usual.rows)
    return found(
      near.map(({ thing }) => ({ ...outcodeBody(world, thing), distance: metresWritten(point, thing.point) })),
    )
  },
})

function outcodeAsked(world: World, typed: string): Outcode {
  return world.get('outcode', typed.trim().toUpperCase()) ?? refused(404, 'Outcode not found')
}

/** Areas are listed by name, each once. */
function outcodeBody(world: World, { id, point }: Outcode): object {
  const entries = world.of('directoryPostcode', 'outcode', id)
  const boroughs = [...new Set(entries.map(({ boroughId }) => boroughId))].map((boroughId) => {
    const name = boroughName(world, boroughId)
    return { name, constituency: boroughFacts(boroughId, name).constituency.name }
  })
  return {
    outcode: id,
    ...nationalGrid(point),
    longitude: point.lon,
    latitude: point.lat,
    country: ['England'],
    admin_county: [],
    admin_district: distinct(boroughs.map(({ name }) => name)),
    admin_ward: distinct(entries.map(({ wardName }) => wardName)),
    parish: distinct(boroughs.map(({ name }) => parishOf(name))),
    parliamentary_constituency: distinct(boroughs.map(({ constituency }) => constituency)),
  }
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)].toSorted()
}
