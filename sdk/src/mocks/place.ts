import type { ApiDescriptor } from '../runtime/call/descriptor.ts'

/** Where mocks listen, said in the words in which `createClient` is told where to call. */
export type MockPlaces = {
  /** Where gateway and sandbox are; unless said, the city's own address and, in a browser, the page's. */
  readonly origin?: string | undefined
  /** Base addresses by API id, in place of the owner's, as for `via: 'direct'`. */
  readonly hosts?: Readonly<Record<string, string | undefined>> | undefined
}

/** The base addresses at which an API is asked: the owner's own, and those of gateway and sandbox. */
export function basesOf(
  api: ApiDescriptor,
  origins: readonly string[],
  { origin, hosts }: MockPlaces = {},
): readonly URL[] {
  const page = globalThis.location as Location | undefined
  const fronts = origin ? [origin] : [...origins, ...(page ? [page.origin] : [])]
  const paths = [api.path ?? `/api/${api.id}`, `/sandbox/${api.id}`]
  const own = api.url ? [hosts?.[api.host ?? api.id] ?? api.url] : []
  return [...own, ...fronts.flatMap((front) => paths.map((path) => front.replace(/\/$/, '') + path))].flatMap((base) =>
    URL.canParse(base, page?.href) ? [new URL(base, page?.href)] : [],
  )
}

/** What the braces of a template stand for in an address; `undefined` when it is an address of something else. */
export function pathParams(
  template: string,
  bases: readonly URL[],
  address: URL,
): Readonly<Record<string, string>> | undefined {
  for (const base of bases) {
    const front = base.pathname.replace(/\/$/, '')
    if (address.origin !== base.origin || !address.pathname.startsWith(front)) continue
    const found = segmentsParams(segmentsOf(template), segmentsOf(address.pathname.slice(front.length)))
    if (found) return found
  }
  return undefined
}

/** A fragment tells operations of one address apart in the contract, and is never sent. */
const segmentsOf = (path: string): readonly string[] => (path.split('#')[0] ?? '').replace(/\/$/, '').split('/')

function segmentsParams(
  parts: readonly string[],
  segments: readonly string[],
): Readonly<Record<string, string>> | undefined {
  if (parts.length !== segments.length) return undefined
  const found: Record<string, string> = {}
  for (const [index, part] of parts.entries()) {
    const params = segmentParams(part, segments[index] ?? '')
    if (!params) return undefined
    Object.assign(found, params)
  }
  return found
}

/**
 * As the gateway reads a path: fixed words in any case. They may come percent-encoded, too; and first they are looked for
 * as they stand, because a value may hold, encoded, the sign that ends it.
 */
function segmentParams(part: string, segment: string): Readonly<Record<string, string>> | undefined {
  const names = [...part.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name)
  const fixed = part.split(/\{[^{}]+\}/).map((text) => decoded(text).replaceAll(/[.*+?^${}()|[\]\\/-]/g, '\\$&'))
  const pattern = new RegExp(`^${fixed.join('(.+?)')}$`, 'is')
  const raw = pattern.exec(segment)
  const values = raw ? raw.slice(1).map(decoded) : pattern.exec(decoded(segment))?.slice(1)
  return values && Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']))
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
