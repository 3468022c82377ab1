import { $, type IR, type Plugins } from '@hey-api/openapi-ts'
import { namedSchema } from '@openlondon/contract'
import ts from 'typescript'
import { endOfTuple, tupleType } from '../tuple-type.ts'

/**
 * Where our types say more than hey-api's own. Open enumerations, `x-extensible-enum`, are
 * `'a' | 'b' | (string & {})`: the known values complete in an editor, and a value the owner adds tomorrow breaks
 * nobody's build. Ids, `x-brand`, are branded. Its documented resolvers are the place. A nullable one reaches them as
 * a union, the keyword on the parent.
 */
export const schemaTypes: Plugins.HeyApiTypeScript.Resolvers = {
  // Bytes inside JSON or a form are text; a body that is nothing else is not typed by its schema.
  string: (context) => (context.schema.format === 'binary' ? $.type('string') : special(context)),
  number: (context) => special(context),
  tuple: (context) => {
    const end = endOfTuple(context.schema)
    if (!end) return undefined
    const tuple = context.nodes.base(context)
    if (!('toAst' in tuple)) return undefined
    const print = tuple.toAst.bind(tuple)
    tuple.toAst = () => {
      const printed = print()
      return ts.isTupleTypeNode(printed) ? tupleType(printed.elements, end) : printed
    }
    return tuple
  },
  unknown: ({ plugin, schema }) => {
    const resourceId = namedSchema(schema)
    if (resourceId === undefined) return undefined
    return $.type(plugin.referenceSymbol({ category: 'type', resource: 'definition', resourceId }))
  },
  union: (context) => {
    // What is not null says what kind of value is branded.
    const value = context.parentSchema.items?.find(({ type }) => type !== 'null')
    const type = special({
      plugin: context.plugin,
      schema: { ...context.parentSchema, ...(value?.type && { type: value.type }) },
    })
    return type && context.childResults.length === 2 ? $.type.or(type, $.type('null')) : undefined
  },
}

type Context = Pick<Parameters<NonNullable<Plugins.HeyApiTypeScript.Resolvers['string']>>[0], 'plugin'> & {
  readonly schema: IR.SchemaObject
}

function special({ plugin, schema }: Context): ReturnType<typeof $.type.or> | ReturnType<typeof $.type> | undefined {
  if ('x-brand' in schema && typeof schema['x-brand'] === 'string') {
    const brand = plugin.symbol('Brand', { external: brandModule, kind: 'type' })
    const isNumber = [schema.type].flat().some((type) => type === 'integer' || type === 'number')
    const branded = $.type(brand).generics($.type(isNumber ? 'number' : 'string'), $.type.literal(schema['x-brand']))
    // Beside the brand and not in it: an editor completes no text that is more than text.
    const known = knownValues(schema) ?? []
    return known.length > 0 ? $.type.or(...known, branded) : branded
  }
  return openUnion(schema)
}

function openUnion(schema: IR.SchemaObject): ReturnType<typeof $.type.or> | undefined {
  const known = knownValues(schema)
  return known && $.type.or(...known, $.type.and($.type('string'), $.type.object()))
}

function knownValues(schema: IR.SchemaObject): readonly ReturnType<typeof $.type.literal>[] | undefined {
  const known: unknown = 'x-extensible-enum' in schema ? schema['x-extensible-enum'] : undefined
  if (!Array.isArray(known)) return undefined
  return known.filter((value) => typeof value === 'string').map((value) => $.type.literal(value))
}

/** Where the types of an API's folder find the brand. */
export const brandModule = '../../runtime/call/brand.ts'
