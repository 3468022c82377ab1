import type { JsonSchema } from '../model/model.ts'
import { flattenSchema, mergeFlat, ownOf, recordOf, typesOf, type FlatSchema } from '../model/index.ts'
import { isMarked } from '../model/schemas/side-marks.ts'
import { taggedBranch } from '../model/schemas/tagged-branch.ts'
import { generateNumber, type Box } from './generate-number.ts'
import { generateText } from './generate-text.ts'
import { knownValues, type KnownValues, type ValueSource } from './known-values.ts'
import { seededRandom, type Random } from './random.ts'
import { patternFits, scalarFits } from './scalar-fits.ts'
import { tellingMember } from './telling-member.ts'

/** `full` fills optional properties too, `least` leaves them out, `empty` answers with nothing in every list. */
export type Fullness = 'full' | 'least' | 'empty'

export type GenerateOptions = {
  readonly seed: string
  readonly fullness: Fullness
  readonly box: Box
  /** Values of the request by lower-case name: an answer about `id` 7 has `id` 7. */
  readonly echo: ReadonlyMap<string, readonly unknown[]>
  /** Of several shapes, whether the array is wanted: undefined leaves it to chance. */
  readonly wantsArray: boolean | undefined
  /** Roughly how many bytes to fill before only what is required is added. */
  readonly bytes: number
  /** Whole objects and arrays given as schema examples may be used as they are. */
  readonly usesExamples: boolean
  /** A value of which nothing is said is a text, or, when texts have not fitted, whatever chance says. */
  readonly isVaried?: boolean
}

/** What generation answers when no value can satisfy a schema. */
export const impossible: unique symbol = Symbol('impossible')

/** Optional parts stop here; what is required goes on to `depthMax`, where a schema counts as endless. */
const optionalDepthMax = 6
const depthMax = 400

/** Keeps a schema of many dead ends from being searched for ever. */
const stepsMax = 20_000

type Work = GenerateOptions & {
  readonly api: ValueSource
  readonly random: Random
  readonly known: KnownValues
  readonly budget: { left: number; steps: number }
}

type Place = {
  readonly name: string
  readonly depth: number
  readonly trail: readonly string[]
  readonly index: number
}

/**
 * A value for a schema, the same for the same options. Bounded in depth and bytes, and aware of names: it
 * prefers what the request said, then the contract's own examples, then values seen in fixtures. The result
 * is meant to be valid and is still to be checked by the contract's validator.
 */
export function generateValue(api: ValueSource, schema: JsonSchema, options: GenerateOptions): unknown {
  const work = {
    ...options,
    api,
    random: seededRandom(options.seed),
    known: knownValues(api),
    budget: { left: options.bytes, steps: stepsMax },
  }
  return visit(work, schema, { name: '', depth: 0, trail: [], index: 0 })
}

function visit(work: Work, schema: JsonSchema, place: Place): unknown {
  work.budget.steps -= 1
  if (place.depth > depthMax || work.budget.steps < 0) return impossible
  return visitFlat(work, flattenSchema(work.api, schema), place)
}

/** Takes one branch of each choice, the next one when a branch cannot be met; a branch may bring choices of its own. */
function visitFlat(work: Work, flat: FlatSchema, place: Place): unknown {
  if (!flat.possible) return impossible
  const [choice, ...choices] = flat.choices
  if (!choice) return make(work, flat, place)
  for (const branch of inOrder(work, choice, place)) {
    work.budget.steps -= 1
    if (work.budget.steps < 0) return impossible
    const tagged = taggedBranch(work.api, branch, recordOf(flat.schema)['discriminator'])
    const value = visitFlat(work, mergeFlat({ ...flat, choices }, takenOf(work, tagged, branch, choice)), place)
    if (value !== impossible) return value
  }
  return impossible
}

/** A branch as it is tagged; when others have not fitted, in a way that tells it from the rest. */
function takenOf(work: Work, tagged: JsonSchema, branch: JsonSchema, choice: readonly JsonSchema[]): FlatSchema {
  const others = work.isVaried === true ? choice.filter((other) => other !== branch) : []
  const telling = others.flatMap((other) => tellingMember(work.api, branch, other) ?? [])
  return flattenSchema(work.api, telling.length > 0 ? { allOf: [tagged, ...telling] } : tagged)
}

/** Starts at a chance branch, unless the request or the scenario wants a list or none. */
function inOrder(work: Work, branches: readonly JsonSchema[], place: Place): readonly JsonSchema[] {
  const start = work.random.whole(0, Math.max(0, branches.length - 1))
  const turned = [...branches.slice(start), ...branches.slice(0, start)]
  const wantsArray = work.fullness === 'empty' ? true : place.depth === 0 ? work.wantsArray : undefined
  if (wantsArray === undefined) return turned
  const isWanted = (branch: JsonSchema): boolean => isArraySchema(work, branch) === wantsArray
  return [...turned.filter(isWanted), ...turned.filter((branch) => !isWanted(branch))]
}

