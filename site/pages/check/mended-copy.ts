import type { LoneDocument } from '@openlondon/contract/document'
import { mendText, type Mended } from '@openlondon/contract/mend'

/** The dropped document in which is set right what needs no judgement, and what that was. */
export type MendedCopy = {
  readonly name: string
  readonly text: string
  readonly count: number
  /** The first of them. */
  readonly mended: readonly Pick<Mended, 'message' | 'line'>[]
}

const shownMax = 40

/** As `npm run lint -- <file> --fix` mends it. Undefined where there is nothing of that kind. */
export function mendedCopy({ root, texts }: LoneDocument): MendedCopy | undefined {
  const { text, mended } = mendText(root, texts[root] ?? '')
  if (mended.length === 0) return undefined
  return {
    name: `${root.replace(/\.[^./]*$/, '')}.mended${/\.[^./]*$/.exec(root)?.[0] ?? (text.startsWith('{') ? '.json' : '.yaml')}`,
    text,
    count: mended.length,
    mended: mended.slice(0, shownMax).map(({ message, line }) => ({ message, line })),
  }
}
