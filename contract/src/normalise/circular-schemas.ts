import { isRecord } from '../grammar/record.ts'

/** Schemas of which none is a part of itself, and the names of those that were. */
export type UncoiledSchemas = {
  readonly schemas: Readonly<Record<string, unknown>>
  readonly coiled: readonly string[]
}

const compositions = ['allOf', 'anyOf', 'oneOf'] as const

/**
 * Cut what leads back to where it started by `$ref`, `allOf`, `anyOf` and `oneOf` alone: all of these speak of the same
 * value, so it would have to be described before it can be described. Members and items may be recursive.
 */
export function withoutCircles(schemas: Readonly<Record<string, unknown>>): UncoiledSchemas {
  const coiled = new Set<string>()
  const done = new Map<string, unknown>()
  const under = new Set<string>()

  function named(name: string): unknown {
    if (done.has(name)) return done.get(name)
    under.add(name)
    const schema = uncoiled(schemas[name], name)
    under.delete(name)
    done.set(name, schema)
    return schema
  }

  /** The schema without what leads back to one that is being looked at. */
  function uncoiled(schema: unknown, owner: string): unknown {
    if (!isRecord(schema)) return schema
    if (leadsBack(schema)) {
      coiled.add(owner)
      const { $ref: _itself, ...rest } = schema
      return rest
    }
    const cut = compositions.flatMap((key) => {
      const branches = schema[key]
      if (!Array.isArray(branches)) return []
      const kept = branches.filter((branch) => !leadsBack(branch)).map((branch) => uncoiled(branch, owner))
      const isSame = kept.length === branches.length && kept.every((branch, index) => branch === branches[index])
      if (kept.length < branches.length) coiled.add(owner)
      return isSame ? [] : [[key, kept.length > 0 ? kept : undefined] as const]
    })
    if (cut.length === 0) return schema
    const entries = Object.entries({ ...schema, ...Object.fromEntries(cut) })
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
  }

  function leadsBack(branch: unknown): boolean {
    const name = isRecord(branch) ? targetOf(branch['$ref']) : undefined
    if (name === undefined) return false
    if (under.has(name)) return true
    named(name)
    return false
  }

  return { schemas: Object.fromEntries(Object.keys(schemas).map((name) => [name, named(name)])), coiled: [...coiled] }
}

const prefix = '#/components/schemas/'

const targetOf = (reference: unknown): string | undefined =>
  typeof reference === 'string' && reference.startsWith(prefix) ? reference.slice(prefix.length) : undefined
