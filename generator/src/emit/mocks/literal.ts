/**
 * A JSON value as TypeScript source, its parts as `inner` writes them. `__proto__` is a member like any other only where
 * its name is computed.
 */
export function literal(value: unknown, inner: (value: unknown) => string = (part) => literal(part)): string {
  if (Array.isArray(value)) return `[${value.map((item) => inner(item)).join(',')}]`
  if (typeof value !== 'object' || value === null) return text(value)
  return `{${Object.entries(value)
    .map(([name, member]) => `${memberName(name)}:${inner(member)}`)
    .join(',')}}`
}

const memberName = (name: string): string =>
  name === '__proto__' ? '["__proto__"]' : /^[A-Za-z_$][\w$]*$/.test(name) ? name : text(name)

/** Whatever an editor or a compiler may take for the end of a line, or not keep at all, is written out. */
const text = (value: unknown): string =>
  (JSON.stringify(value) ?? 'undefined').replaceAll(
    /[\u007f-\u009f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufff9]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
