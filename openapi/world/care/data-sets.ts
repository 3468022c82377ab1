import { chanceOf, type Random, type World } from '@openlondon/sandbox/view'
import type { Kinds } from '../kinds.ts'
import type { DataFile, DataPublisher, DataRhythm, DataSet } from './care-kinds.ts'
import { knownDataSets } from './known-data.ts'

/** Boroughs that share a host, by their GSS codes and names in addresses; two numbers come from fixtures. */
const sharing: readonly (readonly [slug: string, boroughId: string, uuid?: string])[] = [
  ['camden', 'E09000007', 'a07d2c3b-51f4-4c62-9b0e-3d8f6e1c7a95'],
  ['hackney', 'E09000012', '3e1b5f0a-9c27-4d0f-8a11-6f2f0a7b9d44'],
  ['islington', 'E09000019'],
  ['southwark', 'E09000028'],
]

/** Data sets of the whole city: title, what it is, themes, tags, rhythm, and the table of its rows, where it has one. */
const cityWide: readonly Plan[] = [
  [
    'Boroughs',
    'Codes, names and middles of the boroughs and the City.',
    'planning',
    'boroughs geography',
    'never',
    'boroughs',
  ],
  [
    'Wards around town centres',
    'Codes, names and middles of the wards around eleven town centres.',
    'planning',
    'wards geography',
    'annual',
    'wards',
  ],
  [
    'Census areas around town centres',
    'LSOAs with their wards and MSOAs.',
    'demographics',
    'census geography',
    'never',
    'lsoas',
  ],
  [
    'Stations, stops and piers',
    'Names, modes and lines of every station, tram stop and pier.',
    'transport',
    'stations rail geography',
    'quarterly',
    'stations',
  ],
  [
    'Lines of rail, tram and boat',
    'Lines with their modes and how many stations they have.',
    'transport',
    'rail lines',
    'quarterly',
    'lines',
  ],
  [
    'Postcodes around town centres',
    'Postcodes with their points, wards and census areas.',
    'planning',
    'postcodes geography',
    'quarterly',
    'postcodes',
  ],
  [
    'Food businesses by borough',
    'How many food businesses each borough lists.',
    'health',
    'food boroughs',
    'daily',
    'kitchens',
  ],
  [
    'General practices and pharmacies',
    'Surgeries and pharmacies with their codes and postcodes.',
    'health',
    'surgeries pharmacies',
    'monthly',
    'practices',
  ],
  ['Care homes', 'Homes with their beds and boroughs.', 'health', 'care', 'monthly', 'homes'],
  ['Cycle hire journeys', 'Journeys between docks by week.', 'transport', 'cycling', 'monthly'],
  ['Air quality monitoring sites', 'Where air is measured, and what for.', 'environment', 'air', 'annual'],
  [
    'Land for homes',
    'Sites that boroughs have found to be fit for homes.',
    'housing planning',
    'housing land',
    'annual',
  ],
  ['Affordable homes started', 'Homes begun with help from public money.', 'housing', 'housing', 'quarterly'],
  [
    'Population estimates by borough',
    'How many people live in each borough.',
    'demographics',
    'population boroughs',
    'annual',
  ],
  [
    'Household waste and recycling',
    'Tonnes collected and the share recycled by borough.',
    'environment',
    'waste boroughs',
    'annual',
  ],
  ['Spending over £250', 'Payments to suppliers.', 'transparency', 'spending', 'monthly'],
  ['Green roofs', 'Roofs with plants on them, seen from the air.', 'environment', 'green-infrastructure', 'never'],
  ['Bus priority lanes', 'Lanes kept for buses, with the hours.', 'transport', 'bus roads', 'annual'],
]

/** Data sets that each of the sharing boroughs has. */
const ofEach: readonly Plan[] = [
  ['Allotments', 'Where they are and how many plots they have.', 'environment', 'parks', 'annual'],
  ['Parking bays', 'Bays on the street and for whom they are.', 'transport', 'parking', 'quarterly'],
  ['Council homes by ward', 'Homes that the council lets.', 'housing', 'housing', 'annual'],
  ['Parks and open spaces', 'Names and sizes of parks.', 'environment', 'parks', 'annual'],
]

