import type { Derived, JsonSchema } from '@openlondon/contract'
import { nullValuesOf, withoutNullTexts } from '@openlondon/contract/shown'
import { brandOf } from './id-sources.ts'
import { renderInline } from './render-markdown.ts'
import { noteInSdk, planInSdk } from './sdk-notes.ts'

/**
 * A type as text, the card that opens it (a component's name, or a path for a nameless object) and the entry of the
 * models page that describes it, which for a branded id says where such an id comes from.
 */
export type TypeLabel = { readonly text: string; readonly card?: string; readonly model?: string }

export type SchemaField = {
  readonly name: string
  readonly required: boolean
  readonly type: TypeLabel
  readonly description: string
  readonly notes: readonly string[]
  readonly values?: readonly string[]
  /** The list of values may grow. */
  readonly open?: boolean
  readonly deprecated?: boolean
}

export type SchemaCard = {
  readonly description: string
  readonly fields: readonly SchemaField[]
  /** Set when the value is one of several things. */
  readonly variants?: readonly TypeLabel[]
  readonly values?: readonly string[]
  readonly open?: boolean
  /** A named component, so that the models page has an entry for it. */
  readonly named: boolean
}

export type SchemaCards = Readonly<Record<string, SchemaCard>>
type Schemas = Readonly<Record<string, JsonSchema>>
type Cards = Map<string, SchemaCard>

export type CardOptions = {
  readonly depth: number
  /** Ids that the models page has an entry for, each with its anchor there. */
  readonly ids: ReadonlyMap<string, string>
  /** An answer, in which the SDK may rename, decode and add members. */
  readonly answer: boolean
}

/**
 * Flatten a schema into cards that refer to each other by name. A recursive type is simply a card that names itself, so
 * nothing is expanded twice; beyond `depth` levels a type keeps its name but gets no card.
 */
export function createSchemaCards(
  schemas: Schemas,
  root: JsonSchema,
  rootName: string,
  options: CardOptions,
): { readonly type: TypeLabel; readonly cards: SchemaCards } {
  const cards: Cards = new Map()
  const type = labelOf({ ...options, schemas, cards }, root, rootName, options.depth)
  return { type, cards: Object.fromEntries(cards) }
}

type Book = Omit<CardOptions, 'depth'> & { readonly schemas: Schemas; readonly cards: Cards }

function labelOf(book: Book, wire: JsonSchema, path: string, depth: number): TypeLabel {
  const schema = withoutNullTexts(wire)
  const brand = brandOf(book, schema)
  if (brand !== undefined) return labelOfId(book, brand, brand)
  const name = nameOfReference(schema)
  if (name) return labelOfComponent(book, name, depth)
  const merged = schema.allOf ? mergeAllOf(book.schemas, schema) : schema
  if (merged.$ref) return labelOf(book, merged, path, depth)
  const choices = merged.oneOf ?? merged.anyOf
  if (choices) return labelOfChoices(book, choices, path, depth)
  if (merged.items) {
    const item = labelOf(book, merged.items, `${path}[]`, depth)
    return { ...item, text: item.text.includes(' | ') ? `(${item.text})[]` : `${item.text}[]` }
  }
  if (merged.properties) {
    addCard(book, path, merged, depth, false)
    return book.cards.has(path) ? { text: 'object', card: path } : { text: 'object' }
  }
  if (typeof merged.additionalProperties === 'object') {
    const value = labelOf(book, merged.additionalProperties, `${path}{}`, depth)
    return { ...value, text: `Record<string, ${value.text}>` }
  }
  return { text: primitiveText(merged) }
}

/** What the SDK knows as a kind of id leads to where such ids come from. */
function labelOfId({ ids }: Book, text: string, brand: string | undefined): TypeLabel {
  const anchor = brand === undefined ? undefined : ids.get(brand)
  return anchor === undefined ? { text } : { text, model: anchor }
}

function labelOfComponent(book: Book, name: string, depth: number): TypeLabel {
  const target = book.schemas[name]
  if (!target) return { text: name }
  if (isPlain(target)) return { text: primitiveText(target) }
  addCard(book, name, target, depth, true)
  return book.cards.has(name) ? { text: name, card: name, model: name } : { text: name, model: name }
}

function labelOfChoices(book: Book, choices: readonly JsonSchema[], path: string, depth: number): TypeLabel {
  const labels = choices.map((choice, index) => labelOf(book, choice, `${path}.${index + 1}`, depth))
  const text = [...new Set(labels.map((label) => label.text))].join(' | ')
  const opened = labels.filter((label) => label.card !== undefined)
  if (opened.length === 0) return { text }
  const cards = new Set(opened.map((label) => label.card))
  const [first] = opened
  if (cards.size === 1 && first?.card) return { text, card: first.card }
  const card = `${path}:choice`
  book.cards.set(card, { description: '', fields: [], variants: labels, named: false })
  return { text, card }
}

