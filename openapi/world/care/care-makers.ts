import type { Makers } from '@openlondon/sandbox/view'
import type { Kinds } from '../kinds.ts'
import type { CareKinds } from './care-kinds.ts'
import { makeHygieneAuthorities, makeKitchens } from './kitchens.ts'
import { makeStreetTrees } from './street-trees.ts'

export const careMakers: Pick<Makers<Kinds>, keyof CareKinds> = {
  hygieneAuthority: makeHygieneAuthorities,
  kitchen: makeKitchens,
  healthBody: () => [],
  healthAffiliation: () => [],
  careProvider: () => [],
  carePlace: () => [],
  dataPublisher: () => [],
  dataTheme: () => [],
  dataSet: () => [],
  streetTree: makeStreetTrees,
}
