import { textOf } from '../../grammar/record.ts'
import type { SourceLocation } from '../../model/model.ts'
import type { ContractParts } from './contract-parts.ts'
import { placeIn, type Part } from './part.ts'

/** Words of a contract that a reader sees, and where they stand. */
export type StatedText = { readonly text: string; readonly at: () => SourceLocation }

const keys = ['title', 'summary', 'description'] as const

/** Every title, summary and description, once. */
export function textsIn({
  root,
  operations,
  parameters,
  responses,
  schemas,
  read,
}: ContractParts): readonly StatedText[] {
  const info = read.member(root, 'info')
  const parts: readonly Part[] = [
    ...(info ? [info] : []),
    ...read.items(root, 'tags'),
    ...operations,
    ...parameters,
    ...responses,
    ...schemas,
  ]
  return parts.flatMap((part) =>
    keys.flatMap((key) => {
      const text = textOf(part.value[key])
      return text === '' ? [] : [{ text, at: () => placeIn(part, key) }]
    }),
  )
}
