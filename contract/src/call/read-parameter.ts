import { ownOf } from '../grammar/record.ts'
import { flattenSchema, typesOf } from '../model/schemas/flatten-schema.ts'
import { isJsonType } from '../model/operations/media-type.ts'
import type { ApiModel, JsonSchema, JsonType, ParameterModel } from '../model/model.ts'
import { nestsTooDeep } from './nesting.ts'
import { pairsAt, type RawCall, type RawPair } from './raw-call.ts'

/**
 * Read a parameter from a request as a value of its schema's type (OpenAPI 3.1 §4.8.12.2): the other way round of
 * `writeCall`. Undefined when it was not sent; what does not read as its type stays text, for the check to name. Throws
 * URIError on broken percent-encoding.
 */
export function readParameter(api: ApiModel, parameter: ParameterModel, raw: RawCall): unknown {
  const given = pairsAt(parameter, raw)
  const texts = given.flatMap(([name, text]) => (name === parameter.name ? [text] : []))
  if (texts.length > 0) return decodeParameter(api, parameter, texts)
  const members = membersAmong(api, parameter, given)
  if (members.length === 0) return undefined
  const { mediaType: _none, ...rest } = parameter
  if (parameter.style === 'deepObject') return readDeep(api, rest, parameter.schema, members)
  return readMembers(api, parameter, members, (schema, text) =>
    decodeParameter(api, { ...rest, schema, style: 'form', explode: false, allowEmptyValue: false }, [text]),
  )
}

const namesByParameter = new WeakMap<ParameterModel, readonly string[]>()

/**
 * The names under which a parameter may come; an exploded object comes under those of its members. Found once, because
 * a model never changes once loaded, and every request asks.
 */
export function namesOf(api: ApiModel, parameter: ParameterModel): readonly string[] {
  let names = namesByParameter.get(parameter)
  if (!names) namesByParameter.set(parameter, (names = [parameter.name, ...memberNames(api, parameter)]))
  return names
}

function memberNames(api: ApiModel, parameter: ParameterModel): readonly string[] {
  const { mediaType, schema } = parameter
  if (!isNamedEach(parameter) || mediaType !== undefined) return []
  const { properties = {}, type } = effective(api, schema)
  return [type].flat().includes('object') ? Object.keys(properties) : []
}

/** Exploded styles of a query in which each item, or member, comes with a name before it. */
const isNamedEach = ({ style, explode }: ParameterModel): boolean =>
  explode && (style === 'form' || style === 'spaceDelimited' || style === 'pipeDelimited')

/** Decode the raw texts of one parameter, one for each time that its name was given. */
export function decodeParameter(api: ApiModel, parameter: ParameterModel, raw: readonly string[]): unknown {
  const last = raw.at(-1) ?? ''
  if (parameter.mediaType !== undefined) return decodeContent(parameter, last)
  const schema = effective(api, parameter.schema)
  const types = typesOf(schema)
  if (parameter.allowEmptyValue && types.includes('boolean') && last === '') return true
  if (types.includes('array')) {
    const items = effective(api, schema.items ?? {})
    const [first, ...more] = splitList(parameter, raw)
    // One or many: one is told as one.
    if (types.some(isScalar) && first !== undefined && more.length === 0) return decodeScalar(schema, first)
    return [first ?? [], more].flat().map((text) => decodeScalar(items, text))
  }
  if (types.includes('object') && parameter.style !== 'deepObject')
    return readMembers(api, parameter, joinedMembers(parameter, last), (own, text) =>
      decodeScalar(effective(api, own), text),
    )
  return decodeScalar(schema, decodeText(stripPrefix(parameter, last), parameter))
}

/**
 * A value that travels as text of a media type of its own; what is no JSON, or nests deeper than anybody walks, stays text,
 * for the check to name.
 */
