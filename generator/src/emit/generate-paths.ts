import { withCallbacks, type ApiModel, type OpenApiDocument } from '@openlondon/contract'
import {
  astToString,
  resolveRef,
  transformSchema,
  transformSchemaObject,
  type OpenAPI3,
  type SchemaObject,
  type TransformNodeOptions,
} from 'openapi-typescript'
import ts from 'typescript'
import { withStandIns, withTrueMembers } from '@openlondon/contract/model'
import { headerFor } from '../files/header.ts'
import { brandModule } from './operations/schema-types.ts'
import { withRecursiveAliases } from './recursive-types.ts'
import { endOfTuple, tupleType } from './tuple-type.ts'
import { ToolError } from '../decide/tool-error.ts'
import { unveiledSource, veiled } from '../decide/veil.ts'

/**
 * `paths.ts`, types only, by openapi-typescript: for people who want a client typed by path, and for us a second
 * opinion on our own types (`parity.ts`). Open enumerations are written as ours are, and a property with a default
 * stays optional: a request may leave it out.
 */
export async function generatePaths(api: ApiModel, whole: OpenApiDocument = api.document): Promise<string> {
  // A normalised document is one of OpenAPI 3.1; the tool writes into it, which a veiled one is a copy for.
  const nodes = nodesOf(api, veiled(withStandIns(withCallbacks(whole))) as OpenAPI3)
  const text = unveiledSource(withTrueMembers(astToString([...withRecursiveAliases(nodes, api.schemas)])))
  const imports = text.includes('Brand<') ? `import type { Brand } from '${brandModule}'\n\n` : ''
  return `${headerFor(api)}\n\n${imports}${text}`
}

type Context = TransformNodeOptions['ctx']

/**
 * The tool's own steps but for its first two: it would lint and bundle the document, which for a large one is most of the
 * work, and a normalised document is one file that the loader has looked through.
 */
function nodesOf(api: ApiModel, document: OpenAPI3): readonly ts.Node[] {
  const operations = gathered()
  const asked: Partial<Context> = {
    defaultNonNullable: false,
    // An object of which nothing is said may hold anything; the tool takes it for one that holds nothing.
    emptyObjectsUnknown: true,
    transform: (schema, options) =>
      branded(schema) ?? openEnum(schema) ?? ended(schema, options) ?? tuple(schema, options) ?? nothing(schema),
    postTransform: mergedMap,
    // A plain API has none, and the tool would look for them in every value of the document.
    discriminators: { objects: {}, refsHandled: [] },
    injectFooter: api.operations.length > 0 ? [operations.node] : [],
    silent: true,
    resolve: (reference) => resolveRef(document, reference, { silent: true }),
  }
  try {
    const nodes = transformSchema(document, asked as Context) // what is not asked is off
    operations.close()
    return nodes
  } catch (error) {
    throw new ToolError(api, 'openapi-typescript', error)
  }
}

/**
 * The interface that the tool adds each operation to. It copies all members for each that comes, which of ten thousand is
 * a minute's work: it finds none to copy, and what comes is kept beside.
 */
function gathered(): { readonly node: ts.InterfaceDeclaration; readonly close: () => void } {
  const { factory } = ts
  const exported = [factory.createModifier(ts.SyntaxKind.ExportKeyword)]
  const node = factory.createInterfaceDeclaration(exported, 'operations', undefined, undefined, [])
  const members: ts.TypeElement[] = []
  const none = node.members
  Object.defineProperty(node, 'members', {
    configurable: true,
    enumerable: true,
    get: () => none,
    set(added: readonly ts.TypeElement[]) {
      members.push(...added)
    },
  })
  return {
    node,
    close: () => Object.defineProperty(node, 'members', { value: factory.createNodeArray(members), writable: true }),
  }
}

/** Named members and any others: one object type, as hey-api writes it, rather than an intersection of two. */
function mergedMap(type: ts.TypeNode): ts.TypeNode | undefined {
  if (!ts.isIntersectionTypeNode(type) || type.types.length !== 2) return undefined
  const [named, others] = type.types
  if (!named || !others || !ts.isTypeLiteralNode(named) || !ts.isTypeLiteralNode(others)) return undefined
  const [index] = others.members
  const isMap = index && others.members.length === 1 && ts.isIndexSignatureDeclaration(index)
  return isMap && index.type.kind === ts.SyntaxKind.UnknownKeyword
    ? ts.factory.createTypeLiteralNode([...named.members, index])
    : undefined
}

/** An object that may have no member at all. */
function nothing(schema: SchemaObject): ts.TypeNode | undefined {
  const isClosed = schema.type === 'object' && 'additionalProperties' in schema && schema.additionalProperties === false
  const isComposed = 'allOf' in schema || 'anyOf' in schema || 'oneOf' in schema
  if (!isClosed || isComposed || ('properties' in schema && Object.keys(schema.properties ?? {}).length > 0))
    return undefined
  const { factory } = ts
  const [text, never] = [ts.SyntaxKind.StringKeyword, ts.SyntaxKind.NeverKeyword] as const
  return factory.createTypeReferenceNode('Record', [
    factory.createKeywordTypeNode(text),
    factory.createKeywordTypeNode(never),
  ])
}

function ended(schema: SchemaObject, options: TransformNodeOptions): ts.TypeNode | undefined {
  const end = endOfTuple(schema)
  if (!end || schema.type !== 'array' || !('prefixItems' in schema)) return undefined
  const items = (schema.prefixItems ?? []).map((item) => transformSchemaObject(item, options))
  return tupleType(items, end)
}

/** A list of a fixed length, as hey-api has it. */
function tuple(schema: SchemaObject, options: TransformNodeOptions): ts.TypeNode | undefined {
  const isFixed =
    schema.type === 'array' && 'items' in schema && 'minItems' in schema && schema.minItems === schema.maxItems
  if (!isFixed || !schema.items || Array.isArray(schema.items)) return undefined
  const item = transformSchemaObject(schema.items, options)
  return ts.factory.createTupleTypeNode(Array.from({ length: schema.minItems ?? 0 }, () => item))
}

function branded(schema: object): ts.TypeNode | undefined {
  if (!('x-brand' in schema) || typeof schema['x-brand'] !== 'string' || !('type' in schema)) return undefined
  const { factory } = ts
  const types = [schema.type].flat()
  const isNumber = types.some((type) => type === 'integer' || type === 'number')
  const plain = factory.createKeywordTypeNode(isNumber ? ts.SyntaxKind.NumberKeyword : ts.SyntaxKind.StringKeyword)
  const known = 'x-extensible-enum' in schema ? [schema['x-extensible-enum']].flat() : []
  const name = factory.createLiteralTypeNode(factory.createStringLiteral(schema['x-brand']))
  const brand = factory.createTypeReferenceNode('Brand', [plain, name])
  const literals = known.map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(String(value))))
  const nothing = types.includes('null') ? [factory.createLiteralTypeNode(factory.createNull())] : []
  if (literals.length + nothing.length === 0) return brand
  return factory.createUnionTypeNode([...literals, brand, ...nothing])
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
