import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Verdict } from './comparers.ts'

type Severity = 'none' | 'patch' | 'minor' | 'major'

/** Two documents and what is right to say of what lies between them. */
export type DiffPair = {
  readonly name: string
  readonly old: unknown
  readonly new: unknown
  /** For whoever calls over HTTP. */
  readonly wire: Severity
  /** Verdicts that can be argued, too. */
  readonly policy: readonly Severity[] | null
  /** Entries that one reader would write. */
  readonly causes: number
}

/** The pairs of the folder that `CASES_DIR` names; undefined where there is none. */
export function readDiffPairs(): readonly DiffPair[] | undefined {
  const file = join(process.env['CASES_DIR'] ?? '', 'diff-pairs.json')
  // Written by hand to this shape; whoever measures by another file sees it in the figures.
  return process.env['CASES_DIR'] && existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as DiffPair[])
    : undefined
}

/** How a comparison fared: each as so many of so many. */
export type Score = {
  readonly found: readonly [number, number]
  readonly falseAlarms: readonly [number, number]
  readonly causes: readonly [number, number]
}

/** Breaks that nobody can argue, alarms where nobody could see a break, and pairs told in as many entries as causes. */
export function scoreOf(pairs: readonly DiffPair[], verdicts: readonly Verdict[]): Score {
  const rows = pairs.map((pair, index) => ({ ...pair, ...(verdicts[index] ?? { entries: 0, breaks: false }) }))
  const strict = rows.filter(({ wire, policy }) => wire === 'major' && (policy ?? []).length === 0)
  const safe = rows.filter(({ wire, policy }) => wire !== 'major' && !policy?.includes('major'))
  const changed = rows.filter(({ wire }) => wire !== 'none')
  return {
    found: [strict.filter(({ breaks }) => breaks).length, strict.length],
    falseAlarms: [safe.filter(({ breaks }) => breaks).length, safe.length],
    causes: [changed.filter(({ entries, causes }) => entries === causes).length, changed.length],
  }
}