function decodeContent(parameter: ParameterModel, raw: string): unknown {
  const text = decodeText(raw, parameter)
  if (!isJsonType(parameter.mediaType ?? '') || nestsTooDeep(text)) return text
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** `size][max` of `filter[size][max]=4` is the member `max` of the member `size`. */
function readDeep(
  api: ApiModel,
  parameter: ParameterModel,
  schema: JsonSchema,
  members: readonly RawPair[],
): Readonly<Record<string, unknown>> {
  const { properties = {} } = effective(api, schema)
  const byName = Map.groupBy(members, ([key]) => key.split('][')[0] ?? '')
  return Object.fromEntries(
    [...byName].map(([name, pairs]) => {
      const own = ownOf(properties, name) ?? {}
      const inner = pairs.flatMap(([key, text]): readonly RawPair[] =>
        key.length > name.length ? [[key.slice(name.length + 2), text]] : [],
      )
      if (inner.length > 0 && pairs.length === inner.length) return [name, readDeep(api, parameter, own, inner)]
      const flat = { ...parameter, schema: own, style: 'form', explode: false, allowEmptyValue: false } as const
      return [name, decodeParameter(api, flat, [pairs.at(-1)?.[1] ?? ''])]
    }),
  )
}

/** Members that came under names of their own: `name[key]=…` of a `deepObject`, or `key=…` of an exploded form. */
function membersAmong(api: ApiModel, parameter: ParameterModel, given: readonly RawPair[]): readonly RawPair[] {
  const { name, style } = parameter
  if (style === 'deepObject')
    return given.flatMap(([key, text]) =>
      key.startsWith(`${name}[`) && key.endsWith(']') ? [[key.slice(name.length + 1, -1), text] as const] : [],
    )
  const names = namesOf(api, parameter)
  return names.length === 1 ? [] : given.filter(([key]) => names.includes(key))
}

/** `R,100,G,200`, or exploded `R=100,G=200`; decoded, unlike those that came under names of their own. */
function joinedMembers(parameter: ParameterModel, raw: string): readonly RawPair[] {
  const parts = splitText(parameter, stripPrefix(parameter, raw))
  return parameter.explode
    ? parts.map((part): RawPair => [part.split('=')[0] ?? '', part.split('=').slice(1).join('=')])
    : parts.flatMap((part, index) => (index % 2 === 0 ? [[part, parts[index + 1] ?? ''] as const] : []))
}

function readMembers(
  api: ApiModel,
  parameter: ParameterModel,
  members: readonly RawPair[],
  read: (schema: JsonSchema, text: string) => unknown,
): Readonly<Record<string, unknown>> {
  const { properties = {} } = effective(api, parameter.schema)
  return Object.fromEntries(
    members.map(([key, text]) => [key, read((Object.hasOwn(properties, key) && properties[key]) || {}, text)]),
  )
}

function isScalar(type: JsonType): boolean {
  return type !== 'array' && type !== 'object' && type !== 'null'
}

/**
 * Only what a choice of schemas says of the type, and of the items of a list, matters here: `oneOf: [integer, string]`
 * reads as either.
 */
function effective(api: ApiModel, schema: JsonSchema): JsonSchema {
  const { schema: own, choices } = flattenSchema(api, schema)
  if (own.type || choices.length === 0) return own
  const branches = choices.flat().map((choice) => effective(api, choice))
  const items = own.items ?? branches.find((branch) => branch.items)?.items
  return { ...own, ...(items && { items }), type: [...new Set(branches.flatMap(typesOf))] }
}

/** Where the name is repeated, a comma belongs to its value: a polygon has many. */
function splitList(parameter: ParameterModel, raw: readonly string[]): readonly string[] {
  if (isNamedEach(parameter)) return raw.filter((text) => text !== '').map((text) => decodeText(text, parameter))
  return raw.flatMap((given) => {
    const text = stripPrefix(parameter, given)
    return text === '' ? [] : splitText(parameter, text)
  })
}

/**
 * Split what was joined, and decode it. A separator that came encoded separates too, when no plain one does: browsers and
 * most clients encode the commas they put between values, and owners split after decoding.
 */
function splitText(parameter: ParameterModel, text: string): readonly string[] {
  const separator = separatorOf(parameter)
  if (text.includes(separator)) return text.split(separator).map((part) => decodeText(part, parameter))
  return decodeText(text, parameter).split(separator)
}

const separators: Readonly<Record<string, string>> = { spaceDelimited: ' ', pipeDelimited: '|' }

function separatorOf(parameter: ParameterModel): string {
  if (parameter.explode && parameter.style === 'label') return '.'
  if (parameter.explode && parameter.style === 'matrix') return ';'
  return separators[parameter.style] ?? ','
}

/** `label` begins with a dot, `matrix` with `;name=`. */
function stripPrefix(parameter: ParameterModel, text: string): string {
  if (parameter.style === 'label') return text.replace(/^\./, '')
  return parameter.style === 'matrix' ? text.replaceAll(`;${parameter.name}=`, ';').replace(/^;/, '') : text
}

/** In a query a plus sign is a space; elsewhere it is itself. Throws URIError on broken percent-encoding. */
function decodeText(text: string, parameter: ParameterModel): string {
  if (parameter.in === 'header') return text.trim()
  return decodeURIComponent(parameter.in === 'query' ? text.replaceAll('+', ' ') : text)
}

function decodeScalar(schema: JsonSchema, text: string): unknown {
  const types = typesOf(schema)
  if ((types.includes('integer') || types.includes('number')) && /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(text)) {
    return Number(text)
  }
  if (types.includes('boolean') && /^(true|false)$/i.test(text)) return text.toLowerCase() === 'true'
  if (types.includes('null') && text === 'null') return null
  return text
}
