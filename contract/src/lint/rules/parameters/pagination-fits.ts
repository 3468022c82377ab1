import { paginationStyles } from '../../../assemble/build-pagination.ts'
import { recordOf, textOf, type JsonRecord } from '../../../grammar/record.ts'
import { jsonOf } from '../../../model/operations/media-type.ts'
import type { ApiModel, JsonSchema, OperationModel, ParameterModel } from '../../../model/model.ts'
import { resolveSchema } from '../../../model/schemas/resolve-schema.ts'
import { resultResponses, successResponse } from '../../../model/operations/results.ts'
import type { HouseRule } from '../../parts/house-rule.ts'
import { isNumeric, isText, placeIn, typesOf } from '../../parts/part.ts'
import { operationExample } from '../../parts/rule-example.ts'
import { memberOfPath } from '../../parts/schema-members.ts'

const stops = (total: string): string => `operationId: stops
x-pagination: { style: page, parameter: page, items: stops, total: ${total} }
parameters:
  - { name: page, in: query, description: Which page., schema: { type: integer, minimum: 1 } }
responses:
  '200':
    description: Stops.
    content: { application/json: { schema: { type: object, properties: { stops: { type: array, items: {} }, total: { type: integer } } } } }`

export const paginationFits: HouseRule = {
  id: 'pagination-fits',
  severity: 'error',
  title: 'What an operation says of its pages is there: the parameters, the items, and what tells the end.',
  why: 'The SDK walks the pages by this and by nothing else. A name that is not there ends the walk after one page, or never.',
  fix: 'Name parameters of the operation, and members of its answer as they come over the wire, with dots between: `meta.total`, or `link[relation=next].url` for an entry of a list.',
  failing: operationExample(stops('count'), { path: '/stops' }),
  passing: operationExample(stops('total'), { path: '/stops' }),
  check: ({ api, contract }) =>
    contract.operations.flatMap((part) => {
      const stated = recordOf(part.value)['x-pagination']
      if (stated === undefined) return []
      return faultsOf(recordOf(stated), part.model, api).map((fault) => ({
        message: `The pages of "${part.model.name}": ${fault}.`,
        at: placeIn(part, 'x-pagination'),
      }))
    }),
}

type Schemas = Pick<ApiModel, 'schemas'>

const keys = ['style', 'parameter', 'size', 'first', 'items', 'next', 'pages', 'total', 'totalHeader']

function faultsOf(stated: JsonRecord, operation: OperationModel, api: Schemas): readonly string[] {
  const style = paginationStyles.find((one) => one === stated['style'])
  if (style === undefined) return [`"style" is one of ${paginationStyles.join(', ')}`]
  const counts = style === 'page' || style === 'offset'
  return [
    ...Object.keys(stated).flatMap((key) => (keys.includes(key) ? [] : [`"${key}" says nothing here`])),
    ...(operation.idempotent ? [] : ['asking again could do harm']),
    ...(resultResponses(operation).some(({ resultKind }) => resultKind !== undefined)
      ? ['an answer of several kinds has no pages']
      : []),
    ...parameterFaults(stated, operation, api, counts),
    ...answerFaults(stated, operation, api, counts),
  ]
}

function parameterFaults(
  stated: JsonRecord,
  operation: OperationModel,
  api: Schemas,
  counts: boolean,
): readonly string[] {
  const [name, size, first] = [textOf(stated['parameter']), stated['size'], stated['first']]
  const full = (one: ParameterModel): JsonSchema => resolveSchema(api, one.schema)
  const moving = operation.parameters.find((one) => one.name === name)
  const sizing = operation.parameters.find((one) => one.name === size)
  const minimum = moving && full(moving).minimum
  return [
    ...(moving ? [] : [`there is no parameter "${name}"`]),
    ...(moving && counts && !isNumeric(full(moving)) ? [`"${name}" is no number`] : []),
    ...(moving?.required && !counts ? [`"${name}" is required, and the first page has none`] : []),
    ...(size === undefined || (sizing && isNumeric(full(sizing)))
      ? []
      : [`there is no parameter "${String(size)}" that is a number`]),
    ...(first === undefined || (stated['style'] === 'page' && Number.isInteger(first))
      ? []
      : ['"first" is a whole number, and only where pages are counted']),
    ...(stated['style'] === 'page' && minimum !== undefined && Number(first ?? 1) < minimum
      ? [`the first page is ${minimum} at least`]
      : []),
  ]
}

function answerFaults(stated: JsonRecord, operation: OperationModel, api: Schemas, counts: boolean): readonly string[] {
  const answer = successResponse(operation)
  const schema = answer && jsonOf(answer.content)?.schema
  if (!answer || !schema) return ['there is no JSON answer']
  const unwrap = answer.unwrap?.join('.')
  const at = (path: string): JsonSchema | undefined => {
    const member = memberOfPath(api, schema, path)
    return member && resolveSchema(api, member)
  }
  const items = textOf(stated['items']) || unwrap
  const list = items === undefined ? resolveSchema(api, schema) : at(items)
  const header = textOf(stated['totalHeader'])
  const members = (['items', 'next', 'pages', 'total'] as const).flatMap((key) => textOf(stated[key]) || [])
  const isMissing = (key: string, fits: (member: JsonSchema) => boolean): boolean => {
    const member = at(textOf(stated[key]))
    return stated[key] !== undefined && (member === undefined || !fits(member))
  }
  return [
    ...(list && (typesOf(list).includes('array') || list.items) ? [] : [`${items ?? 'the answer'} is no list`]),
    ...(isMissing('pages', isNumeric) ? [`there is no number "${String(stated['pages'])}"`] : []),
    ...(isMissing('total', isNumeric) ? [`there is no number "${String(stated['total'])}"`] : []),
    ...(isMissing('next', isText) ? [`there is no text "${String(stated['next'])}"`] : []),
    ...(counts === (stated['next'] === undefined)
      ? []
      : [counts ? '"next" is for styles cursor and link' : 'it needs "next", the member that leads on']),
    ...(header === '' || answer.headers.some(({ name }) => name.toLowerCase() === header.toLowerCase())
      ? []
      : [`no header "${header}" is answered`]),
    ...(unwrap === undefined
      ? []
      : members
          .filter((path) => path !== unwrap && !path.startsWith(`${unwrap}.`))
          .map((path) => `"${path}" lies outside of "${unwrap}", which is all that the SDK answers`)),
  ]
}
