import type { JsonSchema, ParameterModel } from '@openlondon/spec'
import { createSchemaCards, notesOf, valuesOf } from './create-schema-cards.ts'
import { renderInline } from './render-markdown.ts'

/** How a reader enters a value. `checks` picks several of a known few. */
export type Control = 'text' | 'number' | 'boolean' | 'select' | 'checks'

/** A parameter as the page shows it, the form asks for it and the request carries it. */
export type ParameterField = {
  readonly name: string
  readonly in: ParameterModel['in']
  readonly required: boolean
  readonly type: string
  readonly description: string
  readonly notes: readonly string[]
  readonly values?: readonly string[]
  readonly open?: boolean
  readonly deprecated: boolean
  readonly list: boolean
  readonly style: ParameterModel['style']
  readonly explode: boolean
  readonly control: Control
  readonly value: 'text' | 'number' | 'boolean'
  /** What the form starts with and the samples show: always text; a list is joined with commas. */
  readonly start: string
}

const checksAtMost = 16

/** `start` is the value of the example call, so that what the page shows first is what the sandbox answers. */
export function createParameterField(
  parameter: ParameterModel,
  schemas: Readonly<Record<string, JsonSchema>>,
  start: unknown,
): ParameterField {
  const schema = follow(parameter.schema, schemas)
  const item = schema.items ? follow(schema.items, schemas) : schema
  const known = valuesOf(item)
  return {
    name: parameter.name,
    in: parameter.in,
    required: parameter.required,
    type: createSchemaCards(schemas, parameter.schema, parameter.name, 1).type.text,
    description: renderInline(parameter.description),
    notes: [...notesOf(schema).filter((note) => !note.startsWith('e.g. ')), ...exampleNote(parameter)],
    ...known,
    deprecated: parameter.deprecated,
    list: schema.items !== undefined,
    style: parameter.style,
    explode: parameter.explode,
    control: controlFor(item, schema.items !== undefined, known),
    value: valueKind(item),
    start: asText(start),
  }
}

function controlFor(item: JsonSchema, list: boolean, known: ReturnType<typeof valuesOf>): Control {
  if (known.values && !list && !known.open) return 'select'
  if (known.values && list && known.values.length <= checksAtMost) return 'checks'
  if (list) return 'text'
  if (item.type === 'boolean') return 'boolean'
  return item.type === 'integer' || item.type === 'number' ? 'number' : 'text'
}

function valueKind(item: JsonSchema): ParameterField['value'] {
  if (item.type === 'boolean') return 'boolean'
  return item.type === 'integer' || item.type === 'number' ? 'number' : 'text'
}

function exampleNote(parameter: ParameterModel): string[] {
  return parameter.example === undefined ? [] : [`e.g. ${asText(parameter.example)}`]
}

function follow(schema: JsonSchema, schemas: Readonly<Record<string, JsonSchema>>): JsonSchema {
  const name = schema.$ref?.replace('#/components/schemas/', '')
  return name === undefined ? schema : (schemas[name] ?? schema)
}

/** A value as a reader would type it. */
export function asText(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (Array.isArray(value)) return value.map(asText).join(',')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
