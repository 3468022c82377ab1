import { wireAxes } from './found.ts'
import { tell, type Spot, type Whole } from './spot.ts'

/** What a value is not, or is when: told where two such are known to differ. */
export function tellCondition(key: string, first: unknown, second: unknown, spot: Spot, whole: Whole): void {
  const relation = first === undefined ? 'narrower' : second === undefined ? 'wider' : 'other'
  const states = {
    narrower: ['is new', 'none'],
    wider: ['is gone', 'one held'],
    other: ['is another', 'another held'],
  } as const
  const [is, was] = states[relation]
  tell(
    spot,
    `condition-${relation === 'narrower' ? 'set' : relation === 'wider' ? 'dropped' : 'changed'}`,
    `now: a condition (\`${key}\`) ${is}; before: ${was}.`,
    wireAxes(spot.direction, relation),
    { ...whole, hints: [] },
  )
}
