const columnsMax = 88

/** A value as TypeScript that people would write: single quotes, bare keys, broken over lines when it gets long. */
export function literal(value: unknown, indent = ''): string {
  const flat = onOneLine(value)
  if (indent.length + flat.length <= columnsMax) return flat
  const deeper = `${indent}  `
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => `${deeper}${literal(item, deeper)},\n`).join('')}${indent}]`
  }
  if (typeof value !== 'object' || value === null) return flat
  const lines = entriesOf(value).map(([key, item]) => `${deeper}${key}: ${literal(item, deeper)},\n`)
  return `{\n${lines.join('')}${indent}}`
}

function onOneLine(value: unknown): string {
  if (typeof value === 'string') return quoted(value)
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  const entries = entriesOf(value)
  return entries.length === 0 ? '{}' : `{ ${entries.map(([key, item]) => `${key}: ${onOneLine(item)}`).join(', ')} }`
}

export const quoted = (text: string): string =>
  `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`

const entriesOf = (value: object): readonly (readonly [string, unknown])[] =>
  Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .map(([key, item]) => [/^[A-Za-z_$][\w$]*$/.test(key) ? key : quoted(key), item])
