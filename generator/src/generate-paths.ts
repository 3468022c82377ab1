import type { ApiModel } from '@openlondon/spec'
import openapiTS, { astToString } from 'openapi-typescript'
import type { OpenAPI3 } from 'openapi-typescript'
import ts from 'typescript'
import { headerFor } from './header.ts'

/**
 * `paths.ts`, types only, by openapi-typescript: for people who want a client typed by path, and for us a second
 * opinion on our own types (`parity.ts`). Open enumerations are written as ours are, and a property with a default
 * stays optional: a request may leave it out.
 */
export async function generatePaths(api: ApiModel): Promise<string> {
  // A copy, because the tool writes into what it is given; a normalised document is one of OpenAPI 3.1.
  const document = structuredClone(api.document) as unknown as OpenAPI3
  const nodes = await openapiTS(document, {
    silent: true,
    defaultNonNullable: false,
    transform: (schema) => openEnum(schema),
  })
  return `${headerFor(api)}\n\n${astToString(nodes)}`
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
