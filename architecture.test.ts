import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { isLeftOut } from './scripts/parts/left-out.ts'

const root = fileURLToPath(new URL('.', import.meta.url))

const isApp = (path: string): boolean => path.startsWith('examples/apps/')

const foldersIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []))

/** Who may import whom; `*` is any package from npm or Node. See ARCHITECTURE.md, "The doors". */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  // Views of the portal's own API lie beside its contract.
  contract: ['*', '@openlondon/sandbox/view'],
  generator: ['*', '@openlondon/contract'],
  'sdk/src': [],
  'sdk/check': ['*'],
  'sdk/shrink': ['*'],
  'sandbox/src': ['@openlondon/contract'],
  'sandbox/package': ['*', '@openlondon/contract', '@openlondon/sandbox'],
  'openapi/world': ['@openlondon/sandbox/view'],
  'openapi/community': ['@openlondon/sandbox/need', '@openlondon/sdk'],
  search: ['*'],
  server: ['*', '@openlondon/contract', '@openlondon/generator/surface', '@openlondon/sandbox', '@openlondon/search'],
  site: [
    '*',
    '@openlondon/contract',
    '@openlondon/sandbox/package',
    '@openlondon/search',
    '@openlondon/sdk',
    '@openlondon/server/settings',
  ],
  examples: ['@openlondon/sdk'],
  scripts: [
    '*',
    '@openlondon/contract',
    '@openlondon/generator',
    '@openlondon/sandbox',
    '@openlondon/search',
    '@openlondon/sdk',
    '@openlondon/server',
  ],
  bench: ['*', '@openlondon/contract', '@openlondon/generator', '@openlondon/sdk', '@openlondon/server'],
}

/**
 * The rooms of a folder in the order of the work: a room imports from rooms of earlier lines, never from a later one,
 * and rooms of one line do not know each other. A file that is named here counts as a room; others at the top of a
 * folder are its doors. See ARCHITECTURE.md, "Inside a folder".
 */
const stages: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'contract/src': [
    ['grammar'],
    ['model'],
    ['call', 'problem', 'schema', 'files', 'language'],
    ['facts', 'bundle', 'values', 'request'],
    ['normalise', 'registry'],
    ['assemble'],
    ['load'],
    ['decode'],
    ['concepts', 'community', 'operator'],
    ['lint', 'diff', 'plain', 'views', 'evidence', 'draft'],
    ['release', 'truth'],
  ],
  'contract/src/lint': [['words', 'mend'], ['parts'], ['catalogue'], ['rules'], ['report']],
  'generator/src': [['files'], ['decide'], ['emit'], ['city']],
  'sandbox/src': [
    ['world', 'time', 'scenario.ts', 'fixture'],
    ['session', 'happenings'],
    ['view'],
    ['answer'],
    ['reply'],
    ['offline'],
    ['need'],
  ],
  'server/src': [
    ['start-error.ts', 'surroundings.ts'],
    ['config'],
    ['config.ts'],
    ['operation', 'store', 'redis'],
    ['http', 'keys'],
    ['usage', 'mail', 'identity', 'metrics', 'backup'],
    ['limit', 'teams', 'truth', 'status'],
    ['notices', 'webhooks'],
    ['approvals', 'administration', 'faults', 'needs', 'proposals'],
    ['gateway', 'portal', 'sandbox', 'notify'],
    ['agents'],
    ['adversarial'],
  ],
  'server/src/store': [
    ['database', 'pepper'],
    ['migrations', 'tables'],
    ['sqlite', 'postgres'],
  ],
  'server/src/portal': [
    ['call'],
    ['keys'],
    ['usage', 'access', 'notices', 'teams', 'truth', 'status', 'faults', 'needs'],
    ['owners'],
    ['person', 'administration'],
  ],
  'server/src/sandbox': [
    ['load-world.ts', 'cross-origin.ts', 'stream.ts', 'work-share.ts'],
    ['send-reply.ts'],
    ['sandbox.ts', 'proposed'],
    ['check'],
  ],
  site: [['bundle', 'frame'], ['samples'], ['city'], ['pages', 'heads'], ['src', 'checks']],
  // A kind of page knows no other: what they tell of each other are places, see site/city/place.ts. But the front page
  // shows the catalogue and one call, as the reference does, and a proposal is shown as its pages would be.
  'site/pages': [foldersIn('site/pages').filter((kind) => !/^(landing|preview)$/.test(kind)), ['landing', 'preview']],
  'site/pages/account': [
    ['ask'],
    ['frame'],
    ['person', 'usage', 'notices', 'teams', 'found-key', 'report', 'propose', 'proposal'],
    ['keys'],
    ['access', 'administration', 'desk'],
  ],
}

