import type ts from 'typescript'
import type { Compiler } from './compiler.ts'

/** Where in the SDK something is declared: its API, the name that is exported, and the members from there on. */
export type SdkPlace = {
  /** Absent for what all APIs share. */
  readonly api?: string
  readonly name: string
  readonly members: readonly string[]
}

/** Asks of nodes of the project where in the installed SDK they come from. */
export type PlaceReader = {
  readonly compiler: Compiler
  readonly checker: ts.TypeChecker
  /** The installed package's folder. */
  readonly folder: string
  /** Only by names that the SDK gives: what a file of the project hands on goes by the name that it has there. */
  readonly isDirect?: true
}

/** The places at which a symbol is declared, if it is the SDK's; a name that was imported stands for what it names. */
export function placesOf(reader: PlaceReader, symbol: ts.Symbol | undefined): readonly SdkPlace[] {
  const { compiler, checker } = reader
  if (!symbol || (reader.isDirect && isHandedOn(reader, symbol))) return []
  const meant = symbol.flags & compiler.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
  return (meant.declarations ?? []).flatMap((declaration) => placeOf(reader, declaration) ?? [])
}

/** Whether a file that is not the SDK's exports it by name, on the way from there. */
function isHandedOn(reader: PlaceReader, symbol: ts.Symbol | undefined): boolean {
  const { compiler, folder } = reader
  return (symbol?.declarations ?? []).some((declaration) => {
    if (compiler.isExportSpecifier(declaration)) return !isWithin(folder, declaration)
    if (!compiler.isImportSpecifier(declaration)) return false
    return isHandedOn(reader, exported(reader, declaration, declaration.parent.parent.parent.moduleSpecifier))
  })
}

/** What a module exports under the name that an import, or an export of it, asks for. */
function exported(
  { checker }: PlaceReader,
  { propertyName, name }: ts.ImportSpecifier | ts.ExportSpecifier,
  from: ts.Expression,
): ts.Symbol | undefined {
  const module = checker.getSymbolAtLocation(from)
  return module && checker.getExportsOfModule(module).find((one) => one.name === (propertyName ?? name).text)
}

/** What an export takes from elsewhere, and not what it makes of it. */
function given(reader: PlaceReader, specifier: ts.ExportSpecifier): ts.Symbol | undefined {
  const from = specifier.parent.parent.moduleSpecifier
  return from ? exported(reader, specifier, from) : reader.checker.getExportSpecifierLocalTargetSymbol(specifier)
}

const isWithin = (folder: string, node: ts.Node): boolean => node.getSourceFile().fileName.startsWith(`${folder}/`)

function placeOf({ compiler, folder }: PlaceReader, declaration: ts.Node): SdkPlace | undefined {
  if (!isWithin(folder, declaration)) return undefined
  const { fileName } = declaration.getSourceFile()
  const api = /\/generated\/([^/]+)\//.exec(fileName.slice(folder.length))?.[1]
  const names: string[] = []
  for (let node: ts.Node | undefined = declaration; node && !compiler.isSourceFile(node); node = node.parent)
    if (isNaming(compiler, node) && node.name) names.unshift(textOf(compiler, node.name))
  const [name, ...members] = names
  return name === undefined ? undefined : { ...(api === undefined ? {} : { api }), name, members }
}

type Naming = ts.Node & { readonly name?: ts.PropertyName | ts.BindingName }

const isNaming = (compiler: Compiler, node: ts.Node): node is Naming =>
  compiler.isTypeAliasDeclaration(node) ||
  compiler.isInterfaceDeclaration(node) ||
  compiler.isVariableDeclaration(node) ||
  compiler.isFunctionDeclaration(node) ||
  compiler.isPropertySignature(node) ||
  compiler.isMethodSignature(node)

const textOf = (compiler: Compiler, name: ts.Node): string =>
  compiler.isIdentifier(name) || compiler.isStringLiteral(name) ? name.text : name.getText()

/** What a name in the project's own text stands for in the SDK; of a member, the member itself. */
export function placesAt(reader: PlaceReader, name: ts.Node): readonly SdkPlace[] {
  const { compiler, checker } = reader
  const { parent } = name
  if (!compiler.isIdentifier(name) && !compiler.isStringLiteralLike(name)) return []
  const member = (type: ts.Type | undefined): readonly SdkPlace[] => memberPlaces(reader, type, name.text)
  if ((compiler.isPropertyAssignment(parent) || compiler.isShorthandPropertyAssignment(parent)) && parent.name === name)
    return member(checker.getContextualType(parent.parent))
  if (compiler.isBindingElement(parent) && (parent.propertyName ?? parent.name) === name)
    return compiler.isObjectBindingPattern(parent.parent) ? member(checker.getTypeAtLocation(parent.parent)) : []
  if (compiler.isElementAccessExpression(parent) && parent.argumentExpression === name)
    return member(checker.getTypeAtLocation(parent.expression))
  if (!compiler.isIdentifier(name)) return []
  if (compiler.isExportSpecifier(parent)) return placesOf(reader, given(reader, parent))
  return placesOf(reader, checker.getSymbolAtLocation(name))
}

/** The member of a type, and of each type that it may be. */
function memberPlaces(reader: PlaceReader, type: ts.Type | undefined, name: string): readonly SdkPlace[] {
  if (!type) return []
  const found = placesOf(reader, reader.checker.getPropertyOfType(reader.checker.getNonNullableType(type), name))
  if (found.length > 0 || !type.isUnion()) return found
  return type.types.flatMap((one) => placesOf(reader, reader.checker.getPropertyOfType(one, name)))
}
