import type { Makers } from '@openlondon/sandbox/view'
import type { CareKinds } from './care-kinds.ts'
import type { Kinds } from '../kinds.ts'

export const careMakers: Pick<Makers<Kinds>, keyof CareKinds> = {}
