import type { City } from '../model/model.ts'
import type { Fields, Values } from './field.ts'
import { readFactsFile } from './read-facts-file.ts'

const file = 'sense.yaml'

const member = (meaning: string, example: string) => ({ kind: 'text', required: true, meaning, example }) as const
const levels = (meaning: string) =>
  ({
    kind: 'list',
    required: true,
    meaning,
    example: '[0, 1]',
    of: { kind: 'number', meaning: 'a level', example: 1 },
  }) as const

/** The members of `sense.yaml`: what the city's owners call things that the SDK has functions for. */
export const senseMembers = {
  states: {
    kind: 'group',
    optional: true,
    meaning: 'how the states of a line are told',
    members: {
      level: member('the member with the level', 'severity'),
      periods: member('the member with the periods in which a state holds', 'periods'),
      from: member('the member of a period with its beginning', 'from'),
      to: member('the member of a period with its end', 'to'),
      fine: levels('levels at which nothing is wrong'),
      night: levels('levels of a line that is closed for the night'),
      worst: levels('levels at which something is wrong, the worst first'),
    },
  },
  arrivals: {
    kind: 'group',
    optional: true,
    meaning: 'how arrivals at a stop are told',
    members: {
      stop: member('the member with the stop', 'stopId'),
      destination: member('the member with the last stop', 'destinationId'),
      vehicle: member('the member with the vehicle', 'vehicleId'),
      line: member('the member with the line', 'lineId'),
      platform: member('the member with the platform', 'platform'),
      due: member('the member with the time', 'expected'),
      unknown: {
        kind: 'list',
        meaning: 'texts that say that nothing is known, in small letters',
        of: { kind: 'text', meaning: 'a text', example: 'unknown' },
      },
    },
  },
  stops: {
    kind: 'group',
    optional: true,
    meaning: 'how stops are told',
    members: {
      piers: member('how ids of piers begin', '930'),
      indicator: member('the member that names a stop among those of the same name', 'indicator'),
      letter: member('the form in which it has a letter, as group 1', '^Stop (.+)$'),
    },
  },
} as const satisfies Fields

export type SenseWords = Values<typeof senseMembers>

/** What the city's `sense.yaml` says; undefined where there is none. What is wrong in it is thrown as one `ContractError`. */
export const senseWords = ({ folder }: Pick<City, 'folder'>): SenseWords | undefined =>
  readFactsFile(folder, file, senseMembers)
