import type { Makers } from '@openlondon/sandbox/view'
import type { EnvironmentKinds } from './environment-kinds.ts'
import { gridRegions } from './grid-regions.ts'
import type { Kinds } from '../kinds.ts'

export const environmentMakers: Pick<Makers<Kinds>, keyof EnvironmentKinds> = {
  gridRegion: () => gridRegions,
}
