import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

/** Who may import whom; `*` is any package from npm or Node. See ARCHITECTURE.md, "The doors". */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  contract: ['*'],
  generator: ['*', '@openlondon/contract'],
  'sdk/src': [],
  server: ['*', '@openlondon/contract'],
  site: ['*', '@openlondon/contract', '@openlondon/generator', '@openlondon/sdk'],
  examples: ['@openlondon/sdk'],
  scripts: ['*', '@openlondon/contract', '@openlondon/generator', '@openlondon/sdk', '@openlondon/server'],
  bench: ['*', '@openlondon/contract', '@openlondon/generator', '@openlondon/sdk', '@openlondon/server'],
}

/** Commands and measurements start and time what other rooms keep to themselves. */
const reachAnywhere = ['scripts', 'bench']

const root = fileURLToPath(new URL('.', import.meta.url))
const skipped = new Set(['node_modules', 'dist', 'build', '.docusaurus', 'data'])

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (skipped.has(entry.name)) return []
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

const isTest = (file: string): boolean => /\.test\.tsx?$|\/testing\//.test(file)

describe('the doors between the rooms', () => {
  test.each(Object.entries(mayImport))('%s imports only what it may', (folder, allowed) => {
    const offences = sources(folder)
      .filter((file) => !isTest(file) && !(folder === 'sdk/src' && file.includes('/mocks')))
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

  test('nobody imports scripts or e2e', () => {
    const offences = Object.keys(mayImport)
      .filter((folder) => folder !== 'scripts')
      .flatMap(sources)
      .flatMap((file) =>
        imports(file)
          .filter((name) => /(^|\/)(scripts|e2e)\//.test(name))
          .map((name) => `${file} imports ${name}`),
      )
    expect(offences).toEqual([])
  })

  test('a city is data: no code names London, its owners or its hosts', () => {
    const names = /\b(tfl\.gov\.uk|postcodes\.io|api\.tfl|London(?!\/)|Transport for London)\b/
    const offences = [
      'contract/src',
      'generator/src',
      'sdk/src/runtime',
      'server/src',
      'site/src',
      'site/frame',
      'site/bundle',
      'site/pages',
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