/** Rooms, and files, that the browser imports, too. */
const pure = [
  'contract/src/grammar',
  'contract/src/model',
  'contract/src/call',
  'contract/src/language',
  'contract/src/problem',
  'contract/src/values/random.ts',
  'sandbox/src',
]

/** Doors of other rooms through which there is nothing that the browser cannot import. */
const pureDoors = [
  '@openlondon/contract/call',
  '@openlondon/contract/language',
  '@openlondon/contract/model',
  '@openlondon/contract/problem',
  '@openlondon/contract/random',
  '@openlondon/contract/request',
  '@openlondon/contract/values',
]

/** Rooms behind those doors that stand on packages, which run anywhere, too; one file of theirs is for Node alone. */
const portable = ['contract/src/request', 'contract/src/schema', 'contract/src/values']
const portablePackages = /^(ajv|ajv-formats|negotiator|@cfworker\/json-schema)(\/|$)/
const forNode = 'contract/src/schema/linear-patterns.ts'

/** Commands and measurements start and time what other rooms keep to themselves. */
const reachAnywhere = ['scripts', 'bench']

function sources(folder: string): string[] {
  if (/\.tsx?$/.test(folder)) return [folder]
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (isLeftOut(path)) return []
    if (entry.isDirectory()) return sources(path)
    return /\.(ts|tsx|mts)$/.test(entry.name) ? [path] : []
  })
}

