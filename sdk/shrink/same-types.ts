// Of most types the owner's form and the SDK's are one: those are written down once.

import { withNamespace } from './declarations.ts'

const comments = /\/\*\*[\s\S]*?\*\/\n?/g
const oneType = /^export type (\w+) = ([\s\S]*?)\n(?=export |$(?![^]))/gm
const oneSchema = /^(\w+): ((?:[^;{}]|\{(?:[^{}]|\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\})*\})*);\n/gm
const schemas =
  /(?<=^export interface components \{\nschemas: \{\n)[\s\S]*?\n(?=\};\n(?:responses|parameters|requestBodies|headers|pathItems): )/m

/**
 * The names of the types by path that say what the SDK's types of the same names do, and name none that does not. Both are
 * compared by their words, so two ways to say one thing count as different.
 */
export function sameTypes(paths: string, types: string): ReadonlySet<string> {
  const ours = new Map(
    [...types.replaceAll(comments, '').replaceAll(/^ +/gm, '').matchAll(oneType)].map(([, name = '', text = '']) => [
      name,
      inOneForm(text),
    ]),
  )
  const theirs = new Map([...schemasIn(paths)].map(([, name = '', text = '']) => [name, inOneForm(text)]))
  const same = new Set([...theirs.keys()].filter((name) => theirs.get(name) === ours.get(name)))
  for (let before = -1; before !== same.size;) {
    before = same.size
    for (const name of same)
      if (namesIn(theirs.get(name) ?? '').some((other) => theirs.has(other) && !same.has(other))) same.delete(name)
  }
  return same
}

/** Types by path, those among them that `same` names taken from the SDK's. */
export const withSameTypes = (paths: string, same: ReadonlySet<string>): string =>
  paths
    .replace(schemas, (members) =>
      members.replaceAll(oneSchema, (whole, name: string) => (same.has(name) ? `${name}: T.${name};\n` : whole)),
    )
    .replace(/^/, same.size === 0 ? '' : `import type * as T from './types.ts'\n`)

/** What mocks name of the types over the wire: those that are the SDK's as its types, and the others by path. */
export const withSameOnWire = (text: string, same: ReadonlySet<string>): string =>
  text
    .replaceAll(/\bWire\.(\w+)/g, (whole, name: string) => (same.has(name) ? `T.${name}` : whole))
    .replaceAll(/^import type \{ ([^}]+) \} from '\.\.\/wire\.ts'\n/gm, (_, names: string) => {
      const those = (isSame: boolean): string[] => names.split(', ').filter((name) => same.has(name) === isSame)
      return importLine(those(true), 'types') + importLine(those(false), 'wire')
    })
    .replace(/^(?=[\s\S]*\bT\.)/, `import type * as T from '../types.ts'\n`)

const importLine = (names: readonly string[], file: string): string =>
  names.length === 0 ? '' : `import type { ${names.join(', ')} } from '../${file}.ts'\n`

/** The same without the module of types over the wire, which are named as the types by path that they are. */
export function withoutWire(text: string): string {
  const short = withNamespace(text.replaceAll(/\bWire(?=\.| from )/g, 'W'), '../wire.ts', 'W')
  const line = `import type * as W from '../wire.ts'\n`
  if (!short.includes(line)) return text
  const named = short.replace(line, '').replaceAll(/\bW\.(\w+)/g, `W['$1']`)
  return `import type { components } from '../paths.ts'\n${named}type W = components['schemas']\nexport {}\n`
}

const schemasIn = (paths: string): Iterable<RegExpMatchArray> => (schemas.exec(paths)?.[0] ?? '').matchAll(oneSchema)
const namesIn = (text: string): readonly string[] => text.match(/\b[A-Z]\w*\b/g) ?? []

/** A type in the form of both tools: names without a prefix, lists in brackets, one kind of quote. */
function inOneForm(text: string): string {
  const plain = text
    .replaceAll(/components\["schemas"\]\["(\w+)"\]/g, '$1')
    .replaceAll("'", '"')
    .replaceAll(/;?\n\}/g, ' }')
    .replaceAll(/;?\n/g, '; ')
    .replaceAll('{; ', '{ ')
  return withBrackets(plain)
}

const simpleList = /\bArray<(\w+(?:<[^<>]*>)?)>/g
const otherList = /\bArray<((?:[^<>]|<[^<>]*>)*)>/g

function withBrackets(text: string): string {
  const next = text.replaceAll(simpleList, '$1[]').replaceAll(otherList, '($1)[]')
  return next === text ? text.replaceAll(/\((\{[^()]*\})\)\[\]/g, '$1[]') : withBrackets(next)
}
