import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { City } from '@openlondon/contract'
import ts from 'typescript'
import type { SdkDoor } from '../../bundle/sdk-doors.ts'
import type { ApiHints, Hints, OperationHint } from './hints.ts'

/** Names and types of the SDK's operations, read from its generated sources. */
export async function readHints(
  { apis }: Pick<City, 'apis'>,
  doors: readonly SdkDoor[],
  isOffered: (door: SdkDoor) => boolean,
): Promise<Hints> {
  const read = await Promise.all(
    apis.map(async ({ id, operations }) => {
      const index = doors.find(({ door }) => door === `./${id}`)?.file
      const summaries = new Map(operations.map(({ name, summary }) => [name, summary]))
      return [id, hintsOf(index === undefined ? [] : await sourcesBeside(index), summaries)] as const
    }),
  )
  return { doors: doors.filter(isOffered).map(({ specifier }) => specifier), apis: Object.fromEntries(read) }
}

async function sourcesBeside(index: string): Promise<readonly string[]> {
  const folder = path.dirname(index)
  const operations = path.join(folder, 'operations')
  const names = (await readdir(operations).catch(() => [])).map((name) => path.join(operations, name))
  return Promise.all([path.join(folder, 'types.ts'), ...names].map((file) => readFile(file, 'utf8').catch(() => '')))
}

/** Types and operations that sources export, by name. */
export function hintsOf(sources: readonly string[], summaries: ReadonlyMap<string, string>): ApiHints {
  const types: Record<string, Readonly<Record<string, string>> | string> = {}
  const operations: Record<string, OperationHint> = {}
  for (const source of sources) {
    const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest)
    for (const statement of file.statements) {
      if (ts.isTypeAliasDeclaration(statement)) types[statement.name.text] = typeOf(statement.type, file)
      if (!ts.isVariableStatement(statement)) continue
      for (const { name, type } of statement.declarationList.declarations) {
        const summary = ts.isIdentifier(name) ? summaries.get(name.text) : undefined
        if (ts.isIdentifier(name) && type && ts.isFunctionTypeNode(type) && summary !== undefined)
          operations[name.text] = { summary, ...signatureOf(type, file) }
      }
    }
  }
  return { operations, types }
}

const typeTextMax = 60

function typeOf(type: ts.TypeNode, file: ts.SourceFile): Readonly<Record<string, string>> | string {
  if (!ts.isTypeLiteralNode(type)) return textOf(type, file)
  const members = type.members.flatMap((member) =>
    ts.isPropertySignature(member) && member.type && ts.isIdentifier(member.name)
      ? [[member.name.text, textOf(member.type, file)] as const]
      : [],
  )
  return Object.fromEntries(members)
}

/** Without the brands of ids, which only get in a reader's way here. */
function textOf(type: ts.TypeNode, file: ts.SourceFile): string {
  const text = type
    .getText(file)
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/Brand<(\w+), '[^']*'>/g, '$1')
    .replaceAll(/\s+/g, ' ')
  return text.length > typeTextMax ? `${text.slice(0, typeTextMax)}…` : text
}

function signatureOf(type: ts.FunctionTypeNode, file: ts.SourceFile): Pick<OperationHint, 'params' | 'result'> {
  const params = type.parameters.find(({ name }) => ts.isIdentifier(name) && name.text === 'params')?.type
  const [result] = ts.isTypeReferenceNode(type.type) ? (type.type.typeArguments ?? []) : []
  return {
    ...(params ? { params: params.getText(file) } : {}),
    result: (result ?? type.type).getText(file),
  }
}
