import type { RecipeParameter, Values } from './recipe.ts'

/** What typed text stands for in a call: the values a reader would write in code. */
export function typedValue(parameter: RecipeParameter, text: string): unknown {
  if (parameter.travels === 'json') return parsed(text)
  const one = (part: string): unknown => {
    if (parameter.value === 'number' && Number.isFinite(Number(part))) return Number(part)
    if (parameter.value === 'boolean' && (part === 'true' || part === 'false')) return part === 'true'
    return part
  }
  return parameter.list ? splitList(text).map(one) : one(text.trim())
}

/** A body of named fields, as JSON; an empty field is not sent. */
export function typedBody(fields: readonly RecipeParameter[], values: Values): string {
  const filled = fields.filter(({ name }) => (values[name] ?? '').trim() !== '')
  return JSON.stringify(
    Object.fromEntries(filled.map((field) => [field.name, typedValue(field, values[field.name] ?? '')])),
  )
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

/** JSON on one line; text that is none stays as it is, for the server to refuse. */
export const minified = (json: string): string => {
  const value = parsed(json)
  return value === json ? json : JSON.stringify(value)
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

/** A JSON object as an HTML form sends it: a list repeats its name. */
export function formText(json: string): string {
  const fields = parsed(json)
  if (typeof fields !== 'object' || fields === null) return json
  const pairs = Object.entries(fields).flatMap(([name, value]: [string, unknown]) =>
    [value ?? []].flat().map((one): [string, string] => [name, String(one)]),
  )
  return new URLSearchParams(pairs).toString()
}
