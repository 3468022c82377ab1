import { isRecord, listOf, recordOf } from '../grammar/record.ts'

/** Schemas of which none takes too long to check, and the names of those that did. */
export type BoundedSchemas = {
  readonly schemas: Readonly<Record<string, unknown>>
  readonly cut: readonly string[]
}

/** How many schemas may be asked about one value. The longest choices that owners write, of resources by kind, have some hundreds. */
export const waysMax = 20_000

/**
 * A schema with two branches that lead to the next, which has two, and so on: thirty such are a few lines, and a thousand
 * million ways to check one value. The first that is too much loses its branches, so that whoever refers to it is bounded.
 */
export function withFewWays(schemas: Readonly<Record<string, unknown>>): BoundedSchemas {
  const done = new Map<string, { readonly schema: unknown; readonly ways: number }>()
  const under = new Set<string>()
  const cut: string[] = []

  function named(name: string): number {
    const known = done.get(name)
    if (known) return known.ways
    if (under.has(name)) return 1
    under.add(name)
    const schema = schemas[name]
    const ways = waysOf(schema)
    under.delete(name)
    if (ways > waysMax) cut.push(name)
    done.set(name, ways > waysMax ? { schema: withoutBranches(schema), ways: 1 } : { schema, ways })
    return done.get(name)?.ways ?? ways
  }

  /** All that is said of the same value, by whatever way. */
  function waysOf(schema: unknown): number {
    if (!isRecord(schema)) return 1
    const reference = schema['$ref']
    const target =
      typeof reference === 'string' && reference.startsWith(prefix) ? reference.slice(prefix.length) : undefined
    const branches = [
      ...['allOf', 'anyOf', 'oneOf'].flatMap((key) => listOf(schema[key])),
      ...['if', 'then', 'else', 'not'].flatMap((key) => (schema[key] === undefined ? [] : [schema[key]])),
      ...Object.values(recordOf(schema['dependentSchemas'])),
    ]
    return branches.reduce<number>((sum, branch) => sum + waysOf(branch), target === undefined ? 1 : 1 + named(target))
  }

  return { schemas: Object.fromEntries(Object.keys(schemas).map((name) => [name, boundedOf(name)])), cut }

  function boundedOf(name: string): unknown {
    named(name)
    return done.get(name)?.schema
  }
}

const prefix = '#/components/schemas/'

const branching = new Set('$ref allOf anyOf oneOf if then else not dependentSchemas'.split(' '))

const withoutBranches = (schema: unknown): unknown =>
  Object.fromEntries(Object.entries(recordOf(schema)).filter(([key]) => !branching.has(key)))
