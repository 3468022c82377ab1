import { chanceOf, pointAt, type Point, type World } from '@openlondon/sandbox/view'
import type { Kinds } from '../kinds.ts'
import type { ChargeConnector, ChargeStation } from './roads-kinds.ts'

const networks = {
  ESB: { sourceSystem: 'EsbChargePoint', code: 'ESB' },
  CM: { sourceSystem: 'ChargeMasterChargePoint', code: 'CM' },
} as const

/** In the order in which a station has them. */
const plugs: readonly (readonly [plug: string, words: string, power: string])[] = [
  ['CHAdeMO', 'CHAdeMO Connector', '50kW'],
  ['CCS', 'Combined Charging System', '50kW'],
  ['Type 2', 'Type 2 Connector', '43kW'],
]

/** The two that fixtures tell of, and two near each place. */
export function makeChargeStations(world: World<Kinds>): readonly ChargeStation[] {
  const near = world.all('place').flatMap((place, placeNumber) =>
    world
      .of('street', 'placeId', place.id)
      .slice(0, 2)
      .map((street, number): ChargeStation => {
        const point = pointAt(street.point, 45, street.bearing + 180)
        const code = number === 0 ? `UT${10 + placeNumber}LD` : String(31_000 + placeNumber * 17)
        return stationOf(number === 0 ? 'ESB' : 'CM', code, street.name, point)
      }),
  )
  return [
    stationOf('ESB', 'UT04QK', 'York Way', { lat: 51.53372, lon: -0.12219 }),
    stationOf('CM', '24473', 'Chiswick High Road', { lat: 51.49241, lon: -0.27903 }),
    ...near,
  ]
}

function stationOf(network: keyof typeof networks, code: string, street: string, point: Point): ChargeStation {
  const operatorId = `ChargePoint${network}-${code}`
  const { sourceSystem } = networks[network]
  return {
    id: `${sourceSystem}_${operatorId}`,
    name: `${street} Station ${code}`,
    point,
    operatorId,
    sourceSystem,
    network,
  }
}

/** Three at a station of one network, one or two at the other's. */
export function makeChargeConnectors(world: World<Kinds>): readonly ChargeConnector[] {
  return world.all('chargeStation').flatMap((station, stationNumber) => {
    const isEsb = station.network === 'ESB'
    const own = isEsb ? plugs : plugs.slice(1, stationNumber === 1 ? 2 : 3)
    return own.map(([plug, plugWords, power], index): ChargeConnector => {
      const suffix = isEsb ? String(index + 1) : connectorCode(station, stationNumber, index)
      const { operatorId, point, sourceSystem } = station
      return {
        id: `${station.id}-${suffix}`,
        name: `${station.name} Connector ${index + 1}`,
        point,
        operatorId: `${operatorId}-${suffix}`,
        sourceSystem,
        stationId: station.id,
        number:
          stationNumber === 0 ? 61_207 + index : stationNumber === 1 ? 62_824 : 63_000 + stationNumber * 4 + index,
        plug,
        plugWords,
        power,
      }
    })
  })
}

/** This network's connectors have numbers of their own. */
function connectorCode(station: ChargeStation, stationNumber: number, index: number): string {
  if (stationNumber === 1) return '67148'
  return String(chanceOf('london charge connectors')(station.id).whole(68_000, 98_000) + index)
}
