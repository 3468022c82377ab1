// Generated from reports@1.2.0. Do not edit: npm run generate

import type { Live } from '../../work/live/live.ts'
import { reports as askReports, type ReportsParams, type ReportsResult } from './operations/reports.ts'
import { report as askReport, type ReportParams, type ReportResult } from './operations/reports.ts'

/** For `watch`. */
export const reports: Live<ReportsParams, ReportsResult> = {
  ask: askReports,
  seconds: 60,
}

/** For `watch`. */
export const report: Live<ReportParams, ReportResult> = {
  ask: askReport,
  seconds: 60,
}
