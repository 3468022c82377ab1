import { addMonths, answer, ledger, monthOf, pageOf, refuse } from '@openlondon/sandbox/view'
import type { CarePlace, CareProvider, Registration } from '../../../world/care/care-kinds.ts'
import { views, type CityAsk } from '../../../world/views.ts'
import { categoryOf, inspectionAreas } from './care-categories.ts'
import { careHome, placeBody, providerBody } from './care-place.ts'
import { reportDocument, reportText, reportsOn } from './care-reports.ts'
import { today } from './directory.ts'

const perPageMax = 1_000

/** Names of the filters that places and providers share. */
const shared = ['region', 'localAuthority', 'constituency', 'inspectionDirectorate', 'regulatedActivity'] as const

export const cqcViews = views({
  cqcLocations: (ask) => {
    const found = registeredOf(ask, 'carePlace').filter((place) => isPlaceWanted(ask, place) && isWanted(ask, place))
    const names = [...shared, 'careHome', 'gacServiceTypeDescription', 'primaryInspectionCategoryCode']
    return page(ask, '/locations', names, 'locations', found, ({ id, name, postcode }) => ({
      locationId: id,
      locationName: name,
      postalCode: postcode,
    }))
  },
  cqcLocation: (ask) => {
    const place = ask.world.get('carePlace', ask.text('locationId') ?? '')
    return place && place.from <= today(ask) ? placeBody(ask, place) : refuse(404)
  },
  cqcProviders: (ask) => {
    const found = registeredOf(ask, 'careProvider').filter((provider) => isWanted(ask, provider))
    const names = [...shared, 'primaryInspectionCategoryCode']
    return page(ask, '/providers', names, 'providers', found, ({ id, name }) => ({
      providerId: id,
      providerName: name,
    }))
  },
  cqcProvider: (ask) => {
    const provider = ask.world.get('careProvider', ask.text('providerId') ?? '')
    return provider && provider.from <= today(ask) ? providerBody(ask, provider) : refuse(404)
  },
  cqcChanges: (ask) => {
    const kind = ask.text('organisationType') === 'provider' ? 'careProvider' : 'carePlace'
    const [from, until] = ['startTimestamp', 'endTimestamp'].map((name) => Date.parse(ask.text(name) ?? ''))
    const found = registeredOf(ask, kind).filter((one) => hasChanged(ask, one, from ?? 0, until ?? 0))
    const path = `/changes/${ask.text('organisationType')}`
    return page(ask, path, ['startTimestamp', 'endTimestamp'], 'changes', found, ({ id }) => id)
  },
  cqcInspectionAreas: () => ({ inspectionAreas }),
  cqcReport: (ask) => {
    const id = ask.text('linkId')
    for (const place of ask.world.all('carePlace')) {
      const report = reportsOn(ask, place).find((one) => one.id === id)
      if (!report) continue
      const text = reportText(place, report)
      const isDocument = ask.accepts === 'application/pdf'
      return isDocument ? answer(200, reportDocument(text), 'application/pdf') : answer(200, text, 'text/plain')
    }
    return refuse(404)
  },
})

type Registered = { readonly carePlace: CarePlace; readonly careProvider: CareProvider }

/** Those whose registration has begun, ended ones too. */
function registeredOf<Kind extends keyof Registered>(ask: CityAsk, kind: Kind): readonly Registered[Kind][] {
  // A kind's things are of that kind, which the index of both cannot say.
  const all = ask.world.all(kind) as readonly Registered[Kind][]
  return all.filter(({ from }) => from <= today(ask))
}

function isWanted(ask: CityAsk, one: Registration): boolean {
  const category = categoryOf(one.category)
  const [activity, code] = [ask.text('regulatedActivity'), ask.text('primaryInspectionCategoryCode')]
  const isSame = (name: string, value: string | undefined): boolean => {
    const asked = ask.text(name)
    return asked === undefined || asked === value
  }
  return (
    isSame('region', 'London') &&
    isSame('localAuthority', ask.world.get('borough', one.boroughId)?.name) &&
    isSame('constituency', one.constituency) &&
    isSame('inspectionDirectorate', category.directorate) &&
    (code === undefined || code === category.code) &&
    (activity === undefined || category.activities.some(({ name }) => name === activity))
  )
}

function isPlaceWanted(ask: CityAsk, place: CarePlace): boolean {
  const [home, service] = [ask.text('careHome'), ask.text('gacServiceTypeDescription')]
  return (home === undefined || home === careHome(place)) && (service === undefined || service === place.service)
}

/** Whether an entry changed at an instant from the one up to the other, and has by now. */
function hasChanged(ask: CityAsk, one: Registration, from: number, until: number): boolean {
  const end = Math.min(until, ask.clock.now)
  const last = monthOf(ask.clock, end)
  for (
    let month = monthOf(ask.clock, Math.max(from, Date.parse(one.from)));
    month <= last;
    month = addMonths(month, 1)
  ) {
    const begins = Date.parse(`${month}-01T00:00:00Z`)
    const length = Date.parse(`${addMonths(month, 1)}-01T00:00:00Z`) - begins
    const changes = ledger(ask.chance, `register ${one.id}`, month, [0, 2])
    const instants = changes.map(({ chance }) => begins + Math.floor(chance().next() * length))
    if (instants.some((instant) => instant >= from && instant < end)) return true
  }
  return false
}

function page<One>(
  ask: CityAsk,
  path: string,
  names: readonly string[],
  list: string,
  found: readonly One[],
  show: (one: One) => unknown,
): object {
  const { items, number, size, total, pages } = pageOf(
    found,
    ask.number('page') ?? 1,
    ask.number('perPage') ?? perPageMax,
  )
  const given = names.flatMap((name) => {
    const value = ask.text(name)
    return value === undefined ? [] : [`${name}=${encodeURIComponent(value).replaceAll('%3A', ':')}`]
  })
  const uriOf = (one: number): string => `${path}?${[...given, `page=${one}`, `perPage=${size}`].join('&')}`
  return {
    total,
    firstPageUri: uriOf(1),
    page: number,
    previousPageUri: number > 1 ? uriOf(Math.min(number - 1, pages)) : null,
    lastPageUri: uriOf(pages),
    nextPageUri: number < pages ? uriOf(number + 1) : null,
    perPage: size,
    totalPages: total === 0 ? 0 : pages,
    [list]: items.map(show),
    uri: path,
  }
}
