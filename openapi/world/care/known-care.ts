import type { CarePlace, CareProvider } from './care-kinds.ts'

const lambethReach = {
  type: 'Independent Healthcare Org',
  category: 'H4',
  from: '2012-09-03',
  addressLines: ['2 Reach Walk'],
  postcode: 'SE11 5HH',
  boroughId: 'E09000022',
  point: { lat: 51.4868, lon: -0.1112 },
  website: 'www.lambeth-reach.example',
  constituency: 'Vauxhall and Camberwell Green',
} as const

const stThomas = {
  type: 'NHS Healthcare Organisation',
  category: 'H1',
  from: '2010-04-01',
  postcode: 'SE1 7EH',
  boroughId: 'E09000022',
  point: { lat: 51.498, lon: -0.1189 },
  uprn: '10033545511',
  website: 'www.guysandstthomas.nhs.uk',
  constituency: 'Vauxhall and Camberwell Green',
} as const

const canalside = {
  type: 'Social Care Org',
  category: 'S1',
  from: '2021-06-14',
  postcode: 'NW1 8AH',
  boroughId: 'E09000007',
  point: { lat: 51.5412, lon: -0.1461 },
  website: 'www.canalside-care.example',
  brand: { id: 'BD999', name: 'BRAND Canalside Care' },
} as const

/** The home before its company changed. */
const formerWharf = { ...canalside, from: '2010-12-02', until: '2021-06-14' } as const

const leaMarshes = {
  type: 'Social Care Org',
  category: 'S2',
  from: '2017-05-08',
  addressLines: ['Marsh Lane'],
  postcode: 'N17 9NE',
  boroughId: 'E09000014',
  point: { lat: 51.5944, lon: -0.0579 },
} as const

const canalBridge = {
  type: 'Primary Medical Services',
  category: 'P2',
  from: '2013-04-01',
  addressLines: ['14 Wharfdale Yard'],
  postcode: 'N1 9GU',
  boroughId: 'E09000019',
  point: { lat: 51.535083, lon: -0.121583 },
  odsCode: 'F83991',
  uprn: '5300080453',
  constituency: 'Islington South and Finsbury',
} as const

/** Trusts by their real codes and names, never rated here; and invented providers that fixtures tell of. */
export const knownProviders: readonly CareProvider[] = [
  {
    ...stThomas,
    id: 'RJ1',
    name: "Guy's and St Thomas' NHS Foundation Trust",
    ownership: 'NHS Body',
    addressLines: ["St Thomas' Hospital", 'Westminster Bridge Road'],
    odsCode: 'RJ1',
  },
  {
    id: 'RRV',
    name: 'University College London Hospitals NHS Foundation Trust',
    type: 'NHS Healthcare Organisation',
    category: 'H1',
    ownership: 'NHS Body',
    from: '2010-04-01',
    addressLines: ['250 Euston Road'],
    postcode: 'NW1 2PG',
    boroughId: 'E09000007',
    point: { lat: 51.5255, lon: -0.1345 },
    odsCode: 'RRV',
    website: 'www.uclh.nhs.uk',
  },
  {
    ...canalside,
    id: '1-1990000099',
    name: 'Canalside Care Limited',
    ownership: 'Organisation',
    addressLines: ["3 Lock Keeper's Row"],
    companyNumber: '01234567',
  },
  {
    ...formerWharf,
    id: '1-1990000061',
    name: 'Regent Wharf Homes Limited',
    ownership: 'Organisation',
    addressLines: ["7 Lock Keeper's Row"],
  },
  { ...canalBridge, id: '1-1990000144', name: 'Canal Bridge Surgery', ownership: 'Partnership' },
  { ...lambethReach, id: '1-1990000207', name: 'Lambeth Reach Healthcare Limited', ownership: 'Organisation' },
  { ...leaMarshes, id: '1-1990000311', name: 'Lea Marshes Homecare Limited', ownership: 'Organisation' },
]

