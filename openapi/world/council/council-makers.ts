import type { Makers } from '@openlondon/sandbox/view'
import type { CouncilKinds } from './council-kinds.ts'
import type { Kinds } from '../kinds.ts'

export const councilMakers: Pick<Makers<Kinds>, keyof CouncilKinds> = {}
