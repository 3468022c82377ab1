import { dirname, join, relative } from 'node:path'

/** The modules that a declaration imports or hands on, as they are written in it. */
export const modulesIn = (declaration: string): readonly string[] => [
  ...new Set([...declaration.matchAll(/(?:from|import\()\s*['"](\.[^'"]+)['"]/g)].map(([, path = '']) => path)),
]

/** A declaration in fewer bytes that says the same, its comments among it. */
export const shortDeclaration = (declaration: string): string =>
  [
    withoutIndent,
    withoutNameAgain,
    withShortComments,
    withoutKindAgain,
    withBrackets,
    withJoinedConstants,
    withoutSemicolons,
    withLetters,
    withJoinedImports,
  ].reduce((text, shorten) => shorten(text), declaration)

/** No indentation; what stands inside a comment keeps its distance from the asterisk. */
const withoutIndent = (text: string): string => text.replaceAll(/^ +/gm, '')

/** A comment of one line on one line, and no asterisks before lines that begin like any other. */
const withShortComments = (text: string): string =>
  text
    .replaceAll(/^\/\*\*\n\* ([^\n]*)\n\*\/$/gm, '/** $1 */')
    .replaceAll(/^\/\*\*\n(?:\*(?: [^\s*][^\n]*)?\n)+\*\/$/gm, (comment) => comment.replaceAll(/^\* ?(?!\/)/gm, ''))

const lettersOf = (words: string): string => words.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase()

/** Titles that say the name of their type once more, in words, before they come to the matter. */
const withoutNameAgain = (text: string): string =>
  text.replaceAll(
    /^\/\*\*\n\* ([^\n]+)\n(?:\*\n)?((?:\*[^\n]*\n)*?)\*\/\nexport type (\w+)/gm,
    (whole: string, title: string, rest: string, name: string) => {
      if (lettersOf(title) !== lettersOf(name)) return whole
      return `${rest.trim() === '' ? '' : `/**\n${rest}*/\n`}export type ${name}`
    },
  )

/** The generator's comments that say no more than name and door: which operation a type is of, what a constant is for. */
const withoutKindAgain = (text: string): string =>
  text
    .replaceAll(/^\/\*\* What \{@link \w+\} (?:takes|answers)\. \*\/\n(?=export type \w+(?:Params|Result) =)/gm, '')
    .replaceAll(/^\/\*\* For `\w+`\. \*\/\n(?=export declare const )/gm, '')
    .replaceAll(/^\/\*\* \{@link \w+\}\. \*\/\n(?=export declare const \w+Mutation\b)/gm, '')

/** Lists as people write them, of types of one word. */
const withBrackets = (text: string): string =>
  text.replaceAll(/\/\*\*[^]*?\*\/|\bReadonly<Array<(\w+)>>|\bArray<(\w+)>/g, (found, fixed?: string, open?: string) =>
    fixed ? `readonly ${fixed}[]` : open ? `${open}[]` : found,
  )

/** What is imported of one module, with one import. */
export function withJoinedImports(text: string): string {
  const single = /^import (?:type )?\{ ([^{}]+) \} from '([^']+)'\n/gm
  const imports = Map.groupBy(text.matchAll(single), ([, , module]) => module)
  const joined = [...imports].map(([module, lines]) => {
    const names = lines.flatMap(([, named = '']) => named.split(',').map((name) => name.trim().replace(/^type /, '')))
    return `import type { ${[...new Set(names)].join(', ')} } from '${module}'\n`
  })
  return joined.join('') + text.replaceAll(single, '')
}

const quotedOrComment = /\/\*\*[^]*?\*\/|'[^'\n]*'|"[^"\n]*"/

/** Many names of a module of the same package, under one letter in place of a list of them: what is not used as a name of a member. */
export function withNamespace(text: string, module: string, letter: string): string {
  const line = new RegExp(`^import type \\{ ([^}]+) \\} from '${module.replaceAll('.', '\\.')}'\n`, 'm')
  const names = line.exec(text)?.[1]?.split(', ') ?? []
  if (names.length === 0 || names.some((name) => !/^\w+$/.test(name))) return text
  const rest = text.replace(line, '')
  const use = new RegExp(
    `${quotedOrComment.source}|^import .*|(?<![\\w.$])(?:${names.join('|')})(?![\\w$]|\\??:)`,
    'gm',
  )
  const named = rest.replaceAll(use, (found) => (names.includes(found) ? `${letter}.${found}` : found))
  const opening = `import type * as ${letter} from '${module}'\n`
  return named.startsWith(opening) || named.includes(`\n${opening}`) ? named : opening + named
}

/** The types of a door that a declaration names by a word, under one letter. */
const withLetters = (text: string): string =>
  text.replaceAll(/\bSdk(?=\.| from )/g, 'T').replaceAll(/\bPaging(?=\.| from )/g, 'P')

/** Constants one after the other, each with its comment at most a line, as one statement. */
const withJoinedConstants = (text: string): string =>
  text.replaceAll(
    /^(?:(?:\/\*\* .* \*\/\n)?export declare const .*;\n){2,}/gm,
    (lines) =>
      `export declare const\n${lines.replaceAll('export declare const ', '').replaceAll(/;$/gm, ',').replace(/,\n$/, ';\n')}`,
  )

/** No semicolon at the end of a line that is no comment's: the line ends the member or the statement as well. */
const withoutSemicolons = (text: string): string =>
  text.replaceAll(/\/\*\*[\s\S]*?\*\/|;$/gm, (found) => (found === ';' ? '' : found))

/** The names that a declaration exports, of constants, types and interfaces. */
export const exportsOf = (declaration: string): readonly string[] =>
  [...declaration.matchAll(/^export (?:declare const|type|interface) ([\w$]+)/gm)].map(([, name = '']) => name)

/** The file of the declaration that another one names. */
export const beside = (file: string, path: string): string => join(dirname(file), path.replace(/\.[jt]s$/, '.d.ts'))

/** A module as a declaration beside others names it. */
export function pathTo(module: string, from: string): string {
  const path = relative(dirname(from), module)
    .replaceAll('\\', '/')
    .replace(/\.d\.ts$/, '.ts')
  return path.startsWith('.') ? path : `./${path}`
}
