import type { World } from '@openlondon/sandbox/view'
import type { Area, Kinds, Offer, Unit, UnitType } from '../kinds.ts'
import areaTable from './areas.json' with { type: 'json' }
import offerTable from './offers.json' with { type: 'json' }
import typeTable from './unit-types.json' with { type: 'json' }
import unitTable from './units.json' with { type: 'json' }

export const areas: readonly Area[] = areaTable.map(({ lat, lon, ...area }) => ({ ...area, point: { lat, lon } }))

export const unitTypes: readonly UnitType[] = typeTable

export const offers: readonly Offer[] = offerTable

const known: readonly Unit[] = unitTable.map(({ lat, lon, ...unit }) => ({ ...unit, point: { lat, lon } }))

/** Those that the fixtures tell of, and an invented library in each area that has none. */
export function makeUnits(world: World<Kinds>): readonly Unit[] {
  const hasLibrary = new Set(known.flatMap(({ typeId, areaId }) => (typeId === 'bibliotek' ? [areaId] : [])))
  const libraries = world.all('area').flatMap(({ id: areaId, name, point }, index) =>
    hasLibrary.has(areaId)
      ? []
      : [
          {
            id: `enh-${2_001 + index}`,
            name: `Biblioteket Provlunden i ${name}`,
            typeId: 'bibliotek',
            areaId,
            about: 'Påhittat bibliotek med tidningar och en hörna för barn.',
            street: `Provlunden ${index + 1}`,
            postcode: `12${index % 10} 40`,
            point,
            open: [1, 2, 3, 4, 5].map((day) => ({ day, from: '10:00', until: day === 5 ? '17:00' : '19:00' })),
            phone: '',
            website: '',
            offers: ['lana-bocker', 'lana-dator'],
            checked: '2026-09-01',
          },
        ],
  )
  return [...known, ...libraries]
}