function isArraySchema(work: Work, schema: JsonSchema): boolean {
  return typesOf(flattenSchema(work.api, schema).schema).includes('array')
}

function make(work: Work, flat: FlatSchema, place: Place): unknown {
  const inside = { ...place, trail: flat.names.length > 0 ? [...place.trail, ...flat.names] : place.trail }
  const value = makeByType(work, flat.schema, inside)
  if (typeof value !== 'object' && typeof value !== 'symbol') work.budget.left -= String(value).length + 4
  return value
}

function makeByType(work: Work, schema: JsonSchema, place: Place): unknown {
  if (schema.const !== undefined) return schema.const
  const whole = schema.enum?.filter((one) => typeof one === 'object' && one !== null) ?? []
  if (whole.length > 0) return pickOne(work, schema.enum ?? [])
  const types = typesOf(schema)
  if (types.includes('null') && (work.fullness === 'empty' || place.depth > optionalDepthMax || isSpent(work)))
    return null
  const isUntyped = types.length === 0
  const isObject =
    types.includes('object') || (isUntyped && (schema.properties ?? schema.patternProperties) !== undefined)
  const isArray =
    types.includes('array') || (isUntyped && (schema.items ?? schema.prefixItems ?? schema.contains) !== undefined)
  if (isObject || isArray) {
    const example = work.usesExamples && work.fullness === 'full' ? pickOne(work, schema.examples ?? []) : undefined
    if (example !== undefined) return example
    const value = isObject ? makeObject(work, schema, place) : makeArray(work, schema, place)
    return value === impossible && types.includes('null') ? null : value
  }
  return makeScalar(work, schema, place)
}

function makeObject(work: Work, schema: JsonSchema, place: Place): unknown {
  const value = new Map<string, unknown>()
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const required = schema.required?.includes(name) ?? false
    if (isWriteOnly(work, property) || (!required && !wantsOptional(work, property, place))) continue
    if (schema.maxProperties !== undefined && !required && value.size >= schema.maxProperties) continue
    work.budget.left -= name.length + 4
    const made = visit(work, property, { name, depth: place.depth + 1, trail: place.trail, index: place.index })
    if (made !== impossible) value.set(name, made)
    else if (required) return impossible
  }
  const missing = [...(schema.required ?? []), ...dependentNames(schema, value)]
  for (const name of missing) {
    if (value.has(name) || isWriteOnly(work, ownOf(schema.properties, name) ?? {})) continue
    const made = makeAdditional(work, schema, name, place)
    if (made === impossible) return impossible
    value.set(name, made)
  }
  for (let count = 1; value.size < (schema.minProperties ?? 0) && count <= namesMax; count += 1) {
    const name = furtherName(work, schema, count)
    const made = value.has(name) ? impossible : makeAdditional(work, schema, name, place)
    if (made !== impossible) value.set(name, made)
  }
  return Object.fromEntries(value)
}

/** Names tried for members of which only the number is said. */
const namesMax = 50

const isWriteOnly = (work: Work, property: JsonSchema): boolean => isMarked(work.api, property, 'writeOnly')

/** Members that must be there because others are. */
const dependentNames = (
  { dependentRequired = {} }: JsonSchema,
  value: ReadonlyMap<string, unknown>,
): readonly string[] => Object.entries(dependentRequired).flatMap(([name, needed]) => (value.has(name) ? needed : []))

/** A name that is described and not there yet, one that fits what is said of names, or one that says it is another. */
function furtherName(work: Work, schema: JsonSchema, count: number): string {
  const described = Object.keys(schema.properties ?? {})[count - 1]
  const names = schema.propertyNames && flattenSchema(work.api, schema.propertyNames).schema
  const [pattern] = Object.keys(schema.patternProperties ?? {})
  const fitting: JsonSchema | undefined = names ?? (pattern === undefined ? undefined : { pattern })
  const listed = names?.enum?.[count - 1]
  if (typeof listed === 'string') return listed
  const made = fitting && generateText(fitting, 'name', work.random)
  const numbered = made === undefined ? undefined : [`${made}${count}`, made].find((one) => fits(fitting, one))
  return described ?? numbered ?? `further${count}`
}

const fits = (schema: JsonSchema | undefined, text: string): boolean => schema !== undefined && scalarFits(schema, text)

/** A required name takes what is said of it, of names of its pattern, or of all others. */
function makeAdditional(work: Work, schema: JsonSchema, name: string, place: Place): unknown {
  const patterned = Object.entries(schema.patternProperties ?? {}).filter(([pattern]) => patternFits(pattern, name))
  const others = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined
  const own = ownOf(schema.properties, name)
  if (own && (schema.required?.includes(name) ?? false)) return impossible
  if (!own && patterned.length === 0 && schema.additionalProperties === false) return impossible
  const said = [...(own ? [own] : []), ...patterned.map(([, one]) => one)]
  const [first, ...more] = said.length > 0 ? said : [others ?? { type: 'string' as const }]
  return visit(work, more.length > 0 ? { allOf: said } : (first ?? {}), { ...place, name, depth: place.depth + 1 })
}

