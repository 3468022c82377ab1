import type { JsonSchema } from '../../model/model.ts'

/** Where an annotation may stand. */
export type AnnotatedPart = 'document' | 'path' | 'operation' | 'parameter' | 'answer' | 'schema'

const operation =
  'x-access x-cache-seconds x-coverage x-deprecated-on x-deprecation-reason x-dpia x-facade x-freshness x-idempotent x-lawful-basis x-privacy x-replacement x-sunset x-upstream'
const answer = 'x-one-or-many x-result-kind x-success x-unwrap'
const schema =
  'x-brand x-crs x-currency x-decode x-decode-keys x-derive x-extensible-enum x-null-value x-personal-data x-unit'

/** Every key that our own code reads, and the parts it is read from. */
export const annotations: ReadonlyMap<string, AnnotatedPart> = new Map([
  ...operation.split(' ').map((key): [string, AnnotatedPart] => [key, 'operation']),
  ...answer.split(' ').map((key): [string, AnnotatedPart] => [key, 'answer']),
  ...schema.split(' ').map((key): [string, AnnotatedPart] => [key, 'schema']),
])

/** The known key that somebody most likely meant: at most two slips away. */
export function likelyAnnotation(key: string): string | undefined {
  const [best] = [...annotations.keys()]
    .map((known) => ({ known, slips: slipsBetween(key, known) }))
    .filter(({ slips }) => slips <= 2)
    .toSorted((left, right) => left.slips - right.slips)
  return best?.known
}

/** Letters to add, drop or change (Levenshtein, 1966). */
function slipsBetween(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (const [index, letter] of [...left].entries()) {
    const next = [index + 1]
    for (let at = 0; at < right.length; at += 1) {
      const changed = (row[at] ?? 0) + (letter === right[at] ? 0 : 1)
      next.push(Math.min(changed, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

/** How the SDK can read a value; `list` and `first` read one thing or several of it. */
export const decoders = [
  'number',
  'boolean',
  'date',
  'dateTime',
  'lastSegment',
  'list',
  'first',
] as const satisfies readonly JsonSchema['x-decode'][]
