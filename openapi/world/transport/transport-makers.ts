import type { Makers } from '@openlondon/sandbox/view'
import type { RetiredLine, TransportKinds } from './transport-kinds.ts'
import type { Kinds } from '../kinds.ts'
import { makeServices } from './services.ts'
import { makeStops } from './stops.ts'

export const transportMakers: Pick<Makers<Kinds>, keyof TransportKinds> = {
  service: makeServices,
  stop: makeStops,
  retiredLine: () => retiredLines,
}

const retiredLines: readonly RetiredLine[] = [
  {
    id: 'london-overground',
    name: 'London Overground',
    until: '2024-11-20',
    successors: ['liberty', 'lioness', 'mildmay', 'suffragette', 'weaver', 'windrush'],
  },
  { id: 'tfl-rail', name: 'TfL Rail', until: '2022-05-24', successors: ['elizabeth'] },
  { id: 'emirates-air-line', name: 'Emirates Air Line', until: '2022-10-28', successors: ['london-cable-car'] },
  { id: 'rb2', name: 'RB2', until: '2024-01-01', successors: ['rb1', 'rb6'] },
]