function addCard(book: Book, id: string, schema: JsonSchema, depth: number, named: boolean): void {
  if (book.cards.has(id) || depth <= 0) return
  const merged = schema.allOf ? mergeAllOf(book.schemas, schema) : schema
  const description = renderInline(merged.description ?? '')
  book.cards.set(id, { description, fields: [], named }) // claimed first, so that a cycle finds it
  const choices = merged.oneOf ?? merged.anyOf
  const variants = choices?.map((choice, index) => labelOf(book, choice, `${id}.${index + 1}`, depth - 1))
  const plan = book.answer ? planInSdk(book, schema) : {}
  book.cards.set(id, {
    description,
    named,
    fields: [
      ...Object.entries(merged.properties ?? {})
        .map(([name, wire]) => [name, withoutNullTexts(wire)] as const)
        .map(([name, property]) => ({
          name,
          required: merged.required?.includes(name) ?? false,
          type: labelOf(book, property, `${id}.${name}`, depth - 1),
          description: renderInline(descriptionOf(book.schemas, property)),
          notes: [...notesOf(property), noteInSdk(book, plan, name) ?? []].flat(),
          ...valuesOf(property),
          ...(property.deprecated ? { deprecated: true } : {}),
        })),
      ...Object.entries(plan.derive ?? {}).map((entry) => derivedField(book, entry)),
    ],
    ...(variants ? { variants } : {}),
    ...valuesOf(merged),
  })
}

/** A member that only the SDK gives. */
function derivedField(book: Book, [name, derived]: readonly [string, Derived]): SchemaField {
  const { brand, decode = 'string', description = '', unit, from } = derived
  const text = `${brand ?? (decode === 'point' || decode === 'latLon' ? '{ lat, lon }' : decode)} | null`
  return {
    name,
    required: true,
    type: labelOfId(book, text, brand),
    description: renderInline(description),
    notes: [...(unit ? [`unit ${unit}`] : []), `in the SDK only, made from ${from}`],
  }
}

function descriptionOf(schemas: Schemas, schema: JsonSchema): string {
  if (schema.description) return schema.description
  const name = nameOfReference(schema)
  const target = name === undefined ? undefined : schemas[name]
  return target && isPlain(target) ? (target.description ?? '') : ''
}

/** Known values of a schema or of the members of its list: closed for `enum`, open for `x-extensible-enum`. */
export function valuesOf(schema: JsonSchema): { values?: readonly string[]; open?: boolean } {
  const own = schema.items ?? schema
  if (own['x-extensible-enum']) return { values: own['x-extensible-enum'], open: true }
  if (own.enum) return { values: own.enum.map(String) }
  return {}
}

/** What a reader must know about a value beyond its type, in words. */
export function notesOf(schema: JsonSchema): string[] {
  const range = [schema.minimum, schema.maximum]
  return [
    schema['x-unit'] ? `unit ${schema['x-unit']}` : '',
    range[0] !== undefined && range[1] !== undefined ? `${range[0]} to ${range[1]}` : '',
    range[0] !== undefined && range[1] === undefined ? `at least ${range[0]}` : '',
    range[0] === undefined && range[1] !== undefined ? `at most ${range[1]}` : '',
    schema.maxLength !== undefined ? `at most ${schema.maxLength} characters` : '',
    schema.maxItems !== undefined ? `at most ${schema.maxItems} values` : '',
    schema.pattern ? `matches ${schema.pattern}` : '',
    schema.default !== undefined ? `default ${JSON.stringify(schema.default)}` : '',
    ...nullValuesOf(schema['x-null-value']).map((text) => `${text === '' ? 'empty text' : text} means nothing`),
    schema.examples?.[0] !== undefined ? `e.g. ${JSON.stringify(schema.examples[0])}` : '',
  ].filter((note) => note !== '')
}

function mergeAllOf(schemas: Schemas, schema: JsonSchema): JsonSchema {
  const parts = schema.allOf ?? []
  const [only] = parts
  if (parts.length === 1 && only?.$ref && !schema.properties) return { ...schema, allOf: [], ...only } as JsonSchema // spread of two JsonSchema
  const whole = [...parts.map((part) => resolved(schemas, part)), schema]
  return {
    ...schema,
    allOf: [],
    properties: Object.assign({}, ...whole.map((part) => part.properties ?? {})) as Readonly<
      Record<string, JsonSchema>
    >, // only properties were merged
    required: whole.flatMap((part) => part.required ?? []),
    description: schema.description ?? whole.find((part) => part.description)?.description ?? '',
  }
}

function resolved(schemas: Schemas, schema: JsonSchema): JsonSchema {
  const name = nameOfReference(schema)
  const target = name === undefined ? schema : schemas[name]
  if (!target) return {}
  return target.allOf?.length ? mergeAllOf(schemas, target) : target
}

function nameOfReference(schema: JsonSchema): string | undefined {
  return schema.$ref?.replace('#/components/schemas/', '')
}

const isPlain = (schema: JsonSchema): boolean =>
  !schema.properties &&
  !schema.allOf &&
  !schema.oneOf &&
  !schema.anyOf &&
  !schema.items &&
  !valuesOf(schema).values &&
  typeof schema.additionalProperties !== 'object'

function primitiveText(schema: JsonSchema): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? [])
  const words = types.map((type) => (type === 'string' && schema.format ? schema.format : type))
  if (words.length === 0) return schema.enum ? 'string' : 'any value'
  return words.join(' | ')
}
