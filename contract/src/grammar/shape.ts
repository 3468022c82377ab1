/**
 * What a value is, by where it stands: enough of the OpenAPI and Swagger grammar to know a schema
 * from a map of named things, and both from literal data in which a `$ref` means nothing.
 */
export type Shape = 'object' | 'map' | 'schema' | 'schema-map' | 'link-map' | 'link' | 'literal'

const objectMembers: ReadonlyMap<string, Shape> = new Map(
  Object.entries<Shape>({
    schema: 'schema',
    itemSchema: 'schema',
    schemas: 'schema-map',
    definitions: 'schema-map',
    paths: 'map',
    webhooks: 'map',
    pathItems: 'map',
    responses: 'map',
    parameters: 'map',
    requestBodies: 'map',
    headers: 'map',
    content: 'map',
    mediaTypes: 'map',
    callbacks: 'map',
    links: 'link-map',
    encoding: 'map',
    securitySchemes: 'map',
    securityDefinitions: 'map',
    examples: 'map',
    variables: 'literal',
    example: 'literal',
    value: 'literal',
    dataValue: 'literal',
    default: 'literal',
    enum: 'literal',
    scopes: 'literal',
    security: 'literal',
    info: 'literal',
    tags: 'literal',
    externalDocs: 'literal',
  }),
)

const schemaMaps = ['properties', 'patternProperties', 'dependentSchemas', '$defs', 'definitions']

const subschemas =
  'items prefixItems contains additionalProperties propertyNames unevaluatedProperties unevaluatedItems allOf anyOf oneOf not if then else'.split(
    ' ',
  )

const schemaMembers: ReadonlyMap<string, Shape> = new Map([
  ...schemaMaps.map((key): [string, Shape] => [key, 'schema-map']),
  ...subschemas.map((key): [string, Shape] => [key, 'schema']),
])

/** The shape of the member `key` of a value of shape `parent`; list items keep their list's shape. */
export function memberShape(parent: Shape, key: string): Shape {
  if (parent === 'map') return 'object'
  if (parent === 'schema-map') return 'schema'
  if (parent === 'link-map') return 'link'
  // What a link hands on, its `parameters` among it, are values and expressions.
  if (parent === 'link') return key === 'server' ? 'object' : 'literal'
  if (parent === 'literal' || key.startsWith('x-')) return 'literal'
  if (parent === 'schema') return schemaMembers.get(key) ?? 'literal'
  return objectMembers.get(key) ?? 'object'
}

/** A list under `parameters` holds objects; only Swagger's and the components' maps hold names. */
export const itemShape = (list: Shape): Shape => (list === 'map' ? 'object' : list === 'schema-map' ? 'schema' : list)
