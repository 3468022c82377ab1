import { editDistance, type ApiModel } from '@openlondon/contract/model'

const shown = 5

/** The operations whose method and path come nearest to one that does not exist, for a hint: `GET /Line/{ids}/Status`. */
export function nearPaths(api: ApiModel, method: string, path: string): readonly string[] {
  const segments = path.split('/').filter((segment) => segment !== '')
  return api.operations
    .map((operation) => ({
      text: `${operation.method} ${operation.path}`,
      likeness:
        likeness(
          operation.path.split('/').filter((segment) => segment !== ''),
          segments,
        ) + (operation.method === method ? 0.1 : 0),
    }))
    .filter(({ likeness: value }) => value >= 1)
    .toSorted((one, other) => other.likeness - one.likeness)
    .slice(0, shown)
    .map(({ text }) => text)
}

/** Two for a literal that agrees, a little less for one nearly so, one for a value; each segment too many or too few costs one. */
function likeness(template: readonly string[], segments: readonly string[]): number {
  const agreeing = template.reduce((sum, part, index) => sum + segmentLikeness(part, segments[index]), 0)
  return agreeing - Math.abs(template.length - segments.length)
}

function segmentLikeness(part: string, segment: string | undefined): number {
  if (segment === undefined) return 0
  if (part.includes('{')) return 1
  if (part === segment) return 2
  const distance = editDistance(part.toLowerCase(), segment.toLowerCase().slice(0, 64))
  return distance <= Math.max(1, part.length / 4) ? 1.8 : 0
}
