import { listOf, recordOf, textOf } from '../../../grammar/record.ts'
import type { HouseRule } from '../../parts/house-rule.ts'
import { documentExample } from '../../parts/rule-example.ts'
import { placeIn } from '../../parts/part.ts'

const stops = (tag: string, tags: string): string =>
  `tags:\n  - ${tag}\npaths:\n  /stops:\n    get: { operationId: stops${tags} }`

export const tagKnown: HouseRule = {
  id: 'tag-known',
  severity: 'warning',
  title: 'Every operation has exactly one tag, and every tag says in a sentence what is under it.',
  why: 'Tags are the headings of the reference. Without one an operation is listed under a word of its path; with two it is in two places.',
  fix: 'Give the operation one of the tags at the top of the document, and the tag a `description`.',
  failing: documentExample(stops('{ name: Stops }', '')),
  passing: documentExample(stops('{ name: Stops, description: Where buses stop. }', ', tags: [Stops]')),
  check({ contract }) {
    const counted = contract.operations.flatMap((part) => {
      const count = listOf(part.value['tags']).length
      const problem = count === 0 ? 'has no tag' : `has ${count} tags; one is enough`
      return count === 1 ? [] : [{ message: `"${part.model.name}" ${problem}.`, at: placeIn(part) }]
    })
    const bare = contract.read.items(contract.root, 'tags').flatMap((part) => {
      const tag = recordOf(part.value)
      const name = textOf(tag['name'])
      return textOf(tag['description']) === ''
        ? [{ message: `The tag "${name}" has no description.`, at: placeIn(part) }]
        : []
    })
    return [...counted, ...bare]
  },
}
