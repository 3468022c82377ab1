import { metresBetween, plainName } from '@openlondon/sandbox/view'
import type { Minicab } from '../../../../world/roads/roads-kinds.ts'
import { views, type CityAsk } from '../../../../world/views.ts'
import { writtenMoment } from './place-sources.ts'

/** How far it is looked where nobody says. */
const defaultMetres = 1_000
const mostOperators = 20

export const minicabViews = views({
  searchMinicabs: (ask) => {
    const point = { lat: ask.number('lat') ?? 0, lon: ask.number('lon') ?? 0 }
    const [service, typed] = [ask.text('optype'), plainName(ask.text('name') ?? '')]
    const isWheelchairWanted = ask.flag('wc')
    const areOnlyAlwaysOpen = ask.flag('twentyFourSevenOnly')
    const operators = ask.world
      .near('minicab', point, ask.number('radius') ?? defaultMetres)
      .map(({ thing }) => thing)
      .filter(({ services }) => service === undefined || services.includes(service))
      .filter(({ wheelchairVehicles }) => !isWheelchairWanted || wheelchairVehicles > 0)
      .filter(({ isAlwaysOpen }) => !areOnlyAlwaysOpen || isAlwaysOpen)
      .filter(({ name }) => typed === '' || plainName(name).includes(typed))
      .slice(0, ask.number('maxResults') ?? mostOperators)
    return {
      Operators: {
        OperatorList: operators.map((operator) => operatorBody(operator, metresBetween(point, operator.point))),
      },
      Header: headerOf(ask),
    }
  },
})

function operatorBody(operator: Minicab, metres: number): unknown {
  const { isAlwaysOpen, point } = operator
  const [AddressLine1, AddressLine2] = operator.addressLines
  return {
    OperatorId: 0,
    OrganisationName: operator.organisation,
    TradingName: operator.name,
    AlsoKnownAs: [],
    CentreId: Number(operator.id),
    AddressLine1,
    AddressLine2,
    AddressLine3: ',',
    Town: ',',
    County: ',',
    Postcode: operator.postcode,
    BookingsPhoneNumber: operator.telephone,
    BookingsEmail: operator.email,
    PublicAccess: true,
    PublicWaitingRoom: false,
    WheelchairAccessible: operator.wheelchairVehicles > 0,
    CreditDebitCard: true,
    ChequeBankersCard: false,
    AccountServicesAvailable: true,
    HoursOfOperation24X7: isAlwaysOpen,
    ...hoursOf('MonThu', isAlwaysOpen ? undefined : ['06:00', '23:00']),
    ...hoursOf('Fri', isAlwaysOpen ? undefined : ['06:00', '23:59']),
    ...hoursOf('Sat', isAlwaysOpen ? undefined : ['08:00', '23:59']),
    ...hoursOf('Sun', undefined),
    ...hoursOf('PubHol', undefined),
    NumberOfVehicles: operator.vehicles,
    NumberOfVehiclesWheelchair: operator.wheelchairVehicles,
    Longitude: point.lon,
    Latitude: point.lat,
    OperatorTypes: operator.services,
    Distance: Math.round(metres / 10) / 100,
  }
}

/** Empty for a day without set hours: who never closes has none. */
function hoursOf(days: string, hours: readonly [opens: string, closes: string] | undefined): Record<string, unknown> {
  return {
    [`HoursOfOperation${days}`]: hours !== undefined,
    [`StartTime${days}`]: hours?.[0] ?? '',
    [`EndTime${days}`]: hours?.[1] ?? '',
  }
}

/** The feed is made at seven minutes past seven each morning. */
function headerOf(ask: CityAsk): unknown {
  const { clock } = ask
  const today = clock.instantOf(clock.wall().date, 7, 7)
  const made = today <= clock.now ? today : clock.instantOf(clock.wall(today - 24 * 3_600_000).date, 7, 7)
  return {
    Identifier: 'Licensed private hire operators',
    DisplayTitle: 'Licensed private hire operators',
    Version: '0.1',
    PublishDateTime: writtenMoment(ask, made, '0'),
    Author: 'Transport for London',
    Owner: 'Transport for London',
  }
}
