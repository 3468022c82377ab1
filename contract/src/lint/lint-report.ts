import type { Finding } from '../model/finding.ts'
import { ContractError } from '../files/contract-error.ts'
import { openCity } from '../load/load-city.ts'
import { formatFindings } from './report/format-findings.ts'
import { formatGithub } from './report/format-github.ts'
import { formatJson } from './report/format-json.ts'
import { formatSarif } from './report/format-sarif.ts'
import { seenFrom } from './report/seen-from.ts'
import { ruleCatalog } from './rules/all-rules.ts'
import { lintApi, lintCity } from './lint-city.ts'

/** Whom the findings are for: somebody at a terminal, a program, a pull request, a code scanner. */
export const reportFormats = ['people', 'json', 'github', 'sarif'] as const

export type ReportFormat = (typeof reportFormats)[number]

export type ReportRequest = {
  readonly cityDir: string
  /** One API only. */
  readonly apiId?: string
  readonly format: ReportFormat
  /** The folder that file names are told from, so that they can be clicked there. */
  readonly from: string
  readonly today: Date
}

export type LintReport = { readonly text: string; readonly hasErrors: boolean }

/** Lint and say so in one of the formats; people are told nothing when there is nothing to tell. */
export async function lintReport({ cityDir, apiId, format, from, today }: ReportRequest): Promise<LintReport> {
  const found = await (apiId === undefined ? lintCity(cityDir, today) : lintApi(cityDir, apiId, today))
  const findings = seenFrom(from, cityDir, found)
  return { text: textOf(findings, format, cityDir), hasErrors: findings.some((one) => one.severity === 'error') }
}

function textOf(findings: readonly Finding[], format: ReportFormat, cityDir: string): string {
  if (format === 'people') return findings.length === 0 ? '' : formatFindings(findings)
  return reportFor(format, findings, hostOf(cityDir))
}

/** Findings for who is no person. `host` is where the pages of the rules are; none is fine. */
export function reportFor(format: Exclude<ReportFormat, 'people'>, findings: readonly Finding[], host: string): string {
  if (format === 'json') return formatJson(findings)
  return format === 'sarif' ? formatSarif(findings, ruleCatalog, host) : formatGithub(findings)
}

/** A city that cannot be read is a finding already; its rules then have no address. */
function hostOf(cityDir: string): string {
  try {
    return openCity(cityDir).facts.host
  } catch (error) {
    if (error instanceof ContractError) return ''
    throw error
  }
}
