import type { Makers } from '@openlondon/sandbox/view'
import type { TransportKinds } from './transport-kinds.ts'
import type { Kinds } from '../kinds.ts'
import { makeServices } from './services.ts'
import { makeStops } from './stops.ts'

export const transportMakers: Pick<Makers<Kinds>, keyof TransportKinds> = {
  service: makeServices,
  stop: makeStops,
}
