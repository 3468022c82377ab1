import type ts from 'typescript'
import type { Entry } from './entry.ts'
import { isOf, pascal } from './explain.ts'
import { placesAt, placesOf, type PlaceReader, type SdkPlace } from './sdk-place.ts'

/** One text in place of another. */
export type Edit = { readonly start: number; readonly end: number; readonly text: string }

/**
 * The edits that give things in this file the names they go by in the next package. Each name is asked of the compiler in
 * the program as it was, so that only what is the SDK's is touched; what needs a decision is left alone.
 */
export function mendsOf(
  anyReader: PlaceReader,
  file: ts.SourceFile,
  entries: readonly Entry[],
  packageName: string,
): readonly Edit[] {
  const reader: PlaceReader = { ...anyReader, isDirect: true }
  const { compiler } = reader
  const renames = entries.filter(({ at }) => at.some(({ from, to }) => from !== undefined && to !== undefined))
  if (renames.length === 0) return []
  const edits: Edit[] = []
  const taken = namesIn(compiler, file)
  const visit = (node: ts.Node): void => {
    compiler.forEachChild(node, visit)
    if (!compiler.isIdentifier(node) && !compiler.isStringLiteralLike(node)) return
    const edit = movedDoor(reader, node, renames, packageName) ?? renamed(reader, node, renames, taken)
    if (edit) edits.push(edit)
  }
  visit(file)
  return edits.toSorted((one, other) => one.start - other.start)
}

function namesIn(compiler: PlaceReader['compiler'], file: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (compiler.isIdentifier(node)) names.add(node.text)
    compiler.forEachChild(node, visit)
  }
  visit(file)
  return names
}

/** A door that has another name: `from` and `to` begin with `./`, as in `exports`. */
function movedDoor(
  { compiler }: PlaceReader,
  node: ts.Node,
  renames: readonly Entry[],
  packageName: string,
): Edit | undefined {
  if (!compiler.isStringLiteralLike(node) || !isSpecifier(compiler, node.parent)) return undefined
  const subject = renames
    .filter(({ rule }) => rule === 'door-moved')
    .flatMap(({ at }) => at)
    .find(({ from = '' }) => node.text === packageName + from.slice(1))
  return (
    subject && { start: node.getStart() + 1, end: node.getEnd() - 1, text: packageName + (subject.to ?? '').slice(1) }
  )
}

const isSpecifier = (compiler: PlaceReader['compiler'], parent: ts.Node): boolean =>
  compiler.isImportDeclaration(parent) ||
  compiler.isExportDeclaration(parent) ||
  compiler.isCallExpression(parent) ||
  compiler.isLiteralTypeNode(parent)

function renamed(
  reader: PlaceReader,
  node: ts.Identifier | ts.StringLiteralLike,
  renames: readonly Entry[],
  taken: ReadonlySet<string>,
): Edit | undefined {
  const { compiler } = reader
  const name = node.text
  const { parent } = node
  const whole = (text: string): Edit => ({ start: node.getStart(), end: node.getEnd(), text })
  if (compiler.isShorthandPropertyAssignment(parent)) return shorthand(reader, parent, renames, taken)
  const to = nameAmong(placesAt(reader, node), name, renames)
  if (to === undefined || to === name) return undefined
  if (compiler.isStringLiteralLike(node)) return { start: node.getStart() + 1, end: node.getEnd() - 1, text: to }
  // What a file exports keeps its name: who imports it from there is not asked.
  if (compiler.isExportSpecifier(parent)) {
    if (parent.propertyName) return parent.propertyName === node ? whole(to) : undefined
    return whole(`${to} as ${name}`)
  }
  if (compiler.isImportSpecifier(parent)) {
    if (parent.propertyName) return parent.propertyName === node ? whole(to) : undefined
    return whole(taken.has(to) ? `${to} as ${name}` : to)
  }
  if (compiler.isBindingElement(parent)) return whole(parent.propertyName ? to : `${to}: ${name}`)
  const isMember =
    (compiler.isPropertyAccessExpression(parent) && parent.name === node) ||
    (compiler.isQualifiedName(parent) && parent.right === node) ||
    (compiler.isPropertyAssignment(parent) && parent.name === node) ||
    (compiler.isImportTypeNode(parent) && parent.qualifier === node)
  if (isMember) return whole(to)
  // A use of an imported name, which goes by its new name unless that was taken.
  return isOwnName(reader, node) || taken.has(to) ? undefined : whole(to)
}

/** `{ lamps }`: the member may have another name now, and so may the value. */
function shorthand(
  reader: PlaceReader,
  parent: ts.ShorthandPropertyAssignment,
  renames: readonly Entry[],
  taken: ReadonlySet<string>,
): Edit | undefined {
  const { compiler, checker } = reader
  const { name } = parent
  const symbol = checker.getShorthandAssignmentValueSymbol(parent)
  const isImported = symbol?.declarations?.some((one) => compiler.isImportSpecifier(one) && !one.propertyName)
  const member = nameAmong(placesAt(reader, name), name.text, renames) ?? name.text
  const named = isImported ? nameAmong(placesOf(reader, symbol), name.text, renames) : undefined
  const value = named === undefined || taken.has(named) ? name.text : named
  if (member === name.text && value === name.text) return undefined
  return { start: name.getStart(), end: name.getEnd(), text: member === value ? member : `${member}: ${value}` }
}

const nameAmong = (places: readonly SdkPlace[], name: string, renames: readonly Entry[]): string | undefined =>
  places.map((place) => newName(place, name, renames)).find((found) => found !== undefined)

/** Whether the file itself declares what is called so, or imports it under a name of its own. */
function isOwnName({ compiler, checker }: PlaceReader, node: ts.Identifier): boolean {
  const declarations = checker.getSymbolAtLocation(node)?.declarations ?? []
  return !declarations.some((one) => compiler.isImportSpecifier(one) && !one.propertyName)
}

/** The new name of what stands at a place, or of what is made of it: handlers, queries and types of an operation. */
function newName({ api, name: owner, members }: SdkPlace, name: string, renames: readonly Entry[]): string | undefined {
  for (const entry of renames.filter((one) => one.api === api))
    for (const { operation, parameter, type, member, from, to } of entry.at) {
      if (from === undefined || to === undefined) continue
      if (parameter !== undefined) {
        if (name === from && members.at(-1) === from && operation !== undefined && isOf(operation, owner)) return to
      } else if (member !== undefined) {
        const isOwner = operation === undefined ? owner === type || owner === `${type}Writable` : isOf(operation, owner)
        if (name === from && members.at(-1) === from && isOwner) return to
      } else if (members.length === 0 && (owner === name || members.at(-1) === name)) {
        if (name === from) return to
        if (isOf(from, name) || name === `get${from}Mock`)
          return name.replace(pascal(from), pascal(to)).replace(from, to)
      }
    }
  return undefined
}
