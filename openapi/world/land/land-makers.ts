import type { Makers } from '@openlondon/sandbox/view'
import type { LandKinds } from './land-kinds.ts'
import type { Kinds } from '../kinds.ts'

export const landMakers: Pick<Makers<Kinds>, keyof LandKinds> = {}
