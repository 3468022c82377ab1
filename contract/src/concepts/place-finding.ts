import type { SourceFile } from '../files/source-file.ts'
import type { Finding } from '../model/finding.ts'
import { nearestName } from '../model/names/nearest-name.ts'
import { rulePath } from '../model/names/page-addresses.ts'

const rule = 'place-fed'

export const placeFinding = (message: string, source: SourceFile, pointer: string): Finding => ({
  rule,
  severity: 'error',
  message,
  at: source.locate(pointer),
  reference: rulePath(rule),
})

/** Says something of a place below the question. */
export type Say = (pointer: string, message: string) => void

export const meant = (name: string, known: readonly string[]): string => {
  const near = nearestName(name, [...known])
  return near === undefined
    ? known.length === 0
      ? ''
      : ` Known are ${[...new Set(known)].slice(0, 12).join(', ')}.`
    : ` Did you mean "${near}"?`
}
