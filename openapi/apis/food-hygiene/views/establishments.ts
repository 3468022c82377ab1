import { metresBetween, pageOf, plainName, refuse, sortedBy, type Page, type Point } from '@openlondon/sandbox/view'
import type { HygieneInspection, Kitchen } from '../../../world/care/care-kinds.ts'
import { views, type CityAsk } from '../../../world/views.ts'
import { linksTo, listMeta, searchMeta, wholePage } from './envelope.ts'
import { isListed, presentInspection } from './inspection.ts'
import { businessTypeName, language } from './words.ts'

const metresAMile = 1_609.344
/** What a page of a search holds when nothing is said. */
const usualSize = 100

/** A kitchen as it stands in the register today, and how far away it is of the point that was given. */
type Listed = {
  readonly kitchen: Kitchen
  /** Looked up when it is first asked for: most searches need it for one page only. */
  readonly inspection: () => HygieneInspection | undefined
  readonly miles: number | undefined
}

export const establishmentViews = views({
  searchEstablishments: (ask) => {
    const found = inOrder(ask, listed(ask).filter(wanted(ask)))
    const page = pageOf(found, ask.number('pageNumber') ?? 1, ask.number('pageSize') ?? usualSize)
    return searched(ask, page)
  },
  establishment: (ask) => {
    const id = ask.text('id') ?? ''
    const kitchen = ask.world.get('kitchen', id)
    if (!kitchen || !isListed(ask, kitchen))
      refuse(404, { Message: `No establishment found with EstablishmentId: ${id}` })
    return whole(ask, { kitchen, inspection: inspectionOf(ask, kitchen), miles: undefined })
  },
  establishmentsById: (ask) => {
    const ids = new Set(ask.list('id'))
    return searched(ask, wholePage(listed(ask).filter(({ kitchen }) => ids.has(kitchen.id))))
  },
  establishmentsBasic: (ask) => briefList(ask, wholePage(listed(ask)), 'establishments/basic'),
  establishmentsBasicPage: (ask) => {
    const page = pageOf(listed(ask), ask.number('pageNumber') ?? 1, ask.number('pageSize') ?? usualSize)
    return briefList(ask, page, `establishments/basic/${page.number}/${page.size}`)
  },
})

/** By id. */
function listed(ask: CityAsk): readonly Listed[] {
  const point = pointAsked(ask)
  return ask.world
    .all('kitchen')
    .filter((kitchen) => isListed(ask, kitchen))
    .map((kitchen) => ({
      kitchen,
      inspection: inspectionOf(ask, kitchen),
      miles: point && kitchen.point ? metresBetween(point, kitchen.point) / metresAMile : undefined,
    }))
}

function inspectionOf(ask: CityAsk, kitchen: Kitchen): Listed['inspection'] {
  let looked: { readonly found: HygieneInspection | undefined } | undefined
  return () => (looked ??= { found: presentInspection(ask, kitchen) }).found
}

function pointAsked(ask: CityAsk): Point | undefined {
  const [lat, lon] = [ask.number('latitude'), ask.number('longitude')]
  if (lat === undefined && lon === undefined) return undefined
  return lat !== undefined && lon !== undefined
    ? { lat, lon }
    : refuse(400, { Message: 'A search around a point needs latitude and longitude.' })
}

type Test = (one: Listed) => boolean

/** Everything that was asked for at once. */
function wanted(ask: CityAsk): Test {
  // What costs most comes last, when few are left.
  const tests = [placeTest(ask), ...idTests(ask), nameTest(ask), addressTest(ask), ratingTest(ask)]
  return (one) => tests.every((test) => test(one))
}

const anyone: Test = () => true

/** Each word begins a word of the name. */
function nameTest(ask: CityAsk): Test {
  const asked = ask.text('name')
  if (asked === undefined) return anyone
  const words = wordsOf(asked)
  return ({ kitchen }) => {
    const name = ` ${plainName(kitchen.name)}`
    return words.every((word) => name.includes(` ${word}`))
  }
}

/** Each word is one of the address or of the postcode, whose halves are words; or the postcode was typed in one. */
function addressTest(ask: CityAsk): Test {
  const asked = ask.text('address')
  if (asked === undefined) return anyone
  const words = wordsOf(asked)
  const typed = words.join('')
  return ({ kitchen: { addressLines, postcode } }) => {
    const known = wordsOf([...addressLines, postcode].join(' '))
    return typed === postcode.toLowerCase().replace(' ', '') || words.every((word) => known.includes(word))
  }
}

function wordsOf(text: string): readonly string[] {
  return plainName(text).split(' ').filter(Boolean)
}

/** Around a point there are only those that have one themselves. */
function placeTest(ask: CityAsk): Test {
  if (!pointAsked(ask)) return anyone
  const most = ask.number('maxDistanceLimit') ?? Infinity
  return ({ miles }) => miles !== undefined && miles <= most
}

