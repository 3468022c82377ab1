import { isPagePosition } from '../../parts/paging.ts'
import type { HouseRule } from '../../parts/house-rule.ts'
import { placeIn } from '../../parts/part.ts'
import { operationExample } from '../../parts/rule-example.ts'

const stops = (declared: string): string => `operationId: stops
${declared}parameters:
  - { name: page, in: query, description: 'Which page, of 20 stops each.', schema: { type: integer, minimum: 1 } }
responses:
  '200':
    description: Stops.
    content: { application/json: { schema: { type: array, items: {} } } }`

export const paginationDeclared: HouseRule = {
  id: 'pagination-declared',
  severity: 'warning',
  title: 'An operation that answers page by page says how one gets from a page to the next.',
  why: 'Then `paginate` of the SDK walks all pages of it. Without, every reader writes that loop, and finds out by trial how it ends.',
  fix: 'Declare `x-pagination` with its `style` (page, offset, cursor or link) and `parameter`, and what else the owner gives: `size`, `items`, `next`, `pages`, `total`.',
  failing: operationExample(stops(''), { path: '/stops' }),
  passing: operationExample(stops('x-pagination: { style: page, parameter: page }\n'), { path: '/stops' }),
  check: ({ contract }) =>
    contract.operations.flatMap((part) => {
      const { model } = part
      const paged = model.method === 'GET' && model.parameters.find((one) => isPagePosition(one.name))
      if (!paged || part.value['x-pagination'] !== undefined) return []
      return [{ message: `"${model.name}" takes "${paged.name}", but declares no pages.`, at: placeIn(part) }]
    }),
}
