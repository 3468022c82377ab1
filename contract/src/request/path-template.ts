/** One segment of a path template, e.g. `Line`, `{ids}` or `{id}.json`. */
export type SegmentTemplate = {
  readonly literal: string
  /** Names of the values in the segment, in order; none for a literal. */
  readonly names: readonly string[]
  readonly pattern: RegExp | undefined
  /** 0 for a literal, 1 for text around a value, 2 for a value alone: lower wins a tie. */
  readonly vagueness: 0 | 1 | 2
}

/** Split a template such as `/Line/{ids}/Status` into segments. */
export function parseTemplate(template: string): readonly SegmentTemplate[] {
  return template.split('/').slice(1).map(parseSegment)
}

/** Match one raw segment, adding its raw values to `values`. */
export function matchSegment(template: SegmentTemplate, segment: string, values: Record<string, string>): boolean {
  const [name] = template.names
  if (name === undefined) return segment === template.literal || decodeSegment(segment) === template.literal
  if (segment === '' || !isSafeValue(segment)) return false
  if (!template.pattern) {
    values[name] = segment
    return true
  }
  const match = template.pattern.exec(segment)
  if (!match) return false
  for (const [index, valueName] of template.names.entries()) values[valueName] = match[index + 1] ?? ''
  return true
}

function parseSegment(literal: string): SegmentTemplate {
  const names = [...literal.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? '')
  if (names.length === 0) return { literal, names, pattern: undefined, vagueness: 0 }
  if (names.length === 1 && literal === `{${names[0]}}`) return { literal, names, pattern: undefined, vagueness: 2 }
  const source = literal
    .split(/\{[^{}]+\}/)
    .map(escapePattern)
    .join('(.+)')
  return { literal, names, pattern: new RegExp(`^${source}$`), vagueness: 1 }
}

function escapePattern(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** Undefined when the percent-encoding is broken. */
function decodeSegment(segment: string): string | undefined {
  if (!segment.includes('%')) return segment
  try {
    return decodeURIComponent(segment)
  } catch {
    return undefined
  }
}

/** A server behind us may decode `..%2Fadmin` and climb, or stop reading at a NUL: neither may pass for a value. */
function isSafeValue(segment: string): boolean {
  const value = decodeSegment(segment)
  if (value === undefined || hasControlCharacter(value)) return false
  return !value.split(/[/\\]/).some((part) => part === '.' || part === '..')
}

function hasControlCharacter(value: string): boolean {
  for (let index = 0; index < value.length; index += 1) {
    const code = value.charCodeAt(index)
    if (code < 0x20 || code === 0x7f) return true
  }
  return false
}
