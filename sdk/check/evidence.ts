import type ts from 'typescript'
import type { NewError } from './new-errors.ts'
import { placesAt, placesOf, type PlaceReader, type SdkPlace } from './sdk-place.ts'

/** What an error has to do with the SDK: the places it comes from, the nearest first, and the words of the compiler. */
export type Evidence = {
  readonly places: readonly (SdkPlace & { readonly steps: number })[]
  readonly words: ReadonlySet<string>
}

/** So many declarations are followed from an error to where its value comes from. */
const stepsMax = 8

/** Read in the program as it was, in which everything that is gone is still known. */
export function evidenceOf(reader: PlaceReader, error: NewError): Evidence {
  const found: (SdkPlace & { readonly steps: number })[] = []
  const trace = tracer(reader, (place, steps) => found.push({ ...place, steps }))
  const node = nodeAt(reader, error)
  trace(node, 0)
  for (const [index, around] of surroundings(reader, node).entries()) trace(around, index + 1)
  return {
    places: found.toSorted((one, other) => one.steps - other.steps),
    words: new Set(
      [...error.message.matchAll(/['"]([^'"\s]+)['"]/g)].flatMap(([, word = '']) => [word, ...word.split(/\W+/)]),
    ),
  }
}

/** The smallest node that holds all of the error. */
export function nodeAt({ compiler }: Pick<PlaceReader, 'compiler'>, { file, start, length }: NewError): ts.Node {
  let found: ts.Node = file
  const visit = (node: ts.Node): void => {
    if (node.getStart(file) > start || node.getEnd() < start + length) return
    found = node
    compiler.forEachChild(node, visit)
  }
  compiler.forEachChild(file, visit)
  return found
}

/** What the error stands in, as far as it says where a value goes: a call, a declaration, an answer of a function. */
function surroundings({ compiler }: PlaceReader, start: ts.Node): readonly ts.Node[] {
  const around: ts.Node[] = []
  for (let node = start.parent; node && !compiler.isSourceFile(node); node = node.parent) {
    if (compiler.isCallExpression(node)) around.push(node.expression)
    if (compiler.isImportDeclaration(node) || compiler.isExportDeclaration(node)) break
    if (compiler.isVariableDeclaration(node) || compiler.isReturnStatement(node) || compiler.isBinaryExpression(node))
      around.push(node)
    if (compiler.isFunctionLike(node)) {
      if (node.type) around.push(node.type)
      break
    }
    if (compiler.isStatement(node) && !compiler.isReturnStatement(node) && !compiler.isVariableStatement(node)) {
      if (compiler.isSwitchStatement(node) || compiler.isBlock(node) || compiler.isCaseBlock(node)) continue
      around.push(node)
      if (compiler.isExpressionStatement(node)) break
    }
  }
  return around.slice(0, stepsMax)
}

/** Goes through all of a node, and from each name in it to where its value comes from; `meet` is told of each declaration. */
export function tracer(
  reader: PlaceReader,
  tell: (place: SdkPlace, steps: number) => void,
  meet: (declaration: ts.Node) => void = () => {},
): (node: ts.Node, steps: number) => void {
  const { compiler, checker } = reader
  const seen = new Set<ts.Node>()

  function inside(node: ts.Node, steps: number): void {
    if (steps > stepsMax || seen.has(node)) return
    seen.add(node)
    name(node, steps)
    compiler.forEachChild(node, (child) => inside(child, steps))
  }

  function name(node: ts.Node, steps: number): void {
    for (const place of placesAt(reader, node)) tell(place, steps)
    if (!compiler.isIdentifier(node)) return
    for (const place of placesOf(reader, checker.getTypeAtLocation(node).aliasSymbol)) tell(place, steps + 1)
    for (const declaration of checker.getSymbolAtLocation(node)?.declarations ?? []) {
      meet(declaration)
      origin(declaration, steps + 1)
    }
  }

  function origin(node: ts.Node, steps: number): void {
    if (node.getSourceFile().isDeclarationFile) return
    if (compiler.isBindingElement(node)) {
      inside(node.propertyName ?? node.name, steps)
      origin(node.parent.parent, steps + 1)
    } else if (compiler.isVariableDeclaration(node)) {
      if (node.initializer) inside(node.initializer, steps)
      if (node.type) inside(node.type, steps)
      const loop = node.parent.parent
      if (compiler.isForOfStatement(loop)) inside(loop.expression, steps)
    } else if (compiler.isParameter(node)) {
      if (node.type) inside(node.type, steps)
      const call = node.parent.parent
      if (compiler.isCallExpression(call)) inside(call.expression, steps)
    } else if (
      compiler.isFunctionDeclaration(node) ||
      compiler.isTypeAliasDeclaration(node) ||
      compiler.isInterfaceDeclaration(node)
    )
      inside(node, steps + 1)
  }

  return inside
}
