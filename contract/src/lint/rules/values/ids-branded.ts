import type { HouseRule } from '../../parts/house-rule.ts'
import { lastWord } from '../../words/name-words.ts'
import { operationExample } from '../../parts/rule-example.ts'
import { brandOf } from '../../parts/shared-ids.ts'
import { placeIn } from '../../parts/part.ts'

const stop = (brand: string): string =>
  `operationId: stop\nparameters:\n  - name: id\n    in: path\n    required: true\n    description: The code on the pole.\n    schema: { type: string${brand} }`

const idWords = ['id', 'ids', 'code', 'codes', 'ref', 'reference', 'slug', 'uuid']

export const idsBranded: HouseRule = {
  id: 'ids-branded',
  severity: 'info',
  title: 'An id in a path has a brand.',
  why: 'All ids are text to the compiler, so the id of a line goes where that of a stop belongs, and the answer is a 404 at run time.',
  fix: 'Refer to the shared schema of the id, or give it a schema of your own with `x-brand: <PascalCase>`, and refer to that from the answers that hold it.',
  failing: operationExample(stop('')),
  passing: operationExample(stop(', x-brand: StopId')),
  check: ({ contract }) =>
    contract.parameters.flatMap((part) => {
      const { schema } = part
      if (part.in !== 'path' || !idWords.includes(lastWord(part.name))) return []
      const choices = [schema, contract.full(schema.items), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]
      const isListed = schema.enum !== undefined || schema['x-extensible-enum'] !== undefined
      if (isListed || choices.some((one) => brandOf(contract.full(one)) !== '')) return []
      return [{ message: `The id "${part.name}" has no brand.`, at: placeIn(part) }]
    }),
}
