import '../schema/linear-patterns.ts'

// What the command that lints needs, of a city or of one document: a door of its own, because whoever asks for findings
// need not wait for what compares, drafts and releases.
export type { Finding } from '../model/finding.ts'
export { lintDocument, type LoneDocument } from './lint-document.ts'
export { lintReport, reportFor, reportFormats, type ReportFormat } from './lint-report.ts'
export { readLoneDocument } from './read-lone-document.ts'
export { formatLone } from './report/format-lone.ts'
