import type { RobustRow } from './robust-row.ts'

/** Documents that met the same kind of trouble, and the words of the first. */
export type TroubleClass = {
  readonly kind: string
  readonly documents: number
  readonly times: number
  readonly example: string
}

/** What went wrong, by kind, most frequent first. A document counts once for each kind it has. */
export function troubleClasses(
  rows: readonly RobustRow[],
  troublesOf: (row: RobustRow) => readonly string[],
): readonly TroubleClass[] {
  const all = rows.flatMap((row) =>
    troublesOf(row).map((words) => ({ words, document: row.document, kind: kindOf(words) })),
  )
  return [...Map.groupBy(all, ({ kind }) => kind)]
    .map(([kind, met]) => ({
      kind,
      documents: new Set(met.map(({ document }) => document)).size,
      times: met.length,
      example: `${met[0]?.document}: ${met[0]?.words.split('\n').slice(0, 3).join(' | ').slice(0, 300)}`,
    }))
    .toSorted((one, other) => other.documents - one.documents || other.times - one.times)
}

/** The words without what is particular to one document, so that like is counted with like. */
function kindOf(words: string): string {
  const line = words.split('\n')[0] ?? ''
  const [, file = '', code = '', message = ''] = /^([^\s(]+)\(\d+,\d+\): error (TS\d+): (.*)$/.exec(line) ?? []
  if (code) return `${file.replace(/^operations\/.*/, 'operations/…')} ${code}: ${withoutNames(message)}`
  return withoutNames(line.replace(/^\S+?:\d+(:\d+)?: /, '').replace(/^Operation \S+/, 'Operation …'))
}

const withoutNames = (text: string): string =>
  text
    .replaceAll(/"(?:[^"\\]|\\.)*"|'[^']*'|`[^`]*`/g, '…')
    .replaceAll(/\b(?:GET|POST|PUT|PATCH|DELETE) \/\S*/g, '…')
    .replaceAll(/\d+/g, 'n')
    .slice(0, 140)
