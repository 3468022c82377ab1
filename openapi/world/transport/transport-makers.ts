import type { Makers } from '@openlondon/sandbox/view'
import type { TransportKinds } from './transport-kinds.ts'
import type { Kinds } from '../kinds.ts'

export const transportMakers: Pick<Makers<Kinds>, keyof TransportKinds> = {}