function wantsOptional(work: Work, property: JsonSchema, place: Place): boolean {
  if (work.fullness === 'least' || isSpent(work)) return false
  const flat = flattenSchema(work.api, property)
  if (flat.names.some((name) => place.trail.includes(name))) return false
  if (work.fullness === 'empty') return typesOf(flat.schema).includes('array')
  return place.depth < optionalDepthMax
}

function makeArray(work: Work, schema: JsonSchema, place: Place): unknown {
  const items: unknown[] = []
  const fixed = schema.prefixItems ?? []
  const held = schema.contains ? (schema.minContains ?? 1) : 0
  const wanted = Math.max(lengthOf(work, schema, place), held, Math.min(fixed.length, schema.minItems ?? fixed.length))
  for (let attempt = 0; items.length < wanted && attempt < wanted * 4; attempt += 1) {
    const itemSchema = itemAt(schema, items.length, held)
    if (!itemSchema) break
    const item = visit(work, itemSchema, { ...place, depth: place.depth + 1, index: items.length })
    if (item === impossible) break
    const repeated =
      schema.uniqueItems === true && items.some((other) => JSON.stringify(other) === JSON.stringify(item))
    if (!repeated) items.push(item)
  }
  return items.length < (schema.minItems ?? 0) ? impossible : items
}

/** The first ones behind a tuple are those that the list must contain. */
function itemAt(
  { prefixItems = [], items, contains, minItems = 0 }: JsonSchema,
  index: number,
  held: number,
): JsonSchema | undefined {
  const own = prefixItems[index] ?? items ?? (index < Math.max(minItems, prefixItems.length + held) ? {} : undefined)
  const isHeld = contains && index >= prefixItems.length && index < prefixItems.length + held
  if (!isHeld) return own
  return own && Object.keys(own).length > 0 ? { allOf: [own, contains] } : contains
}

/** Three at the top, fewer further down, none where a schema would contain itself. */
function lengthOf(work: Work, schema: JsonSchema, place: Place): number {
  const least = schema.minItems ?? 0
  const most = schema.maxItems ?? Infinity
  if (work.fullness !== 'full' || isSpent(work)) return least
  const repeats = schema.items && flattenSchema(work.api, schema.items).names.some((name) => place.trail.includes(name))
  if (repeats || place.depth > optionalDepthMax) return least
  const asked = place.depth === 0 ? work.echo.get('id')?.length : undefined
  return Math.min(most, Math.max(least, asked ?? Math.max(1, 3 - place.depth)))
}

function makeScalar(work: Work, schema: JsonSchema, place: Place): unknown {
  const echoed = place.depth <= 2 ? work.echo.get(place.name.toLowerCase()) : undefined
  const echo = echoed?.[place.index % Math.max(1, echoed.length)]
  if (echo !== undefined && scalarFits(schema, echo)) return echo
  const owners = place.trail.slice(-2).toReversed()
  const ofOwner = owners.map((owner) => work.known.get(`${owner}.${place.name}`))
  const candidates = [schema.enum, ...ofOwner, schema.examples, schema['x-extensible-enum'], work.known.get(place.name)]
  for (const values of candidates) {
    const fitting = pickFitting(work, schema, values ?? [])
    if (fitting !== undefined) return fitting
  }
  const types = typesOf(schema)
  if (schema.enum) return schema.enum.includes(null) ? null : impossible
  if (types.includes('number') || types.includes('integer')) {
    return generateNumber(schema, place.name, work.box, work.random) ?? impossible
  }
  if (types.includes('boolean')) return work.random.next() < 0.5
  if (types.includes('null') && !types.includes('string')) return null
  if (work.isVaried === true && types.length === 0) return pickOne(work, [true, 7, 0.5, {}, [], 'text'])
  return generateText(schema, place.name, work.random) ?? impossible
}

/** From a chance start round, so that lists are not copied: most values fit. Null is for those who want nothing. */
function pickFitting(work: Work, schema: JsonSchema, values: readonly unknown[]): unknown {
  if (values.length === 0) return undefined
  const start = work.random.whole(0, values.length - 1)
  for (let step = 0; step < values.length; step += 1) {
    const value = values[(start + step) % values.length]
    if (value !== null && scalarFits(schema, value)) return value
  }
  return undefined
}

function pickOne(work: Work, values: readonly unknown[]): unknown {
  return values.length === 0 ? undefined : values[work.random.whole(0, values.length - 1)]
}

function isSpent(work: Work): boolean {
  return work.budget.left <= 0
}
