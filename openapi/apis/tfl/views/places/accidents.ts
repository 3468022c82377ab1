import { day, hour, ledger, minute, pointAt, sortedBy, utc, type Entry, type Random } from '@openlondon/sandbox/view'
import type { Street } from '../../../../world/roads/roads-kinds.ts'
import { views, type CityAsk } from '../../../../world/views.ts'
import { refuseBad } from '../owner.ts'

const [firstYear, lastYear] = [2005, 2019]

export const accidentViews = views({
  /** A city of some hundred streets: a year has as many accidents, where the real one has tens of thousands. */
  accidentStats: (ask) => {
    const year = ask.number('year') ?? 0
    if (year < firstYear || year > lastYear)
      return refuseBad(ask, `/AccidentStats/${year}`, `The following year is not recognised: ${year}`)
    const accidents = ask.world
      .all('street')
      .flatMap((street) =>
        ledger(ask.chance, `accidents ${street.id}`, String(year), [0, 1]).map((entry) =>
          accidentBody(ask, street, entry, year),
        ),
      )
    return sortedBy(accidents, ({ date }) => date)
  },
})

const type = (name: string): string =>
  `Tfl.Api.Presentation.Entities.AccidentStats.${name}, Tfl.Api.Presentation.Entities`

type Accident = Readonly<Record<string, unknown>> & { readonly date: string }

function accidentBody(ask: CityAsk, street: Street, entry: Entry, year: number): Accident {
  const random = entry.chance()
  const { clock, world } = ask
  const firstMoment = clock.instantOf(`${year}-01-01`)
  const days = Math.round((clock.instantOf(`${year + 1}-01-01`) - firstMoment) / day)
  const date = firstMoment + random.whole(0, days - 1) * day + random.whole(6, 22) * hour + random.whole(0, 59) * minute
  const point = pointAt(street.point, random.whole(0, 80), street.bearing)
  const crossing = world.near('street', street.point, 3_000)[1]?.thing.name ?? 'a side street'
  const casualties = casualtiesOf(random)
  return {
    $type: type('AccidentDetail'),
    id: (year - 2000) * 100_000 + Number(street.id) * 10 + entry.number,
    ...point,
    location: `On ${street.name} near the junction with ${crossing}`,
    date: utc(date),
    severity: worstOf(casualties),
    borough: world.areaAt('borough', point)?.name ?? world.get('borough', street.boroughId)?.name ?? '',
    casualties,
    vehicles: vehiclesOf(random, casualties),
  }
}

type Casualty = {
  readonly $type: string
  readonly age: number
  readonly class: string
  readonly severity: Severity
  readonly mode: string
  readonly ageBand: string
}

const severities = ['Slight', 'Serious', 'Fatal'] as const
type Severity = (typeof severities)[number]

function casualtiesOf(random: Random): readonly Casualty[] {
  const count = random.next() < 0.85 ? 1 : 2
  return Array.from({ length: count }, () => {
    const mode = random.pick(['PedalCycle', 'Pedestrian', 'Car', 'Car', 'PoweredTwoWheeler', 'BusOrCoach'])
    const chance = random.next()
    const age = random.whole(mode === 'Pedestrian' ? 6 : 17, 84)
    return {
      $type: type('Casualty'),
      age,
      class: classOf(mode),
      severity: chance < 0.86 ? 'Slight' : chance < 0.99 ? 'Serious' : 'Fatal',
      mode,
      ageBand: age < 16 ? 'Child' : 'Adult',
    }
  })
}

function classOf(mode: string): string {
  if (mode === 'Pedestrian') return 'Pedestrian'
  return mode === 'BusOrCoach' ? 'Passenger' : 'Driver'
}

/** How badly the worst hurt person was hurt. */
function worstOf(casualties: readonly Casualty[]): Severity {
  const worst = Math.max(...casualties.map(({ severity }) => severities.indexOf(severity)))
  return severities[worst] ?? 'Slight'
}

const vehicleOf: Readonly<Record<string, string>> = {
  PedalCycle: 'PedalCycle',
  PoweredTwoWheeler: 'Motorcycle_50_125cc',
  BusOrCoach: 'BusCoach',
  Car: 'Car',
}

/** Those of the people who were hurt, and one more that hit them. */
function vehiclesOf(random: Random, casualties: readonly Casualty[]): readonly unknown[] {
  const own = casualties.flatMap(({ mode }) => vehicleOf[mode] ?? [])
  const other = random.pick(['Car', 'Car', 'Car', 'Taxi', 'LightGoodsVehicle', 'BusCoach'])
  return [...own, other].map((vehicle) => {
    return { $type: type('Vehicle'), type: vehicle }
  })
}
