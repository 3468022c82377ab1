import { listOf, recordOf, type JsonRecord } from '../grammar/record.ts'
import { isSameValue } from '../grammar/same-value.ts'
import { nodeOf } from './generate-pattern.ts'
import { fitsNothing, spanOf } from './pattern-lengths.ts'
import { scalarFits } from './scalar-fits.ts'

/** Schemas that all speak of the same value. */
export type Parts = readonly JsonRecord[]

const allTypes = ['string', 'number', 'integer', 'boolean', 'object', 'array', 'null']

/** Why no value fits several schemas at once, as far as it shows without a look at members and items: in words. */
export function jointContradiction(parts: Parts): string | undefined {
  const types = jointTypes(parts)
  if (types.length === 0) return `it must be ${told(parts.flatMap((part) => typesSaid(part) ?? []))} at once`
  return valuesAgainst(parts, types) ?? boundsAgainst(parts, types) ?? patternAgainst(parts, types)
}

/** Whether a value of all the parts can be of these types only: a keyword binds values of its own type. */
export const isOnly = (parts: Parts, wanted: readonly string[]): boolean =>
  jointTypes(parts).every((type) => wanted.includes(type))

const typesSaid = ({ type }: JsonRecord): readonly string[] | undefined =>
  type === undefined ? undefined : [type].flat().map(String)

function jointTypes(parts: Parts): readonly string[] {
  return parts.reduce<readonly string[]>((types, part) => {
    const said = typesSaid(part)
    if (!said) return types
    return types.filter((type) => said.includes(type) || (type === 'integer' && said.includes('number')))
  }, allTypes)
}

function valuesAgainst(parts: Parts, types: readonly string[]): string | undefined {
  const lists = parts.flatMap(({ enum: listed, const: only }) => [
    ...(Array.isArray(listed) ? [listed] : []),
    ...(only === undefined ? [] : [[only]]),
  ])
  const [first, ...others] = lists
  if (!first) return undefined
  const common = first.filter((value) => others.every((list) => list.some((one) => isSameValue(one, value))))
  if (common.length === 0) return `it must be ${lists.map(told).join(' and ')} at once`
  const fits = (value: unknown): boolean => isOfType(value, types) && parts.every((part) => fitsPart(part, value))
  return common.some(fits) ? undefined : `none of the values it lists, ${told(common)}, fits what else it says`
}

function isOfType(value: unknown, types: readonly string[]): boolean {
  if (value === null) return types.includes('null')
  if (Array.isArray(value)) return types.includes('array')
  if (typeof value === 'number') return types.includes(Number.isInteger(value) ? 'integer' : 'number')
  return types.includes(typeof value)
}

/** What is said of the parts of objects and lists is not looked at. */
function fitsPart({ type: _type, enum: _enum, const: _const, ...rest }: JsonRecord, value: unknown): boolean {
  if (typeof value === 'object') return true
  const { 'x-null-value': _texts, ...asked } = rest
  return scalarFits(asked, value)
}

const bounds = [
  ['minimum', 'maximum', ['number', 'integer']],
  ['minLength', 'maxLength', ['string']],
  ['minItems', 'maxItems', ['array']],
  ['minProperties', 'maxProperties', ['object']],
] as const

function boundsAgainst(parts: Parts, types: readonly string[]): string | undefined {
  for (const [least, most, bound] of bounds) {
    if (!types.every((type) => (bound as readonly string[]).includes(type))) continue
    const [low, high] = [Math.max(...numbers(parts, least)), Math.min(...numbers(parts, most))]
    if (low > high) return `\`${least}\` ${low} is above \`${most}\` ${high}`
  }
  return undefined
}

const numbers = (parts: Parts, key: string): readonly number[] =>
  parts.map((part) => part[key]).filter((value) => typeof value === 'number')

function patternAgainst(parts: Parts, types: readonly string[]): string | undefined {
  if (!types.every((type) => type === 'string')) return undefined
  const longest = Math.min(...numbers(parts, 'maxLength'))
  for (const { pattern } of parts) {
    const node = typeof pattern === 'string' ? nodeOf(pattern) : undefined
    if (!node) continue
    if (fitsNothing(node)) return `no text has the pattern \`${String(pattern)}\`, with \`^\` or \`$\` in its midst`
    const { least } = spanOf(node)
    if (least > longest)
      return `texts of its pattern have at least ${least} characters, and \`maxLength\` is ${longest}`
  }
  return undefined
}

const listedMax = 5

const told = (values: readonly unknown[]): string => {
  const texts = [...new Set(values.map((value) => JSON.stringify(value)))]
  return `${texts.slice(0, listedMax).join(', ')}${texts.length > listedMax ? ', …' : ''}`
}

/** Names that must be there, of which one says that only others may be. */
export function missingName(parts: Parts, required: readonly string[]): string | undefined {
  const closed = parts.filter(
    (part) => part['additionalProperties'] === false && part['patternProperties'] === undefined,
  )
  return required.find((name) => closed.some((part) => !Object.hasOwn(recordOf(part['properties']), name)))
}

/** All that is said of a member of that name by name. */
export const membersCalled = (parts: Parts, name: string): readonly unknown[] =>
  parts.flatMap((part) => {
    const properties = recordOf(part['properties'])
    return Object.hasOwn(properties, name) ? [properties[name]] : []
  })

/** Names that must be there. */
export const requiredIn = (parts: Parts): readonly string[] => [
  ...new Set(parts.flatMap((part) => listOf(part['required']).map(String))),
]
