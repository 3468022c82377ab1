// Generated from food-hygiene@2.0.0. Do not edit: npm run generate

import type { Live } from '../../work/live/live.ts'
import { searchEstablishments as askSearchEstablishments, type SearchEstablishmentsParams, type SearchEstablishmentsResult } from './operations/establishments.ts'
import { establishmentsById as askEstablishmentsById, type EstablishmentsByIdParams, type EstablishmentsByIdResult } from './operations/establishments.ts'
import { establishmentsBasic as askEstablishmentsBasic, type EstablishmentsBasicParams, type EstablishmentsBasicResult } from './operations/establishments.ts'
import { establishmentsBasicPage as askEstablishmentsBasicPage, type EstablishmentsBasicPageParams, type EstablishmentsBasicPageResult } from './operations/establishments.ts'
import { establishment as askEstablishment, type EstablishmentParams, type EstablishmentResult } from './operations/establishments.ts'
import { scoreDescriptors as askScoreDescriptors, type ScoreDescriptorsParams, type ScoreDescriptorsResult } from './operations/scores.ts'

/** For `watch`. */
export const searchEstablishments: Live<SearchEstablishmentsParams, SearchEstablishmentsResult> = {
  ask: askSearchEstablishments,
  seconds: 600,
}

/** For `watch`. */
export const establishmentsById: Live<EstablishmentsByIdParams, EstablishmentsByIdResult> = {
  ask: askEstablishmentsById,
  seconds: 600,
}

/** For `watch`. */
export const establishmentsBasic: Live<EstablishmentsBasicParams, EstablishmentsBasicResult> = {
  ask: askEstablishmentsBasic,
  seconds: 600,
}

/** For `watch`. */
export const establishmentsBasicPage: Live<EstablishmentsBasicPageParams, EstablishmentsBasicPageResult> = {
  ask: askEstablishmentsBasicPage,
  seconds: 600,
}

/** For `watch`. */
export const establishment: Live<EstablishmentParams, EstablishmentResult> = {
  ask: askEstablishment,
  seconds: 600,
}

/** For `watch`. */
export const scoreDescriptors: Live<ScoreDescriptorsParams, ScoreDescriptorsResult> = {
  ask: askScoreDescriptors,
  seconds: 600,
}
