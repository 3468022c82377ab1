import type { Makers } from '@openlondon/sandbox/view'
import type { RoadsKinds } from './roads-kinds.ts'
import type { Kinds } from '../kinds.ts'

export const roadsMakers: Pick<Makers<Kinds>, keyof RoadsKinds> = {}
