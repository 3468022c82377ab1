import { wallText } from '@openlondon/sandbox/view'
import type { CityAsk } from '../../../../world/views.ts'
import type { End, PlannedLeg } from './journey-plan.ts'
import { entity } from '../owner.ts'

type Ride = Extract<PlannedLeg, { kind: 'ride' }>

const busPence = 175
/** Prices are invented. A boat and the cable car have their own. */
const ownPence: Readonly<Record<string, number>> = { 'river-bus': 780, 'cable-car': 600 }
const hopperMs = 3_600_000

/** One charge for all rides by rail and tram, one for each boat, one for buses within an hour. */
export function fareOf(ask: CityAsk, legs: readonly PlannedLeg[]): unknown {
  const rides = legs.flatMap((leg) => (leg.kind === 'ride' ? [leg] : []))
  const byRail = rides.filter(({ service }) => service.mode !== 'bus' && ownPence[service.mode] === undefined)
  const buses = rides.filter(({ service }) => service.mode === 'bus')
  const others = rides.filter(({ service }) => ownPence[service.mode] !== undefined)
  const fares = [
    ...(byRail.length > 0 ? [railFare(ask, byRail)] : []),
    ...buses.map((ride, index) => busFare(ask, ride, index > 0 && ride.departs - (buses[0]?.departs ?? 0) < hopperMs)),
    ...others.map((ride) => flatFare(ask, ride, ownPence[ride.service.mode] ?? 0, 'Single', false)),
  ]
  return {
    ...entity('JourneyPlanner.JourneyFare'),
    totalCost: fares.reduce((sum, { cost }) => sum + cost, 0),
    fares,
    caveats: [
      {
        ...entity('JourneyPlanner.FareCaveat'),
        text: 'For one adult who pays as they go. Prices in this sandbox are invented.',
        type: 'generic',
      },
    ],
  }
}

type Fare = { readonly cost: number } & Readonly<Record<string, unknown>>

function railFare(ask: CityAsk, rides: readonly Ride[]): Fare {
  const zones = rides.flatMap(({ from, to }) => [zoneOf(from), zoneOf(to)])
  const [lowZone, highZone] = [Math.min(...zones), Math.max(...zones)]
  const span = highZone - lowZone
  const [peak, offPeak] = lowZone === 1 ? [310 + span * 60, 300 + span * 30] : [220 + span * 40, 210 + span * 10]
  const [first] = rides
  const isPeak = first !== undefined && isPeakAt(ask, first.departs)
  return {
    ...entity('JourneyPlanner.Fare'),
    lowZone,
    highZone,
    cost: isPeak ? peak : offPeak,
    chargeProfileName: 'Standard peak/off peak',
    isHopperFare: false,
    chargeLevel: isPeak ? 'Peak' : 'Off Peak',
    peak,
    offPeak,
    taps: first ? [tap(ask, first, 'LULandDLR')] : [],
  }
}

function busFare(ask: CityAsk, ride: Ride, isHopper: boolean): Fare {
  return flatFare(ask, ride, isHopper ? 0 : busPence, 'Bus', isHopper)
}

function flatFare(ask: CityAsk, ride: Ride, cost: number, chargeProfileName: string, isHopperFare: boolean): Fare {
  return {
    ...entity('JourneyPlanner.Fare'),
    lowZone: 0,
    highZone: 0,
    cost,
    chargeProfileName,
    isHopperFare,
    chargeLevel: '',
    peak: cost,
    offPeak: cost,
    taps: [tap(ask, ride, ride.service.mode === 'bus' ? 'Bus' : 'River')],
  }
}

function tap(ask: CityAsk, { from, departs }: Ride, modeType: string): unknown {
  const offset = ask.clock.offset(departs) / 60
  return {
    ...entity('JourneyPlanner.FareTap'),
    atcoCode: from.stop?.id ?? '',
    tapDetails: {
      ...entity('JourneyPlanner.FareTapDetails'),
      modeType,
      validationType: 'None',
      hostDeviceType: 'Gate',
      tapTimestamp: `${wallText(ask.clock, departs)}+${String(offset).padStart(2, '0')}:00`,
    },
  }
}

/** On working days in the morning and late in the afternoon. */
function isPeakAt(ask: CityAsk, instant: number): boolean {
  const { weekday, hour, minute } = ask.clock.wall(instant)
  const at = hour * 60 + minute
  return weekday >= 1 && weekday <= 5 && ((at >= 390 && at < 570) || (at >= 960 && at < 1_140))
}

function zoneOf({ stop }: End): number {
  return Number(stop?.zone ?? '1')
}
