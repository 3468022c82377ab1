import type { LocalService, Offer, Organisation, Venue } from './council-kinds.ts'
import { termOf } from './vocabularies.ts'

/** What the fixtures of the directory tell of, in Kentish Town and Gospel Oak. */
const camden = 'E09000007'
const [fleetValley, heathside] = ['e3d50f86-7a21-4b9c-9d48-26f1c8b07201', 'e3d50f86-7a21-4b9c-9d48-26f1c8b07202']
const [hall, rooms] = ['94b7d3e0-5f18-4c6a-8e29-a10c4f7b5501', '94b7d3e0-5f18-4c6a-8e29-a10c4f7b5502']
const [exercise, coffee, play, debt] = [1, 2, 3, 4].map((number) => `5b0c7c1e-2d64-4f0b-8a53-9e1f60d7a10${number}`) as [
  string,
  string,
  string,
  string,
]

export const knownOrganisations: readonly Organisation[] = [
  {
    id: fleetValley,
    name: 'Fleet Valley Community Association',
    about: 'A charity that runs two community halls in Kentish Town and Gospel Oak.',
    slug: 'fleetvalley',
    mail: 'hello@fleetvalley.example',
    logo: 'https://fleetvalley.example/logo.png',
    boroughId: camden,
    charityNumber: '0000000',
  },
  {
    id: heathside,
    name: 'Heathside Advice',
    about: 'Free advice about money, housing and benefits.',
    slug: 'heathside',
    mail: 'advice@heathside.example',
    boroughId: camden,
  },
]

export const knownVenues: readonly Venue[] = [
  {
    id: hall,
    name: 'Fleet Valley Hall',
    about: 'The hall with the green doors, two minutes from Kentish Town station.',
    point: { lat: 51.55017, lon: -0.14042 },
    boroughId: camden,
    postcode: 'NW5 2AA',
    address: 'Fleet Valley Hall, Kentish Town Road',
    access: 'Step-free entrance, adapted toilet and a hearing loop.',
    uprn: '5000099991',
  },
  {
    id: rooms,
    name: 'Gospel Oak Rooms',
    about: 'On the ground floor, beside the station.',
    point: { lat: 51.55522, lon: -0.15083 },
    boroughId: camden,
    postcode: 'NW3 2JB',
    address: 'Gospel Oak Rooms, Mansfield Road',
    access: 'Step-free entrance.',
    uprn: '5000099992',
  },
]

export const knownServices: readonly LocalService[] = [
  {
    id: exercise,
    name: 'Chair exercise for over 60s',
    about:
      'Gentle exercise in good company, on a chair. Tea and biscuits afterwards. Come as you are; no need to book.',
    slug: 'chair-exercise',
    organisationId: fleetValley,
    venues: [hall, rooms],
    boroughId: camden,
    terms: [termOf('loneliness'), termOf('moving'), termOf('older')],
    status: 'active',
    minimumAge: 60,
    assured: '2026-09-14',
    modified: '2026-09-14T09:41:07.512Z',
    rhythms: [
      {
        freq: 'WEEKLY',
        byday: 'TU,TH',
        opens: '10:30',
        closes: '12:00',
        words: 'Tuesdays and Thursdays, 10:30 to 12:00.',
        from: '2026-09-01',
        attending: 'In person',
        notes: 'Not in the last week of December.',
      },
      {
        freq: 'MONTHLY',
        byday: '2SA',
        opens: '14:00',
        closes: '15:30',
        words: 'On the second Saturday of the month at Gospel Oak.',
        attending: 'In person',
      },
    ],
    prices: [
      { option: 'Everybody', amount: 3.5, what: 'a session, tea included' },
      { option: 'First session', amount: 0, what: 'to try it' },
    ],
    desk: 'Front desk',
    deskTitle: 'Reception',
    phone: '020 7946 0018',
    hours: 'Weekdays, 10:00 to 16:00',
    funding: 'A grant of the council, and gifts.',
  },
  {
    id: coffee,
    name: "Carers' coffee morning",
    about: "A break for people who look after somebody at home. A worker from the carers' service comes every month.",
    slug: 'carers-coffee',
    organisationId: fleetValley,
    venues: [rooms],
    boroughId: camden,
    terms: [termOf('loneliness'), termOf('carers')],
    status: 'active',
    assured: '2026-06-02',
    modified: '2026-11-03T16:20:55.030Z',
    alert: 'No meeting on 28 December.',
    rhythms: [
      {
        freq: 'WEEKLY',
        byday: 'MO',
        opens: '10:00',
        closes: '12:00',
        words: 'Mondays, 10:00 to 12:00.',
        attending: 'In person',
      },
    ],
    prices: [{ option: 'Everybody', amount: 0 }],
    desk: 'Front desk',
    deskTitle: 'Reception',
    phone: '020 7946 0018',
    hours: 'Weekdays, 10:00 to 16:00',
  },
  {
    id: play,
    name: 'Stay and play',
    about: 'Toys, songs and other parents, for children under five.',
    slug: 'stay-and-play',
    organisationId: fleetValley,
    venues: [],
    boroughId: camden,
    terms: [termOf('under-fives')],
    status: 'inactive',
    minimumAge: 0,
    maximumAge: 4,
    assured: '2026-03-20',
    modified: '2026-03-20T11:05:00.000Z',
    rhythms: [],
    prices: [],
  },
  {
    id: debt,
    name: 'Debt and benefits advice',
    about: 'Free advice by appointment, in person or by telephone.',
    slug: 'debt',
    organisationId: heathside,
    venues: [],
    boroughId: camden,
    terms: [termOf('money')],
    status: 'active',
    minimumAge: 18,
    accreditations: 'Advice Quality Standard',
    assured: '2026-10-05',
    modified: '2026-10-05T08:00:12.004Z',
    rhythms: [
      {
        freq: 'WEEKLY',
        byday: 'MO,TU,WE,TH,FR',
        opens: '09:30',
        closes: '16:30',
        words: 'Weekdays, by appointment.',
        attending: 'In person or by telephone',
      },
    ],
    prices: [{ option: 'Everybody', amount: 0 }],
    desk: 'Advice line',
    phone: '020 7946 0031',
  },
]

export const knownOffers: readonly Offer[] = [
  [exercise, hall],
  [exercise, rooms],
  [coffee, rooms],
].map(([serviceId = '', venueId = ''], index) => ({
  id: `c4a1f7d2-08be-4c39-a6f5-3b92e0d4730${index + 1}`,
  name: `${serviceId} at ${venueId}`,
  serviceId,
  venueId,
}))
