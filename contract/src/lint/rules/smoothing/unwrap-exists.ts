import { textOf } from '../../../grammar/record.ts'
import { jsonOf } from '../../../model/operations/media-type.ts'
import type { ApiModel, ResponseModel } from '../../../model/model.ts'
import { resolveSchema } from '../../../model/schemas/resolve-schema.ts'
import type { HouseRule } from '../../parts/house-rule.ts'
import { oneOrMany } from '../../parts/one-or-many.ts'
import { operationExample } from '../../parts/rule-example.ts'
import { memberAt } from '../../parts/schema-members.ts'
import { placeIn, type ResponsePart } from '../../parts/part.ts'

const stop = (path: string): string =>
  `operationId: stop\nresponses:\n  '200':\n    description: The stop.\n    x-unwrap: ${path}\n    content: { application/json: { schema: { type: object, properties: { result: { type: object } } } } }`

export const unwrapExists: HouseRule = {
  id: 'unwrap-exists',
  severity: 'error',
  title: 'What an answer is unwrapped to, and what tells its success, are members of it.',
  why: 'The SDK hands out that member instead of the whole. If it is not there, every call gives `undefined`.',
  fix: 'Spell the path as the schema does, with dots between: `Sites.Site`. An answer of one or many is a `oneOf` of a thing and an array of it.',
  failing: operationExample(stop('results')),
  passing: operationExample(stop('result')),
  check: ({ contract, api }) =>
    contract.responses.flatMap((part) => {
      const [use] = part.uses
      const answer = use?.operation.responses.find((one) => one.status === use.status.toUpperCase())
      return answer ? problemsWith(part, answer, api) : []
    }),
}

function problemsWith(part: ResponsePart, answer: ResponseModel, api: ApiModel): ReturnType<typeof noted> {
  const schema = jsonOf(answer.content)?.schema
  if (!schema) return []
  const [unwrap, success] = [textOf(part.value['x-unwrap']), textOf(part.value['x-success'])]
  const full = (one: typeof schema | undefined): typeof schema => (one ? resolveSchema(api, one) : {})
  const isOneOrMany = part.value['x-one-or-many'] !== true || oneOrMany(full(schema), full) !== undefined
  return [
    ...noted(
      part,
      'x-unwrap',
      unwrap === '' || memberAt(api, schema, unwrap) !== undefined,
      `has no member "${unwrap}"`,
    ),
    ...noted(
      part,
      'x-success',
      success === '' || memberAt(api, schema, success) !== undefined,
      `has no member "${success}"`,
    ),
    ...noted(part, 'x-one-or-many', isOneOrMany, 'is no oneOf of one thing and an array of it'),
  ]
}

const noted = (part: ResponsePart, key: string, isFine: boolean, problem: string) =>
  isFine ? [] : [{ message: `The answer ${problem}.`, at: placeIn(part, key) }]
