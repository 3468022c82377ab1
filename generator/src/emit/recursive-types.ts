import type { ApiModel } from '@openlondon/contract'
import ts from 'typescript'
import { recursiveNames } from '../decide/recursive-names.ts'

/**
 * A schema that holds itself in a list is a type of its own name in TypeScript, but never a member of an interface that
 * refers to that member. Such schemas get an alias, to which they refer themselves; everybody else sees the member.
 */
export function withRecursiveAliases(nodes: readonly ts.Node[], schemas: ApiModel['schemas']): readonly ts.Node[] {
  const names = recursiveNames(schemas)
  if (names.size === 0) return nodes
  const aliases: ts.Node[] = []
  const visit = (node: ts.Node): ts.Node => {
    if (ts.isPropertySignature(node) && node.type && names.has(nameOf(node.name)) && isBelowSchemas(node, nodes)) {
      const name = nameOf(node.name)
      aliases.push(aliasOf(name, node.type, names))
      return ts.factory.updatePropertySignature(node, node.modifiers, node.name, node.questionToken, referenceTo(name))
    }
    return ts.visitEachChild(node, visit, undefined)
  }
  const changed = nodes.map((node) => (isComponents(node) ? visit(node) : node))
  return [...aliases, ...changed]
}

const referenceTo = (name: string): ts.TypeReferenceNode => ts.factory.createTypeReferenceNode(`${name}Itself`)

function aliasOf(name: string, type: ts.TypeNode, names: ReadonlySet<string>): ts.TypeAliasDeclaration {
  const inside = (node: ts.Node): ts.Node => {
    const target = ts.isIndexedAccessTypeNode(node) ? schemaAt(node) : undefined
    return target !== undefined && names.has(target) ? referenceTo(target) : ts.visitEachChild(node, inside, undefined)
  }
  return ts.factory.createTypeAliasDeclaration(undefined, `${name}Itself`, undefined, inside(type) as ts.TypeNode) // a type stays one
}

/** `X` of `components['schemas']['X']`. */
function schemaAt({ objectType, indexType }: ts.IndexedAccessTypeNode): string | undefined {
  if (!ts.isIndexedAccessTypeNode(objectType) || literalOf(objectType.indexType) !== 'schemas') return undefined
  return literalOf(indexType)
}

const literalOf = (type: ts.TypeNode): string | undefined =>
  ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) ? type.literal.text : undefined

const nameOf = (name: ts.PropertyName): string => ('text' in name ? name.text : '')

const isComponents = (node: ts.Node): node is ts.InterfaceDeclaration =>
  ts.isInterfaceDeclaration(node) && node.name.text === 'components'

/** Members of schemas may be called like schemas. */
function isBelowSchemas(member: ts.PropertySignature, nodes: readonly ts.Node[]): boolean {
  const schemas = nodes
    .find(isComponents)
    ?.members.find((one) => one.name !== undefined && nameOf(one.name) === 'schemas')
  const type = schemas && ts.isPropertySignature(schemas) ? schemas.type : undefined
  return type !== undefined && ts.isTypeLiteralNode(type) && type.members.includes(member)
}