function ratingTest(ask: CityAsk): Test {
  const key = ask.text('ratingKey')
  if (key === undefined) return anyone
  const operator = ask.text('ratingOperatorKey') ?? 'Equal'
  const asked = Number(key)
  return ({ inspection }) => {
    const value = valueOf(inspection())
    const number = Number(value)
    if (operator === 'Equal' || Number.isNaN(asked) || Number.isNaN(number)) return value === key
    return operator === 'LessThanOrEqual' ? number <= asked : number >= asked
  }
}

/** London is in England, where the scheme is FHRS. */
function idTests(ask: CityAsk): readonly Test[] {
  const [typeId, scheme] = [ask.number('businessTypeId'), ask.text('schemeTypeKey')]
  const [authorityId, countryId] = [ask.text('localAuthorityId'), ask.number('countryId')]
  return [
    ({ kitchen }) => typeId === undefined || kitchen.typeId === typeId,
    ({ kitchen }) => authorityId === undefined || kitchen.authorityId === authorityId,
    () => (scheme ?? 'FHRS') === 'FHRS' && (countryId ?? 1) === 1,
  ]
}

/** Nearest first where a point was given and nothing else is said. */
function inOrder(ask: CityAsk, found: readonly Listed[]): readonly Listed[] {
  switch (ask.text('sortOptionKey')) {
    case 'alpha':
      return sortedBy(found, ({ kitchen }) => plainName(kitchen.name))
    case 'desc_alpha':
      return sortedBy(found, ({ kitchen }) => plainName(kitchen.name), 'descending')
    case 'rating':
      return sortedBy(found, numberOf, 'descending')
    case 'desc_rating':
      return sortedBy(found, numberOf)
    default:
      return sortedBy(found, ({ miles }) => miles)
  }
}

/** None where the rating is a word: those come last. */
function numberOf({ inspection }: Listed): number | undefined {
  const number = Number(valueOf(inspection()))
  return Number.isNaN(number) ? undefined : number
}

function valueOf(inspection: HygieneInspection | undefined): string {
  return inspection?.value ?? 'AwaitingInspection'
}

function searched(ask: CityAsk, page: Page<Listed>): object {
  return {
    establishments: page.items.map((one) => whole(ask, one)),
    meta: searchMeta(page),
    links: linksTo('establishments'),
  }
}

function briefList(ask: CityAsk, page: Page<Listed>, path: string): object {
  return { establishments: page.items.map(brief), meta: listMeta(ask, page), links: linksTo(path) }
}

function brief({ kitchen: { id, reference, name, typeId }, ...listed }: Listed): object {
  const inspection = listed.inspection()
  return {
    FHRSID: Number(id),
    LocalAuthorityBusinessID: reference,
    BusinessName: name,
    BusinessType: businessTypeName(typeId),
    RatingValue: valueOf(inspection),
    RatingDate: ratingDate(inspection),
    links: linksTo(`establishments/${id}`),
  }
}

function whole(ask: CityAsk, { kitchen, miles, ...listed }: Listed): object {
  const inspection = listed.inspection()
  const { id, name, typeId, addressLines, postcode, point, reference } = kitchen
  const authority = ask.world.get('hygieneAuthority', kitchen.authorityId)
  const [hygiene = null, structural = null, confidence = null] = inspection?.scores ?? []
  return {
    AddressLine1: addressLines[0],
    AddressLine2: addressLines[1],
    AddressLine3: addressLines[2],
    AddressLine4: addressLines[3],
    BusinessName: name,
    BusinessType: businessTypeName(typeId),
    BusinessTypeID: typeId,
    ChangesByServerID: 0,
    Distance: miles === undefined ? null : Math.round(miles * 1e4) / 1e4,
    FHRSID: Number(id),
    LocalAuthorityBusinessID: reference,
    LocalAuthorityCode: authority?.code,
    LocalAuthorityEmailAddress: authority?.mailbox,
    LocalAuthorityName: authority?.name,
    LocalAuthorityWebSite: authority?.url,
    NewRatingPending: inspection?.isPending ?? false,
    Phone: '',
    PostCode: postcode,
    RatingDate: ratingDate(inspection),
    RatingKey: `fhrs_${valueOf(inspection).toLowerCase()}_${language(ask)}`,
    RatingValue: valueOf(inspection),
    RightToReply: inspection?.reply ?? '',
    SchemeType: 'FHRS',
    geocode: { longitude: point ? String(point.lon) : null, latitude: point ? String(point.lat) : null },
    scores: { Hygiene: hygiene, Structural: structural, ConfidenceInManagement: confidence },
  }
}

/** The owner's way to say none is the year 1901. */
function ratingDate(inspection: HygieneInspection | undefined): string {
  return `${inspection?.on ?? '1901-01-01'}T00:00:00`
}
