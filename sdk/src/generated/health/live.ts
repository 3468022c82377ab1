// Generated from health@2.0.0. Do not edit: npm run generate

import type { Live } from '../../work/live/live.ts'
import { cqcChanges as askCqcChanges, type CqcChangesParams, type CqcChangesResult } from './operations/regulator.ts'

/** For `watch`. */
export const cqcChanges: Live<CqcChangesParams, CqcChangesResult> = {
  ask: askCqcChanges,
  seconds: 900,
}
