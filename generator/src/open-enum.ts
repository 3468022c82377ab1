import { $ } from '@hey-api/openapi-ts'
import type { Plugins } from '@hey-api/openapi-ts'

/**
 * Types for open enumerations, `x-extensible-enum`: `'a' | 'b' | (string & {})`. The known values complete in
 * an editor, and a value the owner adds tomorrow breaks nobody's build. hey-api has no option for this; its
 * documented resolvers are the place. A nullable one reaches it as a union, the keyword on the parent.
 */
export const openEnums: Plugins.HeyApiTypeScript.Resolvers = {
  string: ({ schema }) => openUnion(schema),
  union: ({ parentSchema, childResults }) => {
    const open = openUnion(parentSchema)
    return open && childResults.length === 2 ? $.type.or(open, $.type('null')) : undefined
  },
}

function openUnion(schema: object): ReturnType<typeof $.type.or> | undefined {
  const known: unknown = 'x-extensible-enum' in schema ? schema['x-extensible-enum'] : undefined
  if (!Array.isArray(known)) return undefined
  const literals = known.filter((value) => typeof value === 'string').map((value) => $.type.literal(value))
  return $.type.or(...literals, $.type.and($.type('string'), $.type.object()))
}
