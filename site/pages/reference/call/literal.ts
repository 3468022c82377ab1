const columnsMax = 88

/** A value as TypeScript that people would write: single quotes, bare names, broken over lines when it gets long. */
export function literal(value: unknown, indent = ''): string {
  const flat = onOneLine(value)
  if (indent.length + flat.length <= columnsMax) return flat
  const deeper = `${indent}  `
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => `${deeper}${literal(item, deeper)},\n`).join('')}${indent}]`
  }
  if (typeof value !== 'object' || value === null) return flat
  const lines = entriesOf(value).map(([name, item]) => `${deeper}${name}: ${literal(item, deeper)},\n`)
  return `{\n${lines.join('')}${indent}}`
}

export const quoted = (text: string): string =>
  `'${JSON.stringify(text)
    .slice(1, -1)
    .replaceAll('\\"', '"')
    .replaceAll("'", String.raw`\'`)}'`

function onOneLine(value: unknown): string {
  if (typeof value === 'string') return quoted(value)
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  const entries = entriesOf(value)
  return entries.length === 0 ? '{}' : `{ ${entries.map(([name, item]) => `${name}: ${onOneLine(item)}`).join(', ')} }`
}

const entriesOf = (value: object): [string, unknown][] =>
  Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .map(([name, item]) => [memberName(name), item])

/** As a plain name, `__proto__` would be no member. */
const memberName = (name: string): string =>
  name === '__proto__' ? `['__proto__']` : /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name)
