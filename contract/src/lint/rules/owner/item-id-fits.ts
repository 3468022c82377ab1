import { recordOf, textOf } from '../../../grammar/record.ts'
import { jsonOf } from '../../../model/operations/media-type.ts'
import type { ApiModel, JsonSchema, OperationModel } from '../../../model/model.ts'
import { resolveSchema } from '../../../model/schemas/resolve-schema.ts'
import { successResponse } from '../../../model/operations/results.ts'
import type { HouseRule } from '../../parts/house-rule.ts'
import { isNumeric, isText, placeIn } from '../../parts/part.ts'
import { operationExample } from '../../parts/rule-example.ts'
import { memberOfPath, membersOf } from '../../parts/schema-members.ts'

const stops = (id: string): string => `operationId: stops
x-item-id: ${id}
responses:
  '200':
    description: Stops.
    content: { application/json: { schema: { type: array, items: { type: object, properties: { id: { type: string } } } } } }`

export const itemIdFits: HouseRule = {
  id: 'item-id-fits',
  severity: 'error',
  title: 'The member by which items are known again is a text or a number that each of them has.',
  why: 'Who watches an operation is told of items that came, changed and went. That is told by this member: without it, every answer would be all new.',
  fix: 'Write in `x-item-id` the name of a member of the items, as it comes over the wire. The answer is a list of objects, after `x-unwrap` and the `items` of `x-pagination`.',
  failing: operationExample(stops('code'), { path: '/stops' }),
  passing: operationExample(stops('id'), { path: '/stops' }),
  check: ({ api, contract }) =>
    contract.operations.flatMap((part) => {
      const stated = recordOf(part.value)['x-item-id']
      if (stated === undefined) return []
      const member = membersOf(api, itemOf(part.model, api))[textOf(stated)]
      const full = member && resolveSchema(api, member)
      if (full && (isText(full) || isNumeric(full))) return []
      return [
        {
          message: `The items of "${part.model.name}" have no text or number "${String(stated)}".`,
          at: placeIn(part, 'x-item-id'),
        },
      ]
    }),
}

function itemOf(operation: OperationModel, api: Pick<ApiModel, 'schemas'>): JsonSchema | undefined {
  const answer = successResponse(operation)
  const schema = answer && jsonOf(answer.content)?.schema
  const path = operation.pagination?.items ?? answer?.unwrap?.join('.')
  const list = path === undefined ? schema : memberOfPath(api, schema, path)
  return list && resolveSchema(api, list).items
}
