import type { JsonSchema } from '../../../model/model.ts'
import type { HouseRule } from '../../parts/house-rule.ts'
import { parameterExample } from '../../parts/rule-example.ts'
import { brandOf } from '../../parts/shared-ids.ts'
import { isNumeric, isText, placeIn, typesOf } from '../../parts/part.ts'

const search = (more: string): string =>
  `name: q\nin: query\ndescription: Part of a name.\nschema: { type: string${more} }`

export const bounded: HouseRule = {
  id: 'bounded',
  severity: 'info',
  title: 'What a caller may send has bounds: texts a length or a pattern, lists a size, numbers a range.',
  why: 'Without bounds the form cannot help, the gateway cannot refuse early, and the first to find the limit is somebody who looks for trouble.',
  fix: 'Add `maxLength` or `pattern`, `maxItems`, `minimum` and `maximum`: what the owner really takes, or twice what makes sense.',
  failing: parameterExample(search('')),
  passing: parameterExample(search(', minLength: 1, maxLength: 80')),
  check: ({ contract }) =>
    contract.parameters.flatMap((part) => {
      const items = contract.full(part.schema.items)
      const wants = [
        ...missing(part.schema, items),
        ...(part.schema.items ? missing(items).map((one) => `${one} of its items`) : []),
      ]
      if (wants.length === 0) return []
      return [{ message: `The parameter "${part.name}" has no ${wants.join(' and no ')}.`, at: placeIn(part) }]
    }),
}

/** A list of known values is its own bound, and so is an id: who has one took it from an answer. */
const isListed = (schema: JsonSchema): boolean =>
  [schema.enum, schema.const, schema['x-extensible-enum']].some((one) => one !== undefined) || brandOf(schema) !== ''

function missing(schema: JsonSchema, items: JsonSchema = {}): readonly string[] {
  if (isListed(schema)) return []
  if (typesOf(schema).includes('array')) return schema.maxItems === undefined && !isListed(items) ? ['maxItems'] : []
  if (isText(schema))
    return [schema.maxLength, schema.pattern, schema.format].some((one) => one !== undefined) ? [] : ['maxLength']
  if (!isNumeric(schema)) return []
  const low = schema.minimum ?? schema.exclusiveMinimum
  const high = schema.maximum ?? schema.exclusiveMaximum
  return [...(low === undefined ? ['minimum'] : []), ...(high === undefined ? ['maximum'] : [])]
}
