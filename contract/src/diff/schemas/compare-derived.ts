import { isDeepStrictEqual } from 'node:util'
import { recordOf, type JsonRecord } from '../../grammar/record.ts'
import { compareBrand } from './compare-brand.ts'
import { onlyTypes } from './found.ts'
import { inside, tell, type Spot } from './spot.ts'

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
    else compareMade(name, before[name], made, spot)
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

function compareMade(name: string, old: unknown, made: unknown, spot: Spot): void {
  const [before, after] = [withoutWords(old), withoutWords(made)]
  const { brand: oldBrand, ...oldRest } = before
  const { brand, ...rest } = after
  if (!isDeepStrictEqual(oldRest, rest))
    tell(
      spot,
      'derived-member-changed',
      `makes \`${name}\` of ${sources(made)} in another way now; over HTTP nothing changed.`,
      onlyTypes('major'),
    )
  else if (oldBrand !== brand) compareBrand(oldBrand, brand, inside(spot, `.${name}`, 'x-derive', name))
}

function withoutWords(made: unknown): JsonRecord {
  const { description: _words, ...rest } = recordOf(made)
  return rest
}

function sources(made: unknown): string {
  const { from, lon } = recordOf(made)
  return [from, lon].flatMap((name) => (typeof name === 'string' ? [`\`${name}\``] : [])).join(' and ')
}
