import type { City } from '@openlondon/contract'
import type { Config } from '../config.ts'
import type { FrontOf } from '../http/front.ts'
import type { KeyCache } from '../keys/key-cache.ts'
import type { GatewayLimits } from '../limit/limits.ts'
import type { Tally } from '../metrics/tally.ts'
import type { QuotaWatch } from '../notices/quota-watch.ts'
import type { Measures } from '../status/start-measures.ts'
import type { Surroundings } from '../surroundings.ts'
import type { TrafficTruth } from '../truth/traffic-truth.ts'
import type { FailedCalls } from '../usage/failed-calls.ts'
import type { UsageMeter } from '../usage/usage-meter.ts'

/** What a gateway stands on. */
export type GatewayParts = {
  readonly city: City
  readonly config: Config
  readonly origin: string
  readonly cache: KeyCache
  readonly limits: GatewayLimits
  readonly meter: UsageMeter
  readonly failures: FailedCalls
  readonly measures: Pick<Measures, 'note'>
  readonly quotaWatch: QuotaWatch
  readonly tally: Tally
  readonly truth: Pick<TrafficTruth, 'witnessOf'>
  readonly surroundings: Surroundings
  readonly frontOf: FrontOf
}
