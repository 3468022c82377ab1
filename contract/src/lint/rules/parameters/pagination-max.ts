import { textOf } from '../../../grammar/record.ts'
import { maySay } from '../../words/phrases.ts'
import type { HouseRule } from '../../parts/house-rule.ts'
import { isPageSize } from '../../parts/paging.ts'
import { parameterExample } from '../../parts/rule-example.ts'
import { isNumeric, placeIn } from '../../parts/part.ts'

const limit = (more: string): string =>
  `name: limit\nin: query\ndescription: How many stops to answer.\nschema: { type: integer, minimum: 1${more} }`

export const paginationMax: HouseRule = {
  id: 'pagination-max',
  severity: 'warning',
  title: 'How many items may be asked for at once has a maximum, or is said to be unbounded.',
  why: 'Who asks for more than the owner gives is refused, or silently gets less and takes it for all there is.',
  fix: 'Add `maximum` to the schema. Where the owner has none, write in the description that there is no limit.',
  failing: parameterExample(limit('')),
  passing: parameterExample(limit(', maximum: 100')),
  check: ({ contract, language }) =>
    contract.parameters.flatMap((part) => {
      const { schema } = part
      if (!isPageSize(part.name) || !isNumeric(schema)) return []
      if (schema.maximum !== undefined || schema.exclusiveMaximum !== undefined || schema.enum !== undefined) return []
      if (maySay('endless', `${textOf(part.value['description'])} ${schema.description ?? ''}`, language)) return []
      return [{ message: `The parameter "${part.name}" has no maximum.`, at: placeIn(part) }]
    }),
}
