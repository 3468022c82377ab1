import { plainName, utc } from '@openlondon/sandbox/view'
import { dockFigures } from '../../../../world/roads/dock-figures.ts'
import type { Dock } from '../../../../world/roads/roads-kinds.ts'
import { views, type CityAsk } from '../../../../world/views.ts'
import { ownerType, placeBody, type FactBody, type PlaceBody } from './place-body.ts'
import { refuseUnknown } from '../owner.ts'

export const bikePointViews = views({
  bikePoints: (ask) => ask.world.all('dock').map((dock) => dockPlace(ask, dock)),

  bikePoint: (ask) => {
    const id = ask.text('id') ?? ''
    const dock =
      ask.world.get('dock', id) ??
      refuseUnknown(ask, `/BikePoint/${id}`, `The following place id is not recognised: ${id}`)
    return dockPlace(ask, dock)
  },

  /** Without figures, as the owner does. */
  searchBikePoints: ({ world, text }) => {
    const typed = plainName(text('query') ?? '')
    return world
      .all('dock')
      .filter(({ name }) => typed !== '' && plainName(name).includes(typed))
      .map((dock) => placeBody({ ...dock, placeType: 'BikePoint', facts: [] }))
  },

  bikePointOccupancy: (ask) => {
    const ids = ask.list('ids')
    const docks = ids.map(
      (id) =>
        ask.world.get('dock', id) ??
        refuseUnknown(ask, `/Occupancy/BikePoints/${ids.join(',')}`, `The following place id is not recognised: ${id}`),
    )
    return docks.map((dock) => {
      const { bikes, emptyDocks, standardBikes, eBikes } = dockFigures(ask, dock)
      return {
        $type: ownerType('BikePointOccupancy'),
        id: dock.id,
        name: dock.name,
        bikesCount: bikes,
        emptyDocks,
        totalDocks: dock.docks,
        standardBikesCount: standardBikes,
        eBikesCount: eBikes,
      }
    })
  },
})

/** A docking station with its figures, which are texts. */
export function dockPlace(ask: CityAsk, dock: Dock): PlaceBody {
  return placeBody({ ...dock, placeType: 'BikePoint', facts: factsOf(ask, dock) })
}

function factsOf(ask: CityAsk, dock: Dock): readonly FactBody[] {
  const { bikes, standardBikes, eBikes, emptyDocks, isLocked, counted } = dockFigures(ask, dock)
  const facts: readonly (readonly [key: string, value: string | number | boolean])[] = [
    ['TerminalName', dock.terminal],
    ['Installed', true],
    ['Locked', isLocked],
    ['InstallDate', dock.installed],
    ['RemovalDate', ''],
    ['Temporary', false],
    ['NbBikes', bikes],
    ['NbEmptyDocks', emptyDocks],
    ['NbDocks', dock.docks],
    ['NbStandardBikes', standardBikes],
    ['NbEBikes', eBikes],
  ]
  const modified = utc(counted)
  return facts.map(([key, value]) => {
    return { category: 'Description', key, sourceSystemKey: 'BikePoints', value: String(value), modified }
  })
}
