import { recordOf } from '../../../grammar/record.ts'
import type { JsonSchema } from '../../../model/model.ts'
import type { HouseRule } from '../../parts/house-rule.ts'
import { propertiesExample } from '../../parts/rule-example.ts'
import { isText, placeIn, typesOf } from '../../parts/part.ts'

export const brandNamed: HouseRule = {
  id: 'brand-named',
  severity: 'error',
  title: 'A brand has a name in PascalCase, stands on a string or an integer, and always on the same of the two.',
  why: 'It becomes the name of a type in the SDK, and a type that is text here and a number there fits nowhere.',
  fix: 'Write `x-brand: StopId`, as one would name a class. An id that comes as text and as a number needs two brands.',
  failing: propertiesExample('id: { type: string, x-brand: stop_id, description: Its id. }'),
  passing: propertiesExample('id: { type: string, x-brand: StopId, description: Its id. }'),
  check({ contract }) {
    const taken = new Map<string, string>()
    return contract.schemas.flatMap((part) => {
      const brand = part.value['x-brand']
      const derived = Object.entries(recordOf(part.value['x-derive'])).flatMap(([name, rule]) => {
        const own = recordOf(rule)['brand']
        return own === undefined || isName(own)
          ? []
          : [{ message: `The brand "${String(own)}" is not in PascalCase.`, at: placeIn(part, 'x-derive', name) }]
      })
      if (brand === undefined) return derived
      const at = placeIn(part, 'x-brand')
      if (!isName(brand)) return [...derived, { message: `The brand "${String(brand)}" is not in PascalCase.`, at }]
      const type = typeInSdk(part.full)
      if (type === undefined)
        return [...derived, { message: `The brand "${brand}" stands on neither a string nor an integer.`, at }]
      const before = taken.get(brand) ?? type
      taken.set(brand, before)
      const message = `The brand "${brand}" is ${before} elsewhere and ${type} here.`
      return before === type ? derived : [...derived, { message, at }]
    })
  },
}

/** A brand is of the SDK, where an id that came as text may have been read as a number. */
function typeInSdk(schema: JsonSchema): 'string' | 'integer' | undefined {
  if (isText(schema)) return schema['x-decode'] === 'number' ? 'integer' : 'string'
  return typesOf(schema).includes('integer') ? 'integer' : undefined
}

const isName = (brand: unknown): brand is string => typeof brand === 'string' && /^[A-Z][A-Za-z0-9]*$/.test(brand)
