import type { OperationModel } from '../model.ts'

/** An operation and the raw text its template took from a path, still percent-encoded. */
export type PathMatch = { readonly operation: OperationModel; readonly parameters: Readonly<Record<string, string>> }

/**
 * The operation a request path belongs to. Where several templates fit, fixed words win over braces,
 * the leftmost difference first (OpenAPI 3.1, section 4.8.8.2); fixed words match in any case, as
 * many owners' servers do.
 */
export function matchPath(operations: readonly OperationModel[], method: string, path: string): PathMatch | undefined {
  const segments = path.replace(/\/$/, '').split('/')
  const matches = operations.flatMap((operation) => {
    if (operation.method !== method) return []
    const template = operation.path.replace(/\/$/, '').split('/')
    if (template.length !== segments.length) return []
    const parameters = matchSegments(template, segments)
    if (!parameters) return []
    return [
      {
        operation,
        parameters,
        openness: template.map((part) => (part.includes('{') ? '1' : '0')).join(''),
      },
    ]
  })
  const [best] = matches.toSorted((left, right) => left.openness.localeCompare(right.openness))
  return best && { operation: best.operation, parameters: best.parameters }
}

/** Most templates part from the path at their first or second segment. */
function matchSegments(
  template: readonly string[],
  segments: readonly string[],
): Readonly<Record<string, string>> | undefined {
  const found: Record<string, string> = {}
  for (const [index, part] of template.entries()) {
    const match = matchSegment(part, segments[index] ?? '')
    if (!match) return undefined
    Object.assign(found, match)
  }
  return found
}

function matchSegment(part: string, segment: string): Readonly<Record<string, string>> | undefined {
  if (!part.includes('{')) return part.toLowerCase() === segment.toLowerCase() ? {} : undefined
  const names = [...part.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? '')
  const fixed = part.split(/\{[^{}]+\}/).map((text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const found = new RegExp(`^${fixed.join('(.+?)')}$`, 'i').exec(segment)
  return found ? Object.fromEntries(names.map((name, index) => [name, found[index + 1] ?? ''])) : undefined
}
