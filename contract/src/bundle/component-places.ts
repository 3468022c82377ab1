import { recordOf } from '../grammar/record.ts'
import type { Shape } from '../grammar/shape.ts'
import type { Place } from '../files/place.ts'

/** What the document itself calls its schemas: nobody else is called so, whoever is met first. */
export function componentNames(document: unknown): ReadonlySet<string> {
  const { components, definitions } = recordOf(document)
  return new Set([recordOf(recordOf(components)['schemas']), recordOf(definitions)].flatMap(Object.keys))
}

/** Where a schema has a name of its own. */
export const isComponent = (pointer: string): boolean => /^\/(components\/schemas|definitions)\/[^/]+$/.test(pointer)

/** Where the schemas are that have one. */
export const isComponentSchema = (place: Place, key: string, kind: Shape): boolean =>
  kind === 'schema-map' &&
  ((place.pointer === '/components' && key === 'schemas') || (place.pointer === '' && key === 'definitions'))
