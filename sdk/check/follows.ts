import type ts from 'typescript'
import { nodeAt, tracer } from './evidence.ts'
import type { NewError } from './new-errors.ts'
import type { PlaceReader } from './sdk-place.ts'

/** An import that the next package has not: whatever comes from it has no type, and makes errors of its own. */
export type GoneImport = { readonly error: NewError; readonly names: ReadonlySet<ts.Node> }

/** A name that a module has not, and a module that is not there. */
const absences = new Set([2305, 2307, 2614, 2694, 2724])

export function goneImports(reader: PlaceReader, errors: readonly NewError[]): readonly GoneImport[] {
  return errors.flatMap((error) => {
    if (!absences.has(error.code)) return []
    const names = namesAt(reader, error)
    return names.size === 0 ? [] : [{ error, names }]
  })
}

/** The names that an import gives, or the one that is named. */
function namesAt({ compiler }: PlaceReader, error: NewError): ReadonlySet<ts.Node> {
  let node: ts.Node = nodeAt({ compiler }, error)
  while (!compiler.isImportDeclaration(node)) {
    if (compiler.isImportSpecifier(node)) return new Set([node])
    if (compiler.isSourceFile(node)) return new Set()
    node = node.parent
  }
  const names = new Set<ts.Node>()
  const visit = (inner: ts.Node): void => {
    if (compiler.isImportSpecifier(inner) || compiler.isImportClause(inner) || compiler.isNamespaceImport(inner))
      names.add(inner)
    compiler.forEachChild(inner, visit)
  }
  visit(node)
  return names
}

/**
 * The import that an error only follows from: the value at its place comes from there. Looked for at the place itself and
 * not around it, where something else may break.
 */
export function followsFrom(reader: PlaceReader, gone: readonly GoneImport[], error: NewError): GoneImport | undefined {
  if (gone.length === 0 || gone.some((one) => one.error === error)) return undefined
  let found: GoneImport | undefined
  const trace = tracer(
    reader,
    () => {},
    (declaration) => (found ??= gone.find(({ names }) => names.has(declaration))),
  )
  const node = nodeAt(reader, error)
  trace(node, 0)
  // A member is missing because of what it is a member of.
  if (node !== error.file && reader.compiler.isPropertyAccessExpression(node.parent) && node.parent.name === node)
    trace(node.parent.expression, 0)
  return found
}
