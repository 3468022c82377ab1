import { resolveSchema, type JsonSchema, type ParameterModel } from '@openlondon/contract'
import { isFixed } from '@openlondon/contract/model'
import type { RecipeParameter } from '../call/recipe.ts'
import { joinList } from '../call/typed-text.ts'
import { createSchemaCards, notesOf, valuesOf, type TypeLabel } from './create-schema-cards.ts'
import { renderInline } from './render-markdown.ts'

/**
 * How a reader enters a value. `checks` picks several of a known few, `flag` sends a name or leaves it out, `json` takes
 * text that must be JSON, and `fixed` is sent as it is.
 */
export type Control = 'text' | 'number' | 'boolean' | 'select' | 'checks' | 'flag' | 'json' | 'fixed'

/** A parameter as the page shows it, the form asks for it and the request carries it. */
export type ParameterField = RecipeParameter & {
  readonly required: boolean
  readonly type: TypeLabel
  readonly description: string
  readonly notes: readonly string[]
  readonly values?: readonly string[]
  readonly open?: boolean
  readonly deprecated: boolean
  readonly control: Control
  /** What the form starts with and the samples show: always text; a list is joined with commas. */
  readonly start: string
}

const checksAtMost = 16

type Schemas = Readonly<Record<string, JsonSchema>>

/** `start` is the value of the example call, so that what the page shows first is what the sandbox answers. */
export function createParameterField(
  parameter: ParameterModel,
  schemas: Schemas,
  ids: ReadonlySet<string>,
  start: unknown,
): ParameterField {
  const schema = resolveSchema({ schemas }, parameter.schema)
  const item = schema.items ? resolveSchema({ schemas }, schema.items) : schema
  const known = valuesOf(item)
  const travels = travelOf(parameter, schema)
  const list = travels === 'plain' && schema.items !== undefined
  return {
    name: parameter.name,
    in: parameter.in,
    required: parameter.required,
    type: createSchemaCards(schemas, parameter.schema, parameter.name, { depth: 1, ids, answer: false }).type,
    description: renderInline(parameter.description),
    notes: [
      ...(travels === 'json' ? ['as JSON'] : []),
      ...(travels === 'flag' ? ['a name without a value'] : []),
      ...notesOf(schema).filter((note) => !note.startsWith('e.g. ')),
      ...exampleNote(parameter, travels),
    ],
    ...known,
    deprecated: parameter.deprecated,
    list,
    travels,
    style: parameter.style,
    explode: parameter.explode,
    control: travels === 'plain' ? controlFor(item, list, known) : travels,
    value: valueKind(item),
    start: travels === 'json' && start !== undefined ? JSON.stringify(start) : asText(start),
  }
}

/** As the SDK sees it: one fixed value is sent by itself, JSON and names without a value are written as such. */
function travelOf(parameter: ParameterModel, schema: JsonSchema): RecipeParameter['travels'] {
  if (isFixed(parameter)) return 'fixed'
  if (parameter.mediaType !== undefined) return 'json'
  return parameter.allowEmptyValue && schema.type === 'boolean' ? 'flag' : 'plain'
}

function controlFor(item: JsonSchema, list: boolean, known: ReturnType<typeof valuesOf>): Control {
  if (known.values && !list && !known.open) return 'select'
  if (known.values && list && known.values.length <= checksAtMost) return 'checks'
  if (list) return 'text'
  return valueKind(item)
}

function valueKind(item: JsonSchema): RecipeParameter['value'] {
  const types = [item.type].flat()
  if (types.includes('boolean')) return 'boolean'
  return types.includes('integer') || types.includes('number') ? 'number' : 'text'
}

function exampleNote({ example }: ParameterModel, travels: RecipeParameter['travels']): string[] {
  if (example === undefined || travels === 'fixed') return []
  return [`e.g. ${travels === 'json' ? JSON.stringify(example) : asText(example)}`]
}

/** A value as a reader would type it. */
export function asText(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (Array.isArray(value)) return joinList(value.map(asText))
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
