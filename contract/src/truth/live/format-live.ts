import { terminalLine } from '../../grammar/terminal-text.ts'
import { alignColumns } from '../align-columns.ts'
import type { LiveFinding } from './check-live.ts'
import type { Drift } from './judge-answer.ts'

const heading = ['API', 'asked', 'fits', 'drifted', 'example gone', 'too large', 'left alone', 'not asked']

/** A row for each API, and under it every drift and, once for each reason, what was not asked. */
export function formatLive(findings: readonly LiveFinding[]): string {
  const byApi = [...Map.groupBy(findings, ({ api }) => api)]
  const table = alignColumns([heading, ...byApi.map(([api, own]) => rowOf(api, own))])
  return [...table, ...byApi.flatMap(([api, own]) => formatDetails(api, own))].join('\n')
}

function rowOf(api: string, findings: readonly LiveFinding[]): readonly string[] {
  const count = (...outcomes: readonly LiveFinding['outcome'][]): string =>
    String(findings.filter(({ outcome }) => outcomes.includes(outcome)).length)
  return [
    api,
    count('fits', 'drift', 'gone', 'unchecked'),
    count('fits'),
    count('drift'),
    count('gone'),
    count('unchecked'),
    count('left-alone'),
    count('skipped'),
  ]
}

const words: Readonly<Record<Drift['kind'], string>> = {
  unreachable: 'unreachable',
  status: 'status not documented',
  'media-type': 'media type not documented',
  schema: 'does not fit',
  undeclared: 'not described',
  refused: 'refused',
}

function formatDetails(api: string, findings: readonly LiveFinding[]): readonly string[] {
  const drifted = findings.filter(({ drifts }) => drifts.length > 0)
  const gone = findings.filter(({ outcome }) => outcome === 'gone')
  const large = findings.filter(({ outcome }) => outcome === 'unchecked')
  const silent = Map.groupBy(
    findings.filter(({ reason }) => reason !== undefined),
    ({ reason }) => reason,
  )
  const lines = [
    ...drifted.flatMap(({ operation, url, drifts }) => [
      `  ${operation} ${url ?? ''}`,
      ...drifts.map(({ kind, message }) => `    ${words[kind]}: ${message}`),
    ]),
    ...gone.flatMap(({ operation, url }) => [`  ${operation} ${url ?? ''}`, '    the example is gone']),
    ...large.flatMap(({ operation, url }) => [
      `  ${operation} ${url ?? ''}`,
      '    too large to look at; status and media type fit',
    ]),
    ...[...silent].map(
      ([reason, own]) => `  not asked, ${reason}: ${own.map(({ operation }) => operation).join(', ')}`,
    ),
  ]
  return lines.length === 0 ? [] : ['', api, ...lines.map(terminalLine)]
}