/** Hospitals of a trust by their real codes and names, never rated here; and invented places that fixtures tell of. */
export const knownPlaces: readonly CarePlace[] = [
  {
    ...stThomas,
    id: 'RJ122',
    name: "St Thomas' Hospital",
    addressLines: ['Westminster Bridge Road'],
    odsCode: 'RJ122',
    providerId: 'RJ1',
    beds: 0,
    service: 'Acute services with overnight beds',
    specialisms: ['Caring for adults over 65 yrs', 'Caring for children'],
    predecessors: [],
    reports: [],
  },
  {
    ...stThomas,
    id: 'RJ121',
    name: "Guy's Hospital",
    addressLines: ['Great Maze Pond'],
    postcode: 'SE1 9RT',
    boroughId: 'E09000028',
    point: { lat: 51.5034, lon: -0.0869 },
    uprn: '10090751418',
    constituency: 'Bermondsey and Old Southwark',
    odsCode: 'RJ121',
    providerId: 'RJ1',
    beds: 0,
    service: 'Acute services with overnight beds',
    specialisms: ['Caring for adults over 65 yrs', 'Caring for children'],
    predecessors: [],
    reports: [],
  },
  {
    ...canalside,
    id: '1-1990000417',
    name: "Regent's Wharf Nursing Home",
    addressLines: ["7 Lock Keeper's Row"],
    uprn: '5999417',
    constituency: 'Holborn and St Pancras',
    providerId: '1-1990000099',
    beds: 48,
    service: 'Care home service with nursing',
    specialisms: ['Caring for adults over 65 yrs', 'Dementia'],
    predecessors: ['1-1990000102'],
    reports: [
      {
        id: '5f1c2a60-7b1e-4c52-9d1b-2f0f6a7d3c41',
        visitedOn: '2026-01-21',
        publishedOn: '2026-02-17',
        ratings: { overall: 'Good', questions: ['Good', 'Good', 'Outstanding', 'Good', 'Good'] },
      },
    ],
  },
  {
    ...formerWharf,
    id: '1-1990000102',
    name: "Regent's Wharf Nursing Home",
    addressLines: ["7 Lock Keeper's Row"],
    providerId: '1-1990000061',
    beds: 46,
    service: 'Care home service with nursing',
    specialisms: ['Caring for adults over 65 yrs'],
    predecessors: [],
    successors: ['1-1990000417'],
    reports: [
      {
        id: '7d20c4b8-1e9f-4a63-b5d7-c38f0e6a9124',
        visitedOn: '2020-10-20',
        publishedOn: '2020-11-30',
        ratings: {
          overall: 'Requires improvement',
          questions: ['Requires improvement', 'Good', 'Good', 'Good', 'Requires improvement'],
        },
      },
    ],
  },
  {
    ...canalBridge,
    id: '1-1990000512',
    name: 'Canal Bridge Surgery',
    providerId: '1-1990000144',
    beds: 0,
    service: 'Doctors treatment service',
    specialisms: [],
    predecessors: [],
    reports: [
      {
        id: 'c9e8d7f6-0b1a-4c2d-8e3f-405162738495',
        visitedOn: '2022-05-11',
        publishedOn: '2022-06-24',
        ratings: { overall: 'Good', questions: ['Good', 'Good', 'Good', 'Good', 'Good'] },
      },
    ],
  },
  {
    ...leaMarshes,
    id: '1-1990000733',
    name: 'Lea Marshes Homecare',
    providerId: '1-1990000311',
    beds: 0,
    service: 'Domiciliary care service',
    specialisms: ['Caring for adults over 65 yrs'],
    predecessors: [],
  },
  {
    ...lambethReach,
    id: '1-1990000845',
    name: 'Lambeth Reach Hospital',
    odsCode: 'NX941',
    uprn: '100023998845',
    providerId: '1-1990000207',
    beds: 0,
    service: 'Acute services with overnight beds',
    specialisms: ['Caring for adults over 65 yrs'],
    predecessors: [],
    reports: [
      {
        id: 'a3d7b5e2-4c86-4f0a-8f0e-91b2c3d4e5f6',
        visitedOn: '2023-03-14',
        publishedOn: '2023-05-30',
        ratings: { overall: 'Good', questions: ['Requires improvement', 'Good', 'Outstanding', 'Good', 'Good'] },
      },
    ],
  },
]
