import { isDeepStrictEqual } from 'node:util'
import { recordOf } from '../../grammar/record.ts'
import { onlyTypes } from './found.ts'
import { tell, type Spot } from './spot.ts'

/** Members that the SDK makes of others (`x-derive`), held against each other by name; their words are no cause. */
export function compareDerived(old: unknown, now: unknown, spot: Spot): void {
  const [before, after] = [recordOf(old), recordOf(now)]
  for (const [name, made] of Object.entries(after)) {
    if (!Object.hasOwn(before, name))
      tell(
        spot,
        'derived-member-added',
        `has \`${name}\` in the SDK now, made of ${sources(made)}; over HTTP nothing changed.`,
        onlyTypes('minor'),
      )
    else if (!isDeepStrictEqual(withoutWords(before[name]), withoutWords(made)))
      tell(
        spot,
        'derived-member-changed',
        `makes \`${name}\` of ${sources(made)} in another way now; over HTTP nothing changed.`,
        onlyTypes('major'),
      )
  }
  for (const [name, made] of Object.entries(before))
    if (!Object.hasOwn(after, name))
      tell(
        spot,
        'derived-member-removed',
        `has no \`${name}\` in the SDK now, which was made of ${sources(made)}; over HTTP nothing changed.`,
        onlyTypes('major'),
      )
}

const withoutWords = (made: unknown): unknown => ({ ...recordOf(made), description: undefined })

function sources(made: unknown): string {
  const { from, lon } = recordOf(made)
  return [from, lon].flatMap((name) => (typeof name === 'string' ? [`\`${name}\``] : [])).join(' and ')
}
