import { countAt, minute, refuse, utc } from '@openlondon/sandbox/view'
import { connectorState } from '../../../../world/roads/connector-state.ts'
import type { CarPark, ChargeConnector } from '../../../../world/roads/roads-kinds.ts'
import { views, type CityAsk } from '../../../../world/views.ts'
import { ownerType } from './place-body.ts'
import { refuseUnknown } from '../owner.ts'

export const occupancyViews = views({
  carParkOccupancies: (ask) =>
    ask.world
      .all('carPark')
      .filter(({ isCounted }) => isCounted)
      .map((carPark) => carParkBody(ask, carPark)),

  carParkOccupancy: (ask) => {
    const id = ask.text('id') ?? ''
    const path = `/Occupancy/CarPark/${id}`
    const carPark =
      ask.world.get('carPark', id) ?? refuseUnknown(ask, path, `The following car park id is not recognised: ${id}`)
    return carPark.isCounted ? carParkBody(ask, carPark) : refuseUncounted(ask, path)
  },

  chargeConnectors: (ask) => ask.world.all('chargeConnector').map((connector) => connectorBody(ask, connector)),

  /** Asked by the operator's id. */
  chargeConnectorStatus: (ask) => {
    const ids = ask.list('ids')
    const path = `/Occupancy/ChargeConnector/${ids.join(',')}`
    return ids
      .map(
        (id) =>
          ask.world.of('chargeConnector', 'operatorId', id)[0] ??
          refuseUnknown(ask, path, `The following charge connector id is not recognised: ${id}`),
      )
      .map((connector) => connectorBody(ask, connector))
  },
})

/** Where the counters are away the owner fails. */
function refuseUncounted({ clock }: CityAsk, path: string): never {
  refuse(500, {
    $type: ownerType('ApiError'),
    timestampUtc: utc(clock.now),
    httpStatusCode: 500,
    httpStatus: 'InternalServerError',
    relativeUri: path,
    message: 'Internal server error',
  })
}

const every = 5 * minute

function carParkBody(ask: CityAsk, { id, name, spaces, disabledBays }: CarPark): unknown {
  return {
    $type: ownerType('CarParkOccupancy'),
    id,
    bays: [bayBody(ask, id, 'Pay and Display', spaces - disabledBays), bayBody(ask, id, 'Disabled', disabledBays)],
    name,
    carParkDetailsUrl: `/Place/${id}`,
  }
}

/** Fuller by day than by night. */
function bayBody({ chance, clock }: CityAsk, id: string, bayType: string, bayCount: number): unknown {
  const counted = Math.floor(clock.now / every) * every
  const { hour, weekday } = clock.wall(counted)
  const isBusy = hour >= 8 && hour < 18 && weekday !== 0 && weekday !== 6
  const bounds = { least: isBusy ? Math.floor(bayCount * 0.6) : 0, most: isBusy ? bayCount : Math.ceil(bayCount * 0.5) }
  const occupied = countAt(chance, `bays ${id} ${bayType}`, counted, bounds)
  return { $type: ownerType('Bay'), bayType, bayCount, free: bayCount - occupied, occupied }
}

function connectorBody(ask: CityAsk, connector: ChargeConnector): unknown {
  return {
    $type: ownerType('ChargeConnectorOccupancy'),
    id: connector.number,
    sourceSystemPlaceId: connector.operatorId,
    status: connectorState(ask, connector),
  }
}