type Plan = readonly [title: string, about: string, themes: string, tags: string, rhythm: DataRhythm, table?: string]

export function makeDataPublishers(world: World<Kinds>): readonly DataPublisher[] {
  return [
    {
      id: 'gla',
      name: 'Greater London Authority',
      uuid: uuidBy(chanceOf('publisher')('gla')),
      since: '2010-01-07T10:00:00',
    },
    ...sharing.map(([id, boroughId, uuid]) => ({
      id,
      name: `London Borough of ${world.get('borough', boroughId)?.name ?? id}`,
      uuid: uuid ?? uuidBy(chanceOf('publisher')(id)),
      since: '2023-11-20T15:02:17',
    })),
  ]
}

/** Those that fixtures tell of; those of the whole city, and some of each borough, are invented like them. */
export function makeDataSets(world: World<Kinds>): readonly DataSet[] {
  return [
    ...knownDataSets,
    ...cityWide.map((plan) => planned(plan, 'datastore', 'gla', '')),
    ...sharing.flatMap(([slug, boroughId]) =>
      ofEach.map((plan) => planned(plan, 'boroughs', slug, world.get('borough', boroughId)?.name ?? '')),
    ),
  ]
}

function planned(plan: Plan, host: DataSet['host'], publisherId: string, borough: string): DataSet {
  const [title, about, themes, tags, rhythm, table] = plan
  const random = chanceOf('london data set')(publisherId, title)
  const slug = slugOf(host === 'datastore' ? title : `${borough} ${title}`)
  const id = host === 'datastore' ? shortIdBy(random) : uuidBy(random)
  const year = random.whole(2012, 2023)
  return {
    id,
    name: host === 'datastore' ? title : `${title} in ${borough}`,
    host,
    slug,
    about,
    publisherId,
    themeIds: themes.split(' '),
    tags: tags.split(' '),
    licence: table === undefined && random.next() < 0.25 ? '' : 'uk-ogl',
    isPrivate: false,
    createdAt: `${year}-${String(random.whole(1, 12)).padStart(2, '0')}-${String(random.whole(1, 28)).padStart(2, '0')}T09:30:00Z`,
    rhythm,
    files: filesOf(random, host, id, slug, title, table),
    links: [],
  }
}

function filesOf(
  random: Random,
  host: DataSet['host'],
  id: string,
  slug: string,
  title: string,
  table: string | undefined,
): readonly DataFile[] {
  const file = slug.replaceAll('-', '_')
  const formats = table === undefined ? (['xlsx', 'csv'] as const).slice(0, random.whole(1, 2)) : (['csv'] as const)
  return formats.map((format) => {
    const fileId = uuidBy(random)
    const url =
      host === 'datastore'
        ? `https://data.london.gov.uk/download/${id}/${fileId}/${file}.${format}`
        : `https://data.hackney.example/dataset/${slug}/${file}.${format}`
    return {
      id: fileId,
      title: `${title} (${format.toUpperCase()})`,
      format: random.pick([format, format.toUpperCase()]),
      url,
      size: random.whole(8_000, 900_000),
      ...(table !== undefined && { table }),
    }
  })
}

function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}

/** Five letters and digits, without those that look alike. */
function shortIdBy(random: Random): string {
  const signs = [...'23456789abcdefghjkmnpqrstvwxyz'] as [string, ...string[]]
  return Array.from({ length: 5 }, () => random.pick(signs)).join('')
}

function uuidBy(random: Random): string {
  const digits = (count: number): string =>
    Array.from({ length: count }, () => random.whole(0, 15).toString(16)).join('')
  return `${digits(8)}-${digits(4)}-4${digits(3)}-9${digits(3)}-${digits(12)}`
}
