import type { JsonSchema, ParameterModel } from '@openlondon/contract'
import { resolveSchema } from '@openlondon/contract/shown'
import { isFixed } from '@openlondon/contract/model'
import type { RecipeParameter } from '../call/recipe.ts'
import { joinList } from '../call/typed-text.ts'
import type { LookUp } from '../look-up/create-look-up.ts'
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
  /** Its ids can be found by their names. */
  readonly lookUp?: LookUp
}

const checksAtMost = 16

type Schemas = Readonly<Record<string, JsonSchema>>

/** `start` is the value of the example call, so that what the page shows first is what the sandbox answers. */
export function createParameterField(
  parameter: ParameterModel,
  schemas: Schemas,
  ids: ReadonlyMap<string, string>,
  start: unknown,
): ParameterField {
  const { schema, item } = resolved(parameter, schemas)
  const field = createRecipeParameter(parameter, schemas)
  const known = valuesOf(item)
  return {
    ...field,
    required: parameter.required,
    type: createSchemaCards(schemas, parameter.schema, parameter.name, { depth: 1, ids, answer: false }).type,
    description: renderInline(parameter.description),
    notes: [
      ...(field.mediaType === undefined ? [] : ['as JSON']),
      ...(isFlag(field) ? ['a name without a value'] : []),
      ...notesOf(schema).filter((note) => !note.startsWith('e.g. ')),
      ...exampleNote(parameter, field),
    ],
    ...known,
    deprecated: parameter.deprecated,
    control: controlFor(field, known),
    start: startText(start, field),
  }
}

/** What of a parameter its calls are written by; what is absent is false. */
export function createRecipeParameter(parameter: ParameterModel, schemas: Schemas): RecipeParameter {
  const { name, in: place, style, explode, mediaType, allowEmptyValue } = parameter
  const { schema, item } = resolved(parameter, schemas)
  const value = kindOf(parameter, schema, item)
  return {
    name,
    in: place,
    style,
    explode,
    ...(mediaType === undefined ? {} : { mediaType }),
    ...(allowEmptyValue ? { allowEmptyValue } : {}),
    ...(isFixed(parameter) ? { fixed: true } : {}),
    list: value !== 'json' && schema.items !== undefined,
    value,
  }
}

function resolved({ schema: given }: ParameterModel, schemas: Schemas): { schema: JsonSchema; item: JsonSchema } {
  const whole = resolveSchema({ schemas }, given)
  // One or many may always be typed as many: a list of one travels as that one.
  const choices = [...(whole.oneOf ?? []), ...(whole.anyOf ?? [])].map((choice) => resolveSchema({ schemas }, choice))
  const schema = choices.find(({ items }) => items !== undefined) ?? whole
  return { schema, item: schema.items ? resolveSchema({ schemas }, schema.items) : schema }
}

/** What travels as JSON is typed as JSON, and so is an object, which nobody can type otherwise. */
function kindOf({ mediaType }: ParameterModel, { type }: JsonSchema, item: JsonSchema): RecipeParameter['value'] {
  if (mediaType !== undefined || [type].flat().includes('object')) return 'json'
  const types = [item.type].flat()
  if (types.includes('boolean')) return 'boolean'
  return types.includes('integer') || types.includes('number') ? 'number' : 'text'
}

const isFlag = ({ allowEmptyValue, value, list }: RecipeParameter): boolean =>
  allowEmptyValue === true && value === 'boolean' && !list

function controlFor(field: RecipeParameter, known: ReturnType<typeof valuesOf>): Control {
  if (field.fixed) return 'fixed'
  if (isFlag(field)) return 'flag'
  if (field.value === 'json') return 'json'
  if (known.values && !field.list && !known.open) return 'select'
  if (known.values && field.list && known.values.length <= checksAtMost) return 'checks'
  return field.list ? 'text' : field.value
}

function exampleNote(parameter: ParameterModel, field: RecipeParameter): string[] {
  return parameter.example === undefined || field.fixed ? [] : [`e.g. ${startText(parameter.example, field)}`]
}

const startText = (start: unknown, { value }: RecipeParameter): string =>
  value === 'json' && start !== undefined ? JSON.stringify(start) : asText(start)

/** A value as a reader would type it. */
export function asText(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (Array.isArray(value)) return joinList(value.map(asText))
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
