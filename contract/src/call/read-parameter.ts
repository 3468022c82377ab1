import type { ApiModel, JsonSchema, JsonType, ParameterModel } from '../model/model.ts'
import { flattenSchema, typesOf } from '../model/flatten-schema.ts'

/**
 * Turn the raw text of a parameter into a value of its schema's type (OpenAPI 3.1 §4.8.12.2). What does not
 * read as that type stays text, for the check to name. `raw` holds one entry for each time the name was given.
 */
export function decodeParameter(api: ApiModel, parameter: ParameterModel, raw: readonly string[]): unknown {
  const schema = effective(api, parameter.schema)
  const types = typesOf(schema)
  if (parameter.mediaType !== undefined) return decodeContent(parameter, raw.at(-1) ?? '')
  if (parameter.allowEmptyValue && types.includes('boolean') && raw.at(-1) === '') return true
  if (types.includes('array')) {
    const items = effective(api, schema.items ?? {})
    const [first, ...more] = splitList(parameter, raw)
    // One or many: one is told as one.
    if (types.some(isScalar) && first !== undefined && more.length === 0) return decodeScalar(schema, first)
    return [first ?? [], more].flat().map((text) => decodeScalar(items, text))
  }
  if (types.includes('object') && parameter.style !== 'deepObject') return decodeObject(api, schema, parameter, raw)
  return decodeScalar(schema, decodeText(stripPrefix(parameter, raw.at(-1) ?? ''), parameter))
}

/** A value that travels as text of a media type of its own; what is no JSON stays text, for the check to name. */
function decodeContent(parameter: ParameterModel, raw: string): unknown {
  const text = decodeText(raw, parameter)
  if (!parameter.mediaType?.includes('json')) return text
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** `name[key]=value` pairs of a `deepObject` parameter. */
export function decodeDeepObject(
  api: ApiModel,
  parameter: ParameterModel,
  pairs: readonly (readonly [string, string])[],
): Readonly<Record<string, unknown>> {
  const schema = effective(api, parameter.schema)
  return Object.fromEntries(
    pairs.map(([key, text]) => [
      key,
      decodeScalar(effective(api, schema.properties?.[key] ?? {}), decodeText(text, parameter)),
    ]),
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

const separators: Readonly<Record<string, string>> = { spaceDelimited: ' ', pipeDelimited: '|' }

/**
 * A comma that came encoded separates too, when no plain one does: browsers and most clients encode the
 * commas they put between values, and owners split after decoding. Where the name is repeated instead, a
 * comma belongs to its value: a polygon has many.
 */
function splitList(parameter: ParameterModel, raw: readonly string[]): readonly string[] {
  const isRepeated = parameter.explode && parameter.in === 'query' && parameter.style === 'form'
  if (isRepeated) return raw.filter((text) => text !== '').map((text) => decodeText(text, parameter))
  return raw.flatMap((given) => {
    const text = stripPrefix(parameter, given)
    if (text === '') return []
    const separator = separatorOf(parameter)
    if (text.includes(separator)) return text.split(separator).map((part) => decodeText(part, parameter))
    return decodeText(text, parameter).split(separator)
  })
}

function separatorOf(parameter: ParameterModel): string {
  if (parameter.explode && parameter.style === 'label') return '.'
  if (parameter.explode && parameter.style === 'matrix') return ';'
  return separators[parameter.style] ?? ','
}

function decodeObject(api: ApiModel, schema: JsonSchema, parameter: ParameterModel, raw: readonly string[]): unknown {
  const parts = decodeText(stripPrefix(parameter, raw.at(-1) ?? ''), parameter).split(separatorOf(parameter))
  const pairs = parameter.explode
    ? parts.map((part): readonly [string, string] => [part.split('=')[0] ?? '', part.split('=').slice(1).join('=')])
    : parts.flatMap((part, index) => (index % 2 === 0 ? [[part, parts[index + 1] ?? ''] as const] : []))
  return Object.fromEntries(
    pairs.map(([key, text]) => [key, decodeScalar(effective(api, schema.properties?.[key] ?? {}), text)]),
  )
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
  if ((types.includes('integer') || types.includes('number')) && /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) {
    return Number(text)
  }
  if (types.includes('boolean') && /^(true|false)$/i.test(text)) return text.toLowerCase() === 'true'
  if (types.includes('null') && text === 'null') return null
  return text
}
