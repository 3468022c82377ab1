/** Reads a module's text by its path inside the package; `undefined` for none. */
export type ReadModule = (path: string) => string | undefined

/** What a door gives, by name: what exists at run time, and types. */
type Names = { readonly values: readonly string[]; readonly types: readonly string[] }

type Doors = Readonly<Record<string, { readonly 'city-source': string }>>

/**
 * `api.md`: every name that can be imported, door by door, so that a change of what others build on shows in a review as
 * what it is.
 */
export function surface(packageName: string, doors: Doors, read: ReadModule): string {
  const sections = Object.entries(doors).map(([door, conditions]) => {
    const { values, types } = namesOf(conditions['city-source'].replace('./', ''), read)
    const lists = [listOf('Values', values), listOf('Types', types)].filter((list) => list !== '')
    return `## \`${door.replace(/^\./, packageName)}\`\n\n${lists.join('\n\n')}`
  })
  return `<!-- Generated. Do not edit: npm run generate -->\n\n# What ${packageName} gives\n\n${sections.join('\n\n')}\n`
}

const listOf = (title: string, names: readonly string[]): string =>
  names.length === 0 ? '' : `${title} (${names.length}):\n\n${names.map((name) => `- \`${name}\``).join('\n')}`

/** The names that a module declares or hands on. Modules that are handed on whole are followed. */
function namesOf(path: string, read: ReadModule): Names {
  const text = read(path) ?? ''
  const declared = [
    ...text.matchAll(/^export (?:declare )?(?:abstract )?(const|function|class|interface|type) (\w+)/gm),
  ]
  const handedOn = [...text.matchAll(/^export (type )?\{([^}]*)\}/gm)].flatMap(([, type, names = '']) =>
    names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '')
      .map((name) => ({ isType: type !== undefined || name.startsWith('type '), name: lastWord(name) })),
  )
  const inside = [...text.matchAll(/^export (type )?\* from '([^']+)'/gm)].map(([, type, from = '']) => {
    const names = namesOf(joined(path, from), read)
    return type === undefined ? names : { values: [], types: [...names.values, ...names.types] }
  })
  const isType = (kind: string | undefined): boolean => kind === 'interface' || kind === 'type'
  const own = [...declared.map(([, kind, name = '']) => ({ isType: isType(kind), name })), ...handedOn]
  const sorted = (names: readonly string[]): readonly string[] => [...new Set(names)].sort()
  const values = own.filter((one) => !one.isType).map(({ name }) => name)
  const types = own.filter((one) => one.isType).map(({ name }) => name)
  return {
    values: sorted([...values, ...inside.flatMap((names) => names.values)]),
    types: sorted([...types, ...inside.flatMap((names) => names.types)]),
  }
}

/** `a as b` gives `b`. */
const lastWord = (name: string): string => name.split(/\s+/).at(-1) ?? name

/** Seen from the module that names it. */
const joined = (path: string, from: string): string => new URL(from, `file:///${path}`).pathname.slice(1)
