// Generated from portal@3.6.0. Do not edit: npm run generate

import type { Live } from '../../work/live/live.ts'
import { listFaults as askListFaults, type ListFaultsParams, type ListFaultsResult } from './operations/faults.ts'
import { listAcceptedNeeds as askListAcceptedNeeds, type ListAcceptedNeedsParams, type ListAcceptedNeedsResult } from './operations/needs.ts'
import { listApis as askListApis, type ListApisParams, type ListApisResult } from './operations/catalogue.ts'
import { listChanges as askListChanges, type ListChangesParams, type ListChangesResult } from './operations/catalogue.ts'
import { getStatus as askGetStatus, type GetStatusParams, type GetStatusResult } from './operations/catalogue.ts'
import { getStatistics as askGetStatistics, type GetStatisticsParams, type GetStatisticsResult } from './operations/catalogue.ts'
import { listAgreements as askListAgreements, type ListAgreementsParams, type ListAgreementsResult } from './operations/catalogue.ts'

/** For `watch`. */
export const listFaults: Live<ListFaultsParams, ListFaultsResult> = {
  ask: askListFaults,
  seconds: 15,
}

/** For `watch`. */
export const listAcceptedNeeds: Live<ListAcceptedNeedsParams, ListAcceptedNeedsResult> = {
  ask: askListAcceptedNeeds,
  seconds: 60,
}

/** For `watch`. */
export const listApis: Live<ListApisParams, ListApisResult> = {
  ask: askListApis,
  seconds: 60,
}

/** For `watch`. */
export const listChanges: Live<ListChangesParams, ListChangesResult> = {
  ask: askListChanges,
  seconds: 60,
}

/** For `watch`. */
export const getStatus: Live<GetStatusParams, GetStatusResult> = {
  ask: askGetStatus,
  seconds: 15,
}

/** For `watch`. */
export const getStatistics: Live<GetStatisticsParams, GetStatisticsResult> = {
  ask: askGetStatistics,
  seconds: 300,
}

/** For `watch`. */
export const listAgreements: Live<ListAgreementsParams, ListAgreementsResult> = {
  ask: askListAgreements,
  seconds: 60,
}
