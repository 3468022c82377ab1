import { dirname, join } from 'node:path'
import ts from 'typescript'
import { repository } from './run-node.ts'

/** What an editor shows on a name: its type, the words on it, and the tags among those. */
export type Shown = {
  readonly type: string
  readonly words: string
  readonly tags: readonly string[]
}

export type Editor = {
  /** Of the last name in the text that is spelled so. */
  readonly shown: (name: string) => Shown
  /** What may follow the end of the text; those that are deprecated are struck through. */
  readonly completions: () => ReadonlyMap<string, { readonly isDeprecated: boolean }>
  /** The lines that are underlined, from 1. */
  readonly errorLines: () => readonly number[]
}

const file = join(repository, 'sdk/test/in-an-editor.ts')

const options: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  strict: true,
  allowImportingTsExtensions: true,
  noEmit: true,
  customConditions: ['city-source'],
  types: [],
}

/** The one file that is open, which each editor writes anew: what it imports is read once. */
const open = { text: '', version: 0 }

const service = ts.createLanguageService({
  getCompilationSettings: () => options,
  getScriptFileNames: () => [file],
  getScriptVersion: (path) => (path === file ? String(open.version) : '1'),
  getScriptSnapshot: (path) => {
    const content = path === file ? open.text : ts.sys.readFile(path)
    return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content)
  },
  getCurrentDirectory: () => dirname(file),
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: (path) => path === file || ts.sys.fileExists(path),
  readFile: ts.sys.readFile,
  directoryExists: ts.sys.directoryExists,
  getDirectories: ts.sys.getDirectories,
  realpath: ts.sys.realpath ?? ((path) => path),
})

/** TypeScript's language service, on which editors stand, with one file of somebody who uses the SDK. */
export function editorOf(text: string): Editor {
  const ask = <Answer>(question: () => Answer): Answer => {
    if (open.text !== text) Object.assign(open, { text, version: open.version + 1 })
    return question()
  }
  return {
    shown: (name) => ask(() => shownAt(text.lastIndexOf(name) + 1)),
    completions: () => ask(() => completionsAt(text.length)),
    errorLines: () =>
      ask(() => service.getSemanticDiagnostics(file).map(({ start = 0 }) => text.slice(0, start).split('\n').length)),
  }
}

function shownAt(position: number): Shown {
  const info = service.getQuickInfoAtPosition(file, position)
  return {
    type: ts.displayPartsToString(info?.displayParts),
    words: ts.displayPartsToString(info?.documentation),
    tags: info?.tags?.map((tag) => tag.name) ?? [],
  }
}

function completionsAt(position: number): ReturnType<Editor['completions']> {
  const entries = service.getCompletionsAtPosition(file, position, {})?.entries ?? []
  return new Map(
    entries.map(({ name, kindModifiers = '' }) => [name, { isDeprecated: kindModifiers.includes('deprecated') }]),
  )
}
