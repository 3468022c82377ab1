import type { Fields, Values } from '../facts/field.ts'
import { webAddress } from '../facts/text-form.ts'

/** What a portal counts by itself and a baseline may stand beside; `none` for what it does not count. */
const measuredNames = ['developers', 'keys', 'apis', 'operations', 'liveOperations', 'releases', 'none'] as const

/** The members of `baselines.yaml`. */
export const baselineMembers = {
  baselines: {
    kind: 'list',
    required: true,
    meaning: 'where the city said that it stood, before or beside this portal',
    of: {
      kind: 'group',
      meaning: 'a number: label, value, measured, said and source',
      members: {
        label: { kind: 'text', required: true, meaning: 'what was counted', example: 'Open data sets' },
        value: { kind: 'number', required: true, meaning: 'the number', example: 310 },
        measured: {
          kind: 'choice',
          meaning: 'which number of this portal stands beside it',
          values: measuredNames,
          fallback: 'none',
        },
        said: { kind: 'text', required: true, meaning: 'when it was said', example: "'2018'" },
        source: {
          kind: 'text',
          required: true,
          meaning: 'who said it, and where',
          example: 'The city council, in its report on open data',
        },
        url: {
          kind: 'text',
          meaning: 'where it can be read',
          example: 'https://riverton.example/report',
          form: webAddress,
        },
      },
    },
  },
} as const satisfies Fields

export type Baseline = Values<typeof baselineMembers>['baselines'][number]
