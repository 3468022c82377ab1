import type { Fields } from '../facts/field.ts'
import { day } from '../registry/kind-forms.ts'
import { webAddress } from '../facts/text-form.ts'

const said = (meaning: string, example: string) => ({ kind: 'text', required: true, meaning, example }) as const
const onDay = (meaning: string, example: string) => ({ ...said(meaning, example), form: day }) as const
const listOf = (meaning: string, one: string, example: string) =>
  ({ kind: 'list', required: true, meaning, example: `[${example}]`, of: said(one, example) }) as const

const operations = listOf('the operations it is made of', 'an operation', 'trams.nextTrams')

/** The members of `community/needs/<id>/need.yaml`. */
export const needMembers = {
  title: said('what is needed, as an outcome', 'Know whether the lift works before leaving home'),
  who: said('who needs it, without a name', 'Somebody who uses a wheelchair'),
  place: said('where, as a person says it', 'The hospital in Riverton North'),
  areas: { kind: 'list', meaning: 'the areas it was said of', of: said('the id of an area', 'R01') },
  why: said('why it matters, in two or three sentences', 'A broken lift is seen on the platform, too late.'),
  solved: said('what would count as solved', 'Each broken lift on the way is named before the journey begins.'),
  domain: said("one of the city's domains", 'transport'),
  since: onDay('the day on which it was written down', "'2026-11-23'"),
  operations: { ...operations, meaning: 'the operations that may help' },
  limits: { kind: 'text', meaning: 'what the data cannot say', example: 'A lift that nobody reported is not known.' },
} as const satisfies Fields

/** The members of `community/challenges/<id>.yaml`. */
export const challengeMembers = {
  title: said('what it is called', 'A city without steps'),
  summary: said('what it is about, in a sentence or two', 'Three needs of people who cannot take stairs.'),
  from: onDay('its first day', "'2026-11-01'"),
  until: onDay('its last day', "'2026-12-31'"),
  needs: listOf('the needs in it', 'a need', 'working-lifts'),
} as const satisfies Fields

/** The members of `community/apps/<id>.yaml`. */
export const appMembers = {
  title: said('what it is called', 'Lift watch'),
  summary: said('what it does, in a sentence or two', 'Says which lifts on the way are out of order.'),
  by: said('who made it: an organisation, or a name that its bearer gave for this', 'Riverton Access Group'),
  url: { kind: 'text', meaning: 'where it is to be had', example: 'https://lifts.example', form: webAddress },
  source: {
    kind: 'text',
    meaning: 'its folder or file in this repository, where it has one',
    example: 'examples/apps/lift-watch',
  },
  keeps: said('what it keeps about the people who use it', 'Nothing.'),
  operations,
  solves: {
    kind: 'list',
    meaning: 'the needs that it turns green',
    of: {
      kind: 'group',
      meaning: 'a need, and the solution in its folder',
      members: { need: said('a need', 'working-lifts'), solution: said('its module in that folder', 'by-station') },
    },
  },
} as const satisfies Fields

/** The members of `community/areas.yaml`. */
export const areasMembers = {
  kind: said('the kind of id, of the folder ids/, that the areas have', 'DistrictCode'),
  title: said('what they are called, in the plural', 'Districts'),
  one: said('what one of them is called', 'district'),
  numbers: {
    kind: 'list',
    meaning: 'what can be counted of each',
    of: {
      kind: 'group',
      meaning: 'a number: label, operation, values and where it stands in the answer',
      members: {
        label: said('what is counted', 'Kitchens with a rating'),
        operation: said('the operation to ask', 'hygiene.kitchens'),
        values: {
          kind: 'map',
          meaning: 'its parameters; {id} and {name} stand for the area',
          of: said('a value', '{id}'),
        },
        at: {
          kind: 'text',
          meaning: 'a JSON Pointer to a number, or to a list to count',
          example: '/total',
          fallback: '',
        },
      },
    },
  },
  directory: {
    kind: 'group',
    optional: true,
    meaning: 'which areas publish a directory of their services',
    members: {
      about: said('what such a directory is, and by which standard', 'Clubs and advice, by Open Referral.'),
      operation: said('the operation by which one is asked', 'services.list'),
      listed: {
        kind: 'list',
        meaning: 'the areas of which one is known',
        of: {
          kind: 'group',
          meaning: 'an area and the state of its directory',
          members: {
            area: said('the id of an area', 'R01'),
            state: {
              kind: 'choice',
              required: true,
              meaning: 'whether it answered us, or is played by the sandbox alone',
              values: ['checked', 'invented'],
            },
            url: { kind: 'text', meaning: 'its address', example: 'https://services.r01.example', form: webAddress },
          },
        },
      },
    },
  },
  missing: {
    kind: 'list',
    meaning: 'what nobody publishes of any of them',
    of: said('a sentence', 'No district publishes when its bins are collected.'),
  },
} as const satisfies Fields
