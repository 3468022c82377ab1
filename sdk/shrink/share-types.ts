import { pathTo } from './declarations.ts'

/** What a declaration says in one go; `name` is empty unless it is a type. */
type Statement = { readonly name: string; readonly text: string }
type Types = ReadonlyMap<string, string>

/**
 * Types that several doors have in the same words, in one file for all of them. Where doors mean different things by a name,
 * what most of them mean is shared.
 */
export function shareTypes(texts: Map<string, string>, doors: readonly string[], file: string): void {
  const statements = new Map(doors.map((door) => [door, statementsOf(texts.get(door) ?? '')]))
  const shared = commonTypes([...statements.values()])
  if (shared.size === 0) return
  texts.set(file, [...shared.values()].join(''))
  for (const [door, all] of statements) {
    const isShared = ({ name, text }: Statement): boolean => shared.get(name) === text
    const names = all.filter(isShared).map(({ name }) => name)
    if (names.length === 0) continue
    const own = all.filter((statement) => !isShared(statement)).map(({ text }) => text)
    const list = `{ ${names.join(', ')} }`
    texts.set(door, `import type ${list} from '${pathTo(file, door)}'\nexport type ${list}\n${own.join('')}`)
  }
}

/** The shared types by name, as they are written; they name no type but each other. */
function commonTypes(doors: readonly (readonly Statement[])[]): ReadonlyMap<string, string> {
  const byName = doors.map(
    (all) => new Map(all.flatMap(({ name, text }) => (name === '' ? [] : [[name, text] as const]))),
  )
  const known = new Set(byName.flatMap((types) => [...types.keys()]))
  const having = (name: string, text: string): readonly Types[] => byName.filter((types) => types.get(name) === text)
  const shared = new Map(
    [...known].map((name) => {
      const texts = byName.flatMap((types) => types.get(name) ?? [])
      return [
        name,
        texts.reduce((most, text) => (having(name, text).length > having(name, most).length ? text : most)),
      ] as const
    }),
  )
  for (let size = -1; size !== shared.size;) {
    size = shared.size
    for (const [name, text] of shared) {
      const isAlike = (types: Types): boolean =>
        namesIn(text).every((other) => !known.has(other) || types.get(other) === shared.get(other))
      const those = having(name, text)
      // For each door two lines name it, which weigh as much as a short type.
      const saved = (those.length - 1) * text.length - 2 * those.length * (name.length + 2)
      if (those.length < 2 || saved <= 0 || namesIn(text).includes('Brand') || !those.every(isAlike))
        shared.delete(name)
    }
  }
  return shared
}

const namesIn = (text: string): readonly string[] =>
  text.replaceAll(/\/\*\*[^]*?\*\//g, '').match(/\b[A-Z]\w*\b/g) ?? []

/** A declaration's statements, each with the comment before it. */
function statementsOf(declaration: string): readonly Statement[] {
  const lines = declaration.split(/(?<=\n)/)
  const starts = lines.flatMap((line, index) => (/^(?:export|import) /.test(line) ? [commentBefore(lines, index)] : []))
  return starts.map((start, index) => {
    const text = lines.slice(start, starts[index + 1]).join('')
    return { text, name: /^export type (\w+) =/m.exec(text)?.[1] ?? '' }
  })
}

function commentBefore(lines: readonly string[], index: number): number {
  if (!lines[index - 1]?.endsWith('*/\n')) return index
  let start = index - 1
  while (!lines[start]?.startsWith('/**')) start -= 1
  return start
}
