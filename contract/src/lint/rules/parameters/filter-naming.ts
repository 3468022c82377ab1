import type { HouseRule } from '../../parts/house-rule.ts'
import { operationExample } from '../../parts/rule-example.ts'
import { placeIn } from '../../parts/part.ts'
import { someOf } from '../../words/some-of.ts'

const stops = (second: string): string =>
  `operationId: stops\nparameters:\n  - { name: stopType, in: query, description: Which kind., schema: { type: string } }\n  - { name: lineId, in: query, description: Which line., schema: { type: string } }\n  - { name: ${second}, in: query, description: What calls., schema: { type: string } }`

/** How a name of several words joins them; a name of one word tells nothing. */
function joinsOf(name: string): string | undefined {
  if (/[\p{L}\p{N}]_[\p{L}\p{N}]/u.test(name)) return 'snake_case'
  if (/[\p{L}\p{N}]-[\p{L}\p{N}]/u.test(name)) return 'kebab-case'
  if (!/\p{Ll}\p{Lu}/u.test(name)) return undefined
  return /^\p{Lu}/u.test(name) ? 'PascalCase' : 'camelCase'
}

export const filterNaming: HouseRule = {
  id: 'filter-naming',
  severity: 'info',
  title: 'Query parameters of one API join their words in one way.',
  why: 'Whoever has learned `stopType` writes `lineMode` by hand, and gets all lines because `line_mode` was meant and unknown names are ignored.',
  fix: 'Rename it while the API is young. Where the owner is settled, leave it: this is only said so that nobody guesses.',
  failing: operationExample(stops('line_mode'), { path: '/stops' }),
  passing: operationExample(stops('lineMode'), { path: '/stops' }),
  check({ contract }) {
    const named = contract.parameters.flatMap((part) => {
      const joins = part.in === 'query' ? joinsOf(part.name) : undefined
      return joins === undefined ? [] : [{ part, joins }]
    })
    const groups = [...Map.groupBy(named, ({ joins }) => joins)]
    const [usual] = groups.toSorted(([, left], [, right]) => right.length - left.length)
    return groups
      .filter((group) => group !== usual)
      .flatMap(([joins, group]) => {
        const [first] = group
        if (!first || !usual) return []
        const names = someOf([...new Set(group.map(({ part }) => part.name))])
        const message = `Written in ${joins}, but most parameters here in ${usual[0]}: ${names}.`
        return [{ message, at: placeIn(first.part) }]
      })
  },
}
