import type { RecipeParameter, Values } from './recipe.ts'

/** What all typed texts stand for, by name; an empty one is not sent. */
export function typedValues(parameters: readonly RecipeParameter[], values: Values): Readonly<Record<string, unknown>> {
  const filled = parameters.filter(({ name }) => (values[name] ?? '').trim() !== '')
  return Object.fromEntries(
    filled.map((parameter) => [parameter.name, typedValue(parameter, values[parameter.name] ?? '')]),
  )
}

/** A body of named fields, as JSON. */
export const typedBody = (fields: readonly RecipeParameter[], values: Values): string =>
  JSON.stringify(typedValues(fields, values))

/** What typed text stands for in a call: the values a reader would write in code. */
function typedValue(parameter: RecipeParameter, text: string): unknown {
  if (parameter.value === 'json') return parsed(text)
  const one = (part: string): unknown => {
    if (parameter.value === 'number' && /^-?\d{1,15}(\.\d+)?$/.test(part)) return Number(part)
    if (parameter.value === 'boolean' && (part === 'true' || part === 'false')) return part === 'true'
    return part
  }
  return parameter.list ? splitList(text).map(one) : one(text.trim())
}

/** Several values as a reader types them: with commas between, or, where a value itself has one, as a JSON list. */
export function splitList(text: string): string[] {
  const list = text.trim().startsWith('[') ? parsed(text) : undefined
  if (Array.isArray(list)) return list.map(String)
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

export const joinList = (values: readonly string[]): string =>
  values.some((value) => value.includes(',')) ? JSON.stringify(values) : values.join(',')

/** Text that is not JSON yet, as while it is being typed, is shown as it stands. */
export function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return json
  }
}

/** Whether text may be sent as JSON; empty text is not sent at all. */
export function isJson(text: string): boolean {
  try {
    if (text.trim() !== '') JSON.parse(text)
    return true
  } catch {
    return false
  }
}
