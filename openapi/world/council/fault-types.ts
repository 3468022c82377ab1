import type { FaultQuestion, FaultType } from './council-kinds.ts'

/** Boroughs that say `Pothole`; all others say `Potholes`, as councils do without asking one another. */
const sayPothole = ['E09000008', 'E09000011', 'E09000025', 'E09000027']
const sayPotholes = ['E09000007', 'E09000012', 'E09000019', 'E09000022', 'E09000028', 'E09000030', 'E09000033']

type Stories = FaultType['stories']

const potholeStories: Stories = [
  ['Deep pothole by the crossing', 'Full of water, people on bicycles swerve into the traffic.'],
  ['Hole in the carriageway', 'It was filled in summer and has opened again.'],
  ['Broken edge of the road', 'Where the buses turn; it grows week by week.'],
]

const rubbishStories: Stories = [
  ['Mattress and bags on the pavement', 'By the recycling banks, since Friday.'],
  ['Builders’ rubble beside the bins', 'Nobody can pass with a pushchair.'],
  ['Old sofa at the corner', 'It has been there for a week.'],
]

/** At the owner a code is the category's name. */
function named(id: string, stories: Stories, boroughs?: readonly string[]): FaultType {
  return { id, name: id, about: id, type: 'realtime', stories, ...(boroughs && { boroughs }) }
}

const potholeQuestions: readonly FaultQuestion[] = [
  {
    code: 'WIDTH',
    datatype: 'singlevaluelist',
    isQuestion: true,
    required: true,
    words: 'How wide is the hole?',
    values: [
      { key: 'under30', name: 'Up to 30 cm' },
      { key: 'over30', name: 'Wider than 30 cm' },
    ],
  },
  {
    code: 'AFFECTS',
    datatype: 'multivaluelist',
    isQuestion: true,
    required: false,
    hint: 'Choose all that are true.',
    words: 'Who has to go around it?',
    values: [
      { key: 'cycles', name: 'People on bicycles' },
      { key: 'walkers', name: 'People on foot' },
      { key: 'motors', name: 'Motor vehicles' },
    ],
  },
  {
    code: 'EMERGENCY',
    datatype: 'string',
    isQuestion: false,
    required: false,
    words: 'Is somebody in danger now? Do not use this form; call 999.',
  },
]

/** Eight as the owner's list has them, and two of councils' own servers, in codes of their own. */
export const faultTypes: readonly FaultType[] = [
  named('Abandoned vehicles', [
    ['Car without plates', 'Two flat tyres, leaves on the roof, here for a month.'],
    ['Burnt-out moped', 'Behind the garages.'],
  ]),
  named('Blocked drain', [
    ['Blocked drain at the bus stop', 'Whoever waits there gets splashed.'],
    ['Gully full of leaves', 'The road floods with every shower.'],
  ]),
  named('Flytipping', rubbishStories),
  named('Graffiti', [
    ['Tags on the railway bridge', 'On both sides, as high as a bus.'],
    ['Paint on the playground wall', 'New since the weekend.'],
  ]),
  named('Pothole', potholeStories, sayPothole),
  named('Potholes', potholeStories, sayPotholes),
  named('Street light not working', [
    ['Three lamps out in a row', 'The footpath is dark from five o’clock.'],
    ['Lamp on all day', 'And it flickers at night.'],
  ]),
  named('Trees', [
    ['Branch over the pavement', 'One has to stoop to pass.'],
    ['Roots lift the paving', 'An elderly neighbour nearly fell.'],
  ]),
  {
    id: 'POTHOLE',
    name: 'Pothole',
    about: 'A hole in the carriageway.',
    type: 'realtime',
    notice: 'A highways officer inspects within 28 days.',
    keywords: 'hole, road, tarmac',
    group: 'Roads',
    stories: potholeStories,
    questions: potholeQuestions,
  },
  {
    id: 'FLYTIP',
    name: 'Fly-tipping',
    about: 'Dumped rubbish. The id comes later.',
    type: 'batch',
    keywords: 'rubbish, dumping',
    group: 'Waste',
    stories: rubbishStories,
  },
]

/** Codes under which the public reports; the last two are for servers that take reports. */
export function isOwners({ group }: FaultType): boolean {
  return group === undefined
}
