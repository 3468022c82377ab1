import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

type Manifest = {
  readonly workspaces?: readonly string[] | { readonly packages?: readonly string[] }
  readonly dependencies?: object
  readonly devDependencies?: object
  readonly peerDependencies?: object
}

/** Folders of workspaces whose manifest names the package. */
export function workspacesOf(folder: string, packageName: string): readonly string[] {
  const patterns = patternsOf(folder).flatMap(withoutBraces)
  const excluded = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => matcherOf(pattern.slice(1)))
  const paths = patterns
    .filter((pattern) => !pattern.startsWith('!'))
    .flatMap((pattern) => pathsBelow(folder, '', segmentsOf(pattern)))
  return [...new Set(paths)]
    .filter((path) => !excluded.some((isMatch) => isMatch.test(path)))
    .map((path) => join(folder, path))
    .filter((workspace) => {
      const { dependencies, devDependencies, peerDependencies } = manifestIn(workspace)
      return [dependencies, devDependencies, peerDependencies].some((names) => names && packageName in names)
    })
}

function manifestIn(folder: string): Manifest {
  const file = join(folder, 'package.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}

/** As npm, Yarn and Bun list them in a manifest, and pnpm in a file of its own. */
function patternsOf(folder: string): readonly string[] {
  const { workspaces = [] } = manifestIn(folder)
  const named = 'packages' in workspaces ? (workspaces.packages ?? []) : (workspaces as readonly string[])
  const file = join(folder, 'pnpm-workspace.yaml')
  return [...named, ...(existsSync(file) ? packagesIn(readFileSync(file, 'utf8')) : [])]
}

/** The list under `packages` alone, in lines or in brackets: the file lists other things as well. */
function packagesIn(yaml: string): readonly string[] {
  const [, list = ''] =
    /^packages:[^\S\n]*(\[[^\]]*\]|(?:[^\S\n]*(?:#.*)?\r?\n\s*-.*|[^\S\n]*\r?\n\s*(?:#.*)?)*)/m.exec(yaml) ?? []
  const items = list.startsWith('[')
    ? list.matchAll(/'([^']*)'|"([^"]*)"|([^\s'",[\]]+)/g)
    : list.matchAll(/^\s*-\s+(?:'([^']*)'|"([^"]*)"|([^\s'"#]\S*))/gm)
  return [...items].map(([, single, double, bare]) => single ?? double ?? bare ?? '')
}

/** `{apps,packages}/*` is two patterns. */
function withoutBraces(pattern: string): readonly string[] {
  const [braces, choices] = /\{([^{}]*)\}/.exec(pattern) ?? []
  if (braces === undefined || choices === undefined) return [pattern]
  return choices.split(',').flatMap((choice) => withoutBraces(pattern.replace(braces, () => choice)))
}

const segmentsOf = (pattern: string): readonly string[] =>
  pattern.split('/').filter((segment) => segment !== '' && segment !== '.')

/** What a pattern stands for, by paths from the root: folders of packages are never within `node_modules`. */
function pathsBelow(root: string, path: string, [segment, ...rest]: readonly string[]): readonly string[] {
  const inside = (name: string): string => (path ? `${path}/${name}` : name)
  if (segment === undefined) return [path]
  if (!/[*?[]/.test(segment))
    return existsSync(join(root, inside(segment))) ? pathsBelow(root, inside(segment), rest) : []
  const names = readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^(?:\.|node_modules$)/.test(entry.name))
    .map(({ name }) => name)
  if (segment === '**')
    return [
      ...pathsBelow(root, path, rest),
      ...names.flatMap((name) => pathsBelow(root, inside(name), [segment, ...rest])),
    ]
  const isMatch = matcherOf(segment)
  return names.filter((name) => isMatch.test(name)).flatMap((name) => pathsBelow(root, inside(name), rest))
}

/** Of a path: `*` and `?` stay within a folder, `**` is any number of folders, none included. */
function matcherOf(pattern: string): RegExp {
  const parts = segmentsOf(pattern).map((segment) =>
    segment === '**'
      ? segment
      : segment
          .replaceAll(/[.+^$(){}|\\]/g, String.raw`\$&`)
          .replaceAll('*', '[^/]*')
          .replaceAll('?', '[^/]'),
  )
  const joined = parts
    .join('/')
    .replaceAll(/(^|\/)\*\*(?:\/\*\*)*(\/|$)/g, (_all, before: string, after: string) =>
      after ? `${before}(?:.*/)?` : before ? '(?:/.*)?' : '.*',
    )
  return new RegExp(`^${joined}$`)
}