function imports(file: string): string[] {
  // What stands in a template literal is text that a generator writes, not an import of its own.
  const text = readFileSync(join(root, file), 'utf8').replaceAll(/`(?:\\.|[^`\\])*`/g, '``')
  return [
    ...text.matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s+['"]([^'"]+)['"]/g,
    ),
  ]
    .map((match) => match[1] ?? match[2] ?? match[3])
    .filter((name): name is string => name !== undefined)
}

/** The room of `folder` in which a file lies; none for a door. */
function roomOf(folder: string, file: string): string | undefined {
  const [first, ...rest] = relative(folder, file).replaceAll('\\', '/').split('/')
  return rest.length > 0 || stages[folder]?.flat().includes(first ?? '') ? first : undefined
}

const isPure = (file: string): boolean => pure.some((place) => file === place || file.startsWith(`${place}/`))
/** A room that has an order of its own inside a folder that has one. */
const isFloor = (folder: string): boolean => Object.keys(stages).some((house) => folder.startsWith(`${house}/`))

/** What an import leads to, from the root; nothing for a package. */
function pathOf(file: string, name: string): string | undefined {
  if (name.startsWith('@site/')) return name.replace('@site/', 'site/')
  return name.startsWith('.') ? join(dirname(file), name) : undefined
}

const isTest = (file: string): boolean => /\.test\.tsx?$|\/testing\//.test(file)

describe('the doors between the rooms', () => {
  test.each(Object.entries(mayImport))('%s imports only what it may', (folder, allowed) => {
    const offences = sources(folder)
      .filter(
        (file) =>
          !isTest(file) && !isApp(file) && !(folder === 'sdk/src' && /\/(?:mocks|react)(?:\/|\.ts$)/.test(file)),
      )
      .flatMap((file) =>
        imports(file)
          .filter((name) => !name.startsWith('.') && !name.startsWith('@site/') && !name.startsWith('@theme'))
          .filter((name) => {
            if (name.startsWith('@openlondon/'))
              return !allowed.some((door) => name === door || name.startsWith(`${door}/`))
            return !allowed.includes('*')
          })
          .map((name) => `${file} imports ${name}`),
      )
    expect(offences).toEqual([])
  })

  test.each(Object.keys(mayImport).filter((folder) => !reachAnywhere.includes(folder)))(
    '%s reaches into no other room by a relative path',
    (folder) => {
      const offences = sources(folder)
        .filter((file) => !isTest(file))
        .flatMap((file) =>
          imports(file)
            .filter((name) => name.startsWith('.'))
            .filter((name) => relative(join(root, folder), resolve(root, dirname(file), name)).startsWith('..'))
            .map((name) => `${file} imports ${name}`),
        )
      expect(offences).toEqual([])
    },
  )

  test.each(Object.entries(stages))('%s: no arrow runs back up', (folder, lines) => {
    const stage = new Map(lines.flatMap((rooms, index) => rooms.map((room) => [room, index] as const)))
    const offences = sources(folder)
      .filter((file) => !isTest(file))
      .flatMap((file) => {
        const own = roomOf(folder, file)
        if (own === undefined) return []
        return (
          imports(file)
            .flatMap((name) => pathOf(file, name) ?? [])
            // What a floor asks of the house around it is judged by the order of the house.
            .filter((path) => !isFloor(folder) || path.startsWith(`${folder}/`))
            .map((path) => roomOf(folder, path))
            .filter((room) => room !== own)
            .filter((room) => room === undefined || !((stage.get(room) ?? Infinity) < (stage.get(own) ?? -1)))
            .map((room) => `${file} imports ${room ?? 'the door'}`)
        )
      })
    expect(offences).toEqual([])
  })

  test.each(Object.keys(stages))('%s has no room that the order leaves out', (folder) => {
    const rooms = new Set(sources(folder).flatMap((file) => roomOf(folder, file) ?? []))
    expect([...rooms].toSorted()).toEqual((stages[folder] ?? []).flat().toSorted())
  })

  test.each(pure)('%s is pure: no package, no node:', (folder) => {
    const offences = sources(folder)
      .filter((file) => !isTest(file))
      .flatMap((file) =>
        imports(file)
          .filter((name) => !pureDoors.includes(name))
          .filter((name) => !name.startsWith('.') || !isPure(join(dirname(file), name)))
          .map((name) => `${file} imports ${name}`),
      )
    expect(offences).toEqual([])
  })

  test.each(portable)('%s runs anywhere: no node:, and no package that has not been tried', (folder) => {
    const isPortable = (file: string): boolean =>
      isPure(file) || (file !== forNode && portable.some((place) => file.startsWith(`${place}/`)))
    const offences = sources(folder)
      .filter((file) => !isTest(file) && file !== forNode)
      .flatMap((file) =>
        imports(file)
          .filter((name) => !portablePackages.test(name))
          .filter((name) => !name.startsWith('.') || !isPortable(join(dirname(file), name)))
          .map((name) => `${file} imports ${name}`),
      )
    expect(offences).toEqual([])
  })

  test('views know the world of their city, and no other API', () => {
    const offences = sources('openapi/apis').flatMap((file) =>
      imports(file)
        .filter((name) => name !== '@openlondon/sandbox/view')
        .filter((name) => {
          const path = pathOf(file, name)?.replaceAll('\\', '/') ?? ''
          const own = file.replaceAll('\\', '/').split('/').slice(0, 3).join('/')
          return !path.startsWith('openapi/world/') && !path.startsWith(`${own}/`)
        })
        .map((name) => `${file} imports ${name}`),
    )
    expect(offences).toEqual([])
  })

  test('a server starts without what judges, compares and drafts contracts', () => {
    const offences = sources('server/src')
      // Its own door, for commands alone.
      .filter((file) => !isTest(file) && !file.startsWith('server/src/sandbox/check/'))
      .filter((file) =>
        /^(?:im|ex)port (?!type\b)[^'"]*from '@openlondon\/contract'/m.test(readFileSync(join(root, file), 'utf8')),
      )
    expect(offences).toEqual([])
  })

  test('nobody imports scripts, e2e or city-tests', () => {
    const offences = Object.keys(mayImport)
      .filter((folder) => folder !== 'scripts')
      .flatMap(sources)
      .flatMap((file) =>
        imports(file)
          .filter((name) => /(^|\/)(scripts|e2e|city-tests)\//.test(name))
          .map((name) => `${file} imports ${name}`),
      )
    expect(offences).toEqual([])
  })

  test('a city is data: no code names London, its owners or its hosts', () => {
    const names = /\b(tfl\.gov\.uk|postcodes\.io|api\.tfl|London(?!\/)|Transport for London)\b/
    const offences = [
      'contract/src',
      'generator/src',
      'sandbox/src',
      'sdk/src',
      'sdk/check',
      'sdk/shrink',
      'search/src',
      'mcp',
      'server/src',
      'site',
      'scripts',
    ]
      .flatMap((folder) => sources(folder))
      .filter((file) => !isTest(file) && !file.includes('/generated/'))
      .flatMap((file) => {
        const code = readFileSync(join(root, file), 'utf8')
          .replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
          .replaceAll('Open London', '')
        const found = names.exec(code)
        return found ? [`${file}: ${found[0]}`] : []
      })
    expect(offences).toEqual([])
  })
})
