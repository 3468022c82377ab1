import { refuse } from '@openlondon/sandbox/view'
import { views, type CityAsk } from '../../../world/views.ts'
import { linksTo, listMeta, wholePage } from './envelope.ts'

/** The owner's ids and names, by name. */
const businessTypes = [
  { id: 7, name: 'Distributors/Transporters' },
  { id: 7838, name: 'Farmers/growers' },
  { id: 5, name: 'Hospitals/Childcare/Caring Premises' },
  { id: 7842, name: 'Hotel/bed & breakfast/guest house' },
  { id: 14, name: 'Importers/Exporters' },
  { id: 7839, name: 'Manufacturers/packers' },
  { id: 7846, name: 'Mobile caterer' },
  { id: 7841, name: 'Other catering premises' },
  { id: 7843, name: 'Pub/bar/nightclub' },
  { id: 1, name: 'Restaurant/Cafe/Canteen' },
  { id: 4613, name: 'Retailers - other' },
  { id: 7840, name: 'Retailers - supermarkets/hypermarkets' },
  { id: 7845, name: 'School/college/university' },
  { id: 7844, name: 'Takeaway/sandwich shop' },
] as const

/** With their names in Welsh. */
const countries = [
  { id: 1, name: 'England', welsh: 'Lloegr', code: 'ENG' },
  { id: 2, name: 'Northern Ireland', welsh: 'Gogledd Iwerddon', code: 'NIR' },
  { id: 3, name: 'Scotland', welsh: 'Yr Alban', code: 'SCO' },
  { id: 4, name: 'Wales', welsh: 'Cymru', code: 'WAL' },
] as const

/** As the owner divides the country; ids and codes are made up. */
const regions = [
  { id: 1, name: 'East Counties', code: 'EAC' },
  { id: 2, name: 'East Midlands', code: 'EAM' },
  { id: 3, name: 'London', code: 'LON' },
  { id: 4, name: 'North East', code: 'NOE' },
  { id: 5, name: 'North West', code: 'NOW' },
  { id: 6, name: 'Northern Ireland', code: 'NIR' },
  { id: 7, name: 'Scotland', code: 'SCO' },
  { id: 8, name: 'South East', code: 'SOE' },
  { id: 9, name: 'South West', code: 'SOW' },
  { id: 10, name: 'Wales', code: 'WAL' },
  { id: 11, name: 'West Midlands', code: 'WEM' },
  { id: 12, name: 'Yorkshire and Humberside', code: 'YOH' },
] as const

/** Those of both schemes, best first. */
const ratings = [
  { id: 12, name: '5', image: 'fhrs_5', key: '5', scheme: 1 },
  { id: 11, name: '4', image: 'fhrs_4', key: '4', scheme: 1 },
  { id: 10, name: '3', image: 'fhrs_3', key: '3', scheme: 1 },
  { id: 9, name: '2', image: 'fhrs_2', key: '2', scheme: 1 },
  { id: 8, name: '1', image: 'fhrs_1', key: '1', scheme: 1 },
  { id: 7, name: '0', image: 'fhrs_0', key: '0', scheme: 1 },
  { id: 1, name: 'Pass', image: 'fhis_pass', key: 'Pass', scheme: 2 },
  { id: 2, name: 'Improvement Required', image: 'fhis_improvement_required', key: 'ImprovementRequired', scheme: 2 },
  { id: 3, name: 'Awaiting Publication', image: 'fhis_awaiting_publication', key: 'AwaitingPublication', scheme: 2 },
  { id: 4, name: 'Awaiting Inspection', image: 'fhis_awaiting_inspection', key: 'AwaitingInspection', scheme: 2 },
  { id: 5, name: 'Exempt', image: 'fhis_exempt', key: 'Exempt', scheme: 2 },
] as const

/** How ratings are compared. */
const operators = [
  { id: 1, name: 'Less than or equal to', key: 'LessThanOrEqual' },
  { id: 2, name: 'Greater than or equal to', key: 'GreaterThanOrEqual' },
  { id: 3, name: 'Equal to', key: 'Equal' },
] as const

/** England, Wales and Northern Ireland have the first, Scotland the second. */
const schemes = [
  { id: 1, name: 'Food Hygiene Rating Scheme', key: 'FHRS' },
  { id: 2, name: 'Food Hygiene Information Scheme', key: 'FHIS' },
] as const

