import type { Price, Rhythm } from './council-kinds.ts'

/** What is offered in much the same way all over the city; each place has its own hall and its own times. */
export type OfferedService = {
  readonly slug: string
  readonly name: string
  readonly about: string
  readonly terms: readonly string[]
  readonly minimumAge?: number
  readonly maximumAge?: number
  /** By the council itself, and not by a charity of the place. */
  readonly isCouncils: boolean
  readonly days: readonly [string, ...(readonly string[])]
  readonly opens: readonly [string, ...(readonly string[])]
  readonly hours: number
  readonly prices: readonly Price[]
  /** Where it is not in a hall: by telephone. */
  readonly isByTelephone?: boolean
}

const free: readonly Price[] = [{ option: 'Everybody', amount: 0 }]

export const offeredServices: readonly OfferedService[] = [
  {
    slug: 'lunch-club',
    name: 'Lunch club',
    about: 'A hot meal at a long table, for people over 60. Ring the day before.',
    terms: ['loneliness', 'food', 'older'],
    minimumAge: 60,
    isCouncils: false,
    days: ['WE', 'TH', 'MO,FR'],
    opens: ['12:00', '12:30'],
    hours: 2,
    prices: [{ option: 'Everybody', amount: 4, what: 'a meal' }],
  },
  {
    slug: 'stay-and-play',
    name: 'Stay and play',
    about: 'Toys, songs and other parents, for children under five.',
    terms: ['under-fives'],
    minimumAge: 0,
    maximumAge: 4,
    isCouncils: true,
    days: ['MO,WE', 'TU,TH', 'FR'],
    opens: ['09:30', '10:00'],
    hours: 2,
    prices: [{ option: 'Family', amount: 1.5, what: 'a session' }],
  },
  {
    slug: 'youth-club',
    name: 'Youth club',
    about: 'Music, games, and somebody who listens. For everybody from 11 to 18.',
    terms: ['loneliness', 'young'],
    minimumAge: 11,
    maximumAge: 18,
    isCouncils: false,
    days: ['TU,TH', 'WE', 'FR'],
    opens: ['18:00', '18:30'],
    hours: 3,
    prices: free,
  },
  {
    slug: 'advice',
    name: 'Money and benefits advice',
    about: 'Free advice about bills, benefits and debt, by telephone on weekdays.',
    terms: ['money'],
    minimumAge: 18,
    isCouncils: true,
    days: ['MO,TU,WE,TH,FR'],
    opens: ['09:00', '10:00'],
    hours: 6,
    prices: free,
    isByTelephone: true,
  },
  {
    slug: 'english-conversation',
    name: 'English conversation',
    about: 'Practise English over tea, for beginners and those who are rusty.',
    terms: ['learning', 'loneliness'],
    minimumAge: 16,
    isCouncils: false,
    days: ['TU', 'TH', 'SA'],
    opens: ['10:30', '11:00'],
    hours: 2,
    prices: free,
  },
  {
    slug: 'walking-group',
    name: 'Walking group',
    about: 'A slow walk of an hour with a guide who knows the streets. Meet at the door.',
    terms: ['moving', 'loneliness'],
    isCouncils: false,
    days: ['MO', 'SA', 'SU'],
    opens: ['10:00', '11:00', '14:00'],
    hours: 1,
    prices: free,
  },
  {
    slug: 'carers-group',
    name: 'Carers’ group',
    about: 'An evening for people who look after somebody at home: tea, advice, and no hurry.',
    terms: ['carers', 'loneliness'],
    minimumAge: 18,
    isCouncils: true,
    days: ['TU', 'WE'],
    opens: ['18:00', '19:00'],
    hours: 2,
    prices: free,
  },
  {
    slug: 'wheelchair-sports',
    name: 'Wheelchair sports',
    about: 'Basketball and more in a hall with a good floor. Chairs can be borrowed.',
    terms: ['moving', 'disabled'],
    minimumAge: 12,
    isCouncils: false,
    days: ['SA', 'SU'],
    opens: ['13:00', '15:00'],
    hours: 2,
    prices: [
      { option: 'Adults', amount: 3, what: 'a session' },
      { option: 'Under 18', amount: 0, what: 'a session' },
    ],
  },
  {
    slug: 'digital-help',
    name: 'Help with phones and computers',
    about: 'Bring what puzzles you. Volunteers help with forms, mail and settings.',
    terms: ['learning', 'older'],
    isCouncils: true,
    days: ['WE', 'FR'],
    opens: ['14:00'],
    hours: 3,
    prices: free,
  },
]

const dayNames: Readonly<Record<string, string>> = {
  MO: 'Mondays',
  TU: 'Tuesdays',
  WE: 'Wednesdays',
  TH: 'Thursdays',
  FR: 'Fridays',
  SA: 'Saturdays',
  SU: 'Sundays',
}

/** One session a day on these days of each week. */
export function weekly(byday: string, opens: string, hours: number, attending: string): Rhythm {
  const [hour = 0, minute = '00'] = [Number(opens.slice(0, 2)), opens.slice(3)]
  const closes = `${String(hour + hours).padStart(2, '0')}:${minute}`
  const days =
    byday === 'MO,TU,WE,TH,FR'
      ? 'Weekdays'
      : byday
          .split(',')
          .map((day) => dayNames[day])
          .join(' and ')
  return { freq: 'WEEKLY', byday, opens, closes, words: `${days}, ${opens} to ${closes}.`, attending }
}
