import { textOf } from '../../grammar/record.ts'
import { tell, type Spot } from './spot.ts'

/** The kinds of ids at one place (`x-brand`), held against each other. */
export function compareBrand(old: unknown, now: unknown, spot: Spot): void {
  const [before, after] = [textOf(old), textOf(now)]
  const said =
    after === ''
      ? `is an id of no kind in the SDK now, before ${kind(before)}; over HTTP nothing changed.`
      : `is ${kind(after)} in the SDK now, before ${before === '' ? 'an id of no kind' : kind(before)}; over HTTP nothing changed.`
  // Another kind of id is an id of other things, be its text written alike.
  tell(spot, 'brand-changed', said, {
    wire: 'none',
    types: 'major',
    meaning: before === '' || after === '' ? 'none' : 'major',
  })
}

const kind = (name: string): string => `${/^[aeiou]/i.test(name) ? 'an' : 'a'} \`${name}\``
