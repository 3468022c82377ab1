import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import typescript from 'typescript'
import { findProjects } from './find-projects.ts'

const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'check-workspaces-')))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** All use the package but the last. */
const folders = [
  'apps/board/web',
  'apps/map/web',
  'apps/map/test',
  'packages/a',
  'packages/deep/er/b',
  'packages/a/node_modules/other',
  'site-one',
  'site-two',
  'packages/plain',
]
for (const folder of folders) {
  const path = join(scratch, folder)
  mkdirSync(path, { recursive: true })
  const names = folder === 'packages/plain' ? {} : { '@small/sdk': '1.0.0' }
  writeFileSync(join(path, 'package.json'), JSON.stringify({ dependencies: names }))
  writeFileSync(join(path, 'tsconfig.json'), '{ "files": ["app.ts"] }')
}

const found = (workspaces: unknown, yaml: string): readonly string[] => {
  writeFileSync(join(scratch, 'tsconfig.json'), '{ "files": ["app.ts"] }')
  writeFileSync(join(scratch, 'package.json'), JSON.stringify({ workspaces }))
  writeFileSync(join(scratch, 'pnpm-workspace.yaml'), yaml)
  return findProjects(typescript, scratch, '@small/sdk')
    .map(({ config }) =>
      relative(scratch, config)
        .replaceAll('\\', '/')
        .replace(/\/?tsconfig\.json$/, ''),
    )
    .filter((path) => path !== '')
    .toSorted()
}

test.each<[patterns: readonly string[], want: readonly string[]]>([
  [['site-one'], ['site-one']],
  [['./packages/*/'], ['packages/a']],
  [['packages/**'], ['packages/a', 'packages/deep/er/b']],
  [['apps/*/web'], ['apps/board/web', 'apps/map/web']],
  [['**/web'], ['apps/board/web', 'apps/map/web']],
  [['site-*'], ['site-one', 'site-two']],
  [['site-t?o'], ['site-two']],
  [['site-[ot]ne'], ['site-one']],
  [['{site-one,packages/*}'], ['packages/a', 'site-one']],
  [['apps/*/*', '!apps/map/*'], ['apps/board/web']],
  [
    ['apps/**', '!**/test/**'],
    ['apps/board/web', 'apps/map/web'],
  ],
  [['packages/**', '!packages/deep/**'], ['packages/a']],
  [['nowhere/*', 'nowhere'], []],
])('workspaces %j are %j, listed by npm, Yarn or pnpm', (patterns, want) => {
  expect(found(patterns, '')).toEqual(want)
  expect(found({ packages: patterns }, '')).toEqual(want)
  expect(found([], `packages:\n${patterns.map((one) => `  - '${one}'\n`).join('')}`)).toEqual(want)
})

test.each<[yaml: string, want: readonly string[]]>([
  ['packages:\n  - site-one # the first\n\n  # and\n  - "site-two"\n', ['site-one', 'site-two']],
  ['packages:\n- site-one\n', ['site-one']],
  ['packages: # all\n  - site-one\n', ['site-one']],
  ['packages:\r\n  - site-one\r\n  - site-two\r\n', ['site-one', 'site-two']],
  ["packages: ['site-one', site-two]\n", ['site-one', 'site-two']],
  ["packages: [\n  'site-one',\n]\n", ['site-one']],
  ['packages:\n  - site-one\nonlyBuiltDependencies:\n  - site-two\n', ['site-one']],
  ['onlyBuiltDependencies:\n  - site-two\n', []],
])('%j lists %j', (yaml, want) => expect(found(undefined, yaml)).toEqual(want))
