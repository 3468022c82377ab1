import type { ApiModel, OpenApiDocument } from '@openlondon/spec'
import openapiTS, { astToString } from 'openapi-typescript'
import type { OpenAPI3 } from 'openapi-typescript'
import ts from 'typescript'
import { headerFor } from './header.ts'
import { brandModule } from './schema-types.ts'

/**
 * `paths.ts`, types only, by openapi-typescript: for people who want a client typed by path, and for us a second
 * opinion on our own types (`parity.ts`). Open enumerations are written as ours are, and a property with a default
 * stays optional: a request may leave it out.
 */
export async function generatePaths(api: ApiModel, whole: OpenApiDocument = api.document): Promise<string> {
  // A copy, because the tool writes into what it is given; a normalised document is one of OpenAPI 3.1.
  const document = structuredClone(whole) as unknown as OpenAPI3
  const nodes = await openapiTS(document, {
    silent: true,
    defaultNonNullable: false,
    transform: (schema) => branded(schema) ?? openEnum(schema),
  })
  const text = astToString(nodes)
  const imports = text.includes('Brand<') ? `import type { Brand } from '${brandModule}'\n\n` : ''
  return `${headerFor(api)}\n\n${imports}${text}`
}

function branded(schema: object): ts.TypeNode | undefined {
  if (!('x-brand' in schema) || typeof schema['x-brand'] !== 'string' || !('type' in schema)) return undefined
  const { factory } = ts
  const types = [schema.type].flat()
  const isNumber = types.some((type) => type === 'integer' || type === 'number')
  const plain = factory.createKeywordTypeNode(isNumber ? ts.SyntaxKind.NumberKeyword : ts.SyntaxKind.StringKeyword)
  const value = openEnum({ ...schema, type: 'string' }) ?? plain
  const name = factory.createLiteralTypeNode(factory.createStringLiteral(schema['x-brand']))
  const brand = factory.createTypeReferenceNode('Brand', [value, name])
  if (!types.includes('null')) return brand
  return factory.createUnionTypeNode([brand, factory.createLiteralTypeNode(factory.createNull())])
}

function openEnum(schema: object): ts.TypeNode | undefined {
  const known: unknown = 'x-extensible-enum' in schema ? schema['x-extensible-enum'] : undefined
  if (!Array.isArray(known)) return undefined
  const { factory } = ts
  const isNullable = 'type' in schema && Array.isArray(schema.type) && schema.type.includes('null')
  return factory.createUnionTypeNode([
    ...known.map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(String(value)))),
    factory.createParenthesizedType(
      factory.createIntersectionTypeNode([
        factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
        factory.createTypeLiteralNode([]),
      ]),
    ),
    ...(isNullable ? [factory.createLiteralTypeNode(factory.createNull())] : []),
  ])
}
