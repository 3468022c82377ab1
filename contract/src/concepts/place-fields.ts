import type { Fields } from '../facts/field.ts'
import type { TextForm } from '../facts/text-form.ts'
import { functionName } from '../registry/kind-forms.ts'
import { concepts } from './concepts.ts'

const text = (meaning: string, example: string) => ({ kind: 'text', meaning, example }) as const

const pattern: TextForm = {
  words: 'a regular expression',
  fits: (given) => {
    try {
      return new RegExp(given, 'i') instanceof RegExp
    } catch {
      return false
    }
  },
}

/** What a part of an answer and a way to a place have in common. */
const question = {
  operation: { ...text('the operation that is asked', 'trams.stopsNear'), required: true },
  ask: {
    kind: 'map',
    meaning: 'what goes into each parameter: a text in which {lat}, {postcode} and other facts of the place may stand',
    of: { ...text('a text', '{lat}'), required: true },
  },
  items: text('the list in the answer, as a path; without it the answer is the list, or the one thing', 'stops[]'),
  members: {
    kind: 'map',
    meaning: 'which member of an item is which of the concept: a path, several with | between them, or = and a text',
    of: { ...text('a path', 'title'), required: true },
  },
  clock: {
    kind: 'choice',
    values: ['city', 'UTC'],
    meaning: 'the clock of times that are written without a zone',
  },
} as const satisfies Fields

/** The members of a file in `place/`, which tells of one part. */
export const partMembers = {
  join: {
    ...text('the function of the SDK that gives this part alone', 'stopsNear'),
    required: true,
    form: functionName,
  },
  summary: {
    ...text('what it tells of a place, in a sentence', 'Stops of trams and buses around a place.'),
    required: true,
  },
  concept: { kind: 'choice', required: true, values: Object.keys(concepts), meaning: 'what kind of thing it tells of' },
  ...question,
  only: {
    kind: 'map',
    meaning: 'what a member of an item must be, for an item to count: a path, and the texts with commas between them',
    of: { ...text('a text', 'open'), required: true },
  },
  unlike: {
    kind: 'map',
    meaning: 'which two members of an item must differ, for an item to count: a path, and another',
    of: { ...text('a path', 'stop.id'), required: true },
  },
  metres: { kind: 'number', meaning: 'how far around the place, in metres', example: 800 },
  first: { kind: 'number', meaning: 'how many things at most', example: 20, fallback: 20 },
  order: text('the member of the concept that comes smallest first; otherwise the nearest does', 'time'),
  each: {
    kind: 'group',
    optional: true,
    meaning: 'another part, for the things of which this one is asked by {id}',
    members: {
      part: { ...text('its name', 'stops'), required: true },
      first: { kind: 'number', meaning: 'how many of them at most', example: 3, fallback: 3 },
    },
  },
} as const satisfies Fields

/** The members of `place/where.yaml`, which tells how a place is found. */
export const whereMembers = {
  ways: {
    kind: 'list',
    required: true,
    meaning: 'ways from a text, or from a point, to a place',
    of: {
      kind: 'group',
      meaning: 'a way: operation, ask, members and form',
      members: {
        form: {
          ...text('the form of the texts that it is for; without it, it is for points', '^S[0-9]+$'),
          form: pattern,
        },
        words: { ...text('what such a text is', 'a stop'), required: true },
        example: { ...text('such a text, or a point as lat,lon', '58234'), required: true },
        ...question,
      },
    },
  },
  known: {
    kind: 'list',
    meaning: 'places that people may pick by their names where a text of a way, or a point, is asked for',
    of: {
      kind: 'group',
      meaning: 'a place: name, lat and lon',
      members: {
        name: { ...text('what people call it', 'Central Square'), required: true },
        text: text('a text of a way that leads to it', '58234'),
        also: { kind: 'list', meaning: 'what else it is found by', of: text('a name', 'The old town') },
        lat: { kind: 'number', required: true, meaning: 'degrees north', example: 52.52 },
        lon: { kind: 'number', required: true, meaning: 'degrees east', example: 13.4 },
      },
    },
  },
} as const satisfies Fields
