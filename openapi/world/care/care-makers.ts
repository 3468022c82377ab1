import type { Makers } from '@openlondon/sandbox/view'
import type { Kinds } from '../kinds.ts'
import type { CareKinds } from './care-kinds.ts'
import { makeCarePlaces, makeCareProviders } from './care-register.ts'
import { makeDataPublishers, makeDataSets } from './data-sets.ts'
import { makeHealthAffiliations } from './health-affiliations.ts'
import { makeHealthBodies } from './health-bodies.ts'
import { makeHygieneAuthorities, makeKitchens } from './kitchens.ts'
import { dataThemes } from './known-data.ts'
import { makeStreetTrees } from './street-trees.ts'

export const careMakers: Pick<Makers<Kinds>, keyof CareKinds> = {
  hygieneAuthority: makeHygieneAuthorities,
  kitchen: makeKitchens,
  healthBody: makeHealthBodies,
  healthAffiliation: makeHealthAffiliations,
  careProvider: makeCareProviders,
  carePlace: makeCarePlaces,
  dataPublisher: makeDataPublishers,
  dataTheme: () => dataThemes,
  dataSet: makeDataSets,
  streetTree: makeStreetTrees,
}
