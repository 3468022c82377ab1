import type { BaseKinds } from './base/base-kinds.ts'
import type { CareKinds } from './care/care-kinds.ts'
import type { CouncilKinds } from './council/council-kinds.ts'
import type { EnvironmentKinds } from './environment/environment-kinds.ts'
import type { LandKinds } from './land/land-kinds.ts'
import type { RoadsKinds } from './roads/roads-kinds.ts'
import type { TransportKinds } from './transport/transport-kinds.ts'

/** Everything that London's world has. */
export type Kinds = BaseKinds & TransportKinds & RoadsKinds & LandKinds & EnvironmentKinds & CareKinds & CouncilKinds
