import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { repository, runNode, sdkFolder } from '../testing/run-node.ts'

// A package of its own that makes something of the SDK and writes declarations, as workspaces and libraries do: what it
// gives must be told in names that a door of the SDK has, because files behind the doors are nobody's to import.

/** Below the repository, so that the packages are found there that the SDK leaves to its user. */
mkdirSync(join(repository, '.sdk'), { recursive: true })
const folder = mkdtempSync(join(repository, '.sdk/handed-on-'))
const installed = join(folder, 'node_modules/@openlondon/sdk')
beforeAll(async () => {
  const { code, stderr } = await runNode([join(sdkFolder, 'build.mjs'), '--outdir', join(installed, 'dist')])
  expect(code, stderr).toBe(0)
  cpSync(join(sdkFolder, 'package.json'), join(installed, 'package.json'))
}, 180_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2024.d.ts', 'lib.dom.d.ts', 'lib.dom.asynciterable.d.ts'],
  module: ts.ModuleKind.NodeNext,
  declaration: true,
  emitDeclarationOnly: true,
  skipLibCheck: true,
  types: [],
}

function programOf(files: readonly string[]): ts.Program {
  return ts.createProgram([...files], options)
}

/** What the compiler says when it writes the declarations of modules of that package. */
function errorsIn(sources: ReadonlyMap<string, string>): readonly string[] {
  for (const [file, text] of sources) writeFileSync(file, text)
  const program = programOf([...sources.keys()])
  const { diagnostics } = program.emit(undefined, () => {})
  return [...ts.getPreEmitDiagnostics(program), ...diagnostics].map(({ messageText }) =>
    ts.flattenDiagnosticMessageText(messageText, '\n'),
  )
}

/** What each API has, it has by the same generator: one that pages and one that writes stand for all. */
const apis = ['food-hygiene', 'reports']

type Door = { readonly types?: string; readonly default?: string }

test('what a door gives, and what a call of it gives, can be handed on', { timeout: 120_000 }, () => {
  const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))
  const doors = Object.entries<Door>(manifest.exports).flatMap(([door, { types, default: file }]) => {
    const api = /generated\/([^/]+)\//.exec(types ?? '')?.[1]
    return types === undefined || file === undefined || (api !== undefined && !apis.includes(api))
      ? []
      : [{ from: `${manifest.name}${door.slice(1)}`, types: join(installed, types) }]
  })
  const program = programOf(doors.map(({ types }) => types))
  const sources = new Map(
    doors.map(({ from, types }, index) => [
      join(folder, `door-${index}.mts`),
      `import * as door from '${from}'\n${handedOn(program, types)}`,
    ]),
  )
  expect(sources.size).toBeGreaterThan(15)
  expect([...sources.values()].join('').split('\n').length).toBeGreaterThan(200)
  expect(errorsIn(sources)).toEqual([])
})

/** Each value of a module, and what it answers if it is a function, by no other type than the compiler's own finding. */
function handedOn(program: ts.Program, module: string): string {
  const checker = program.getTypeChecker()
  const symbol = checker.getSymbolAtLocation(program.getSourceFile(module) as ts.SourceFile)
  const values = symbol ? checker.getExportsOfModule(symbol).filter((one) => isValue(checker, one)) : []
  return values
    .map((value) => {
      const isCalled = checker.getTypeOfSymbol(value).getCallSignatures().length > 0
      const answer = `export const $${value.name} = (...given: Parameters<typeof door.${value.name}>) => door.${value.name}(...given)\n`
      return `export const ${value.name} = door.${value.name}\n${isCalled ? answer : ''}`
    })
    .join('')
}

/** What is exported by `export type` is none. */
function isValue(checker: ts.TypeChecker, symbol: ts.Symbol): boolean {
  const isOnlyType = symbol.declarations?.some((one) => ts.isTypeOnlyExportDeclaration(one))
  const meant = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
  return !isOnlyType && (meant.flags & ts.SymbolFlags.Value) !== 0
}

/** A program that opens one of these doors need not open the first, and what an operation answers stands there. */
test.each([
  ['a city of whole APIs', `export const city = createCity({ reports }, { via: 'direct' })`],
  ['one API of a city', `export const { reports: api } = createCity({ reports }, { via: 'direct' })`],
  [
    'a city of some operations',
    `export const city = createCity({ reports: { report: reports.report } }, { via: 'direct' })`,
  ],
  [
    'a call of a city',
    `const city = createCity({ reports }, { via: 'direct' })
export const ask = () => city.reports.reportTypes()
export const askRaw = () => city.reports.reportTypes().raw()`,
  ],
  [
    'a call with a client that streams',
    `const client = streamingClient({ via: 'direct' })
export const ask = () => reports.reportTypes(client)
export { client }`,
  ],
])('%s can be handed on', (_what, text) => {
  const source = `import * as reports from '@openlondon/sdk/reports'
${text.includes('createCity') ? "import { createCity } from '@openlondon/sdk/city'" : "import { streamingClient } from '@openlondon/sdk/work'"}
${text}
`
  expect(errorsIn(new Map([[join(folder, 'alone.mts'), source]]))).toEqual([])
})