/** Orders of a search. */
const orders = [
  { id: 1, name: 'Relevance', key: 'Relevance' },
  { id: 2, name: 'Rating (highest to lowest)', key: 'rating' },
  { id: 3, name: 'Rating (lowest to highest)', key: 'desc_rating' },
  { id: 4, name: 'Name (A to Z)', key: 'alpha' },
  { id: 5, name: 'Name (Z to A)', key: 'desc_alpha' },
  { id: 6, name: 'Distance', key: 'distance' },
] as const

export const wordViews = views({
  businessTypes: (ask) => list(ask, 'businessTypes', 'businesstypes', businessTypes.map(businessType)),
  businessTypesBasic: (ask) => list(ask, 'businessTypes', 'businesstypes/basic', businessTypes.map(businessType)),
  businessType: (ask) => businessType(oneOf(ask, businessTypes, 'business type')),
  countries: (ask) =>
    list(
      ask,
      'countries',
      'countries',
      countries.map((one) => country(ask, one)),
    ),
  countriesBasic: (ask) =>
    list(
      ask,
      'countries',
      'countries/basic',
      countries.map((one) => brief(country(ask, one))),
    ),
  country: (ask) => country(ask, oneOf(ask, countries, 'country')),
  regions: (ask) => list(ask, 'regions', 'regions', regions.map(region)),
  regionsBasic: (ask) =>
    list(
      ask,
      'regions',
      'regions/basic',
      regions.map((one) => brief(region(one))),
    ),
  region: (ask) => region(oneOf(ask, regions, 'region')),
  ratings: (ask) =>
    list(
      ask,
      'ratings',
      'ratings',
      ratings.map(({ id, name, image, key, scheme }) => ({
        ratingId: id,
        ratingName: name,
        ratingKey: `${image}_${language(ask)}`,
        ratingKeyName: key,
        schemeTypeId: scheme,
        links: linksTo(`ratings/${id}`),
      })),
    ),
  ratingOperators: (ask) =>
    list(
      ask,
      'ratingOperator',
      'ratingoperators',
      operators.map(({ id, name, key }) => ({
        ratingOperatorId: id,
        ratingOperatorName: name,
        ratingOperatorKey: key,
        links: linksTo(`ratingoperators/${id}`),
      })),
    ),
  schemeTypes: (ask) =>
    list(
      ask,
      'schemeTypes',
      'schemetypes',
      schemes.map(({ id, name, key }) => ({
        schemeTypeid: id,
        schemeTypeName: name,
        schemeTypeKey: key,
        links: linksTo(`schemetypes/${id}`),
      })),
    ),
  sortOptions: (ask) =>
    list(
      ask,
      'sortOptions',
      'sortoptions',
      orders.map(({ id, name, key }) => ({
        sortOptionId: id,
        sortOptionName: name,
        sortOptionKey: key,
        links: linksTo(`sortoptions/${id}`),
      })),
    ),
})

/** The end of a rating's image key: English, unless Welsh was asked for. */
export function language(ask: CityAsk): 'en-gb' | 'cy-gb' {
  return ask.text('Accept-Language')?.toLowerCase() === 'cy-gb' ? 'cy-gb' : 'en-gb'
}

export function businessTypeName(typeId: number): string {
  return businessTypes.find(({ id }) => id === typeId)?.name ?? ''
}

function list(ask: CityAsk, name: string, path: string, rows: readonly object[]): object {
  return { [name]: rows, meta: listMeta(ask, wholePage(rows)), links: linksTo(path) }
}

function oneOf<Row extends { readonly id: number }>(ask: CityAsk, rows: readonly Row[], what: string): Row {
  const id = ask.number('id')
  return rows.find((row) => row.id === id) ?? refuse(404, { Message: `No ${what} found with Id: ${id}` })
}

function businessType({ id, name }: (typeof businessTypes)[number]): object {
  return { BusinessTypeId: id, BusinessTypeName: name, links: linksTo(`businesstypes/${id}`) }
}

type Area = {
  readonly id: number
  readonly name: string
  readonly nameKey: string
  readonly code: string
  readonly links: object
}

function country(ask: CityAsk, { id, name, welsh, code }: (typeof countries)[number]): Area {
  const shown = language(ask) === 'cy-gb' ? welsh : name
  return { id, name: shown, nameKey: keyOf(name), code, links: linksTo(`countries/${id}`) }
}

function region({ id, name, code }: (typeof regions)[number]): Area {
  return { id, name, nameKey: keyOf(name), code, links: linksTo(`regions/${id}`) }
}

function brief({ id, name, links }: Area): object {
  return { id, name, links }
}

function keyOf(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-')
}
