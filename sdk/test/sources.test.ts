import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { repository, runNode, sdkFolder } from '../testing/run-node.ts'

const files = (folder: string): readonly string[] =>
  readdirSync(join(sdkFolder, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .map((path) => join(sdkFolder, folder, path))

/** Doors for tests and for React stand on what no other app carries. */
const doorOf = (file: string): 'mocks' | 'react' | undefined =>
  (['mocks', 'react'] as const).find((door) => new RegExp(`/${door}(?:/|\\.ts$)`).test(relative(sdkFolder, file)))

const specifiers = (file: string): readonly string[] =>
  [...withoutComments(file).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '')

/** An example in a comment imports the package by its name, as whoever reads it will. */
const withoutComments = (file: string): string => readFileSync(file, 'utf8').replaceAll(/^\s*\/\*\*[\s\S]*?\*\//gm, '')

test('the SDK imports its own files and nothing else', () => {
  const sources = files('src').filter((file) => doorOf(file) === undefined)
  expect(sources.length).toBeGreaterThan(20)
  expect(sources.flatMap(specifiers).filter((specifier) => !specifier.startsWith('.'))).toEqual([])
})

test.each([
  ['mocks', 'msw'],
  ['react', '@tanstack/react-query'],
] as const)('the door %s imports %s besides', (door, peer) => {
  const foreign = files('src')
    .filter((file) => doorOf(file) === door)
    .flatMap(specifiers)
    .filter((specifier) => !specifier.startsWith('.'))
  expect([...new Set(foreign)]).toEqual([peer])
})

test('which are optional peers, and there is nothing else', () => {
  const manifest = JSON.parse(readFileSync(join(sdkFolder, 'package.json'), 'utf8'))
  expect(Object.keys(manifest.peerDependencies).sort()).toEqual(['@tanstack/react-query', 'msw'])
  expect(Object.values(manifest.peerDependenciesMeta)).toEqual([{ optional: true }, { optional: true }])
  expect(manifest.dependencies).toBeUndefined()
})

test('the runtime makes nothing at module scope that wakes a fetch stack', () => {
  const culprits = files('src/runtime').filter((file) =>
    /^(?:export )?(?:const|let) \w+[^=\n]*= *(?:new (?:Headers|Request|Response|URL)|globalThis\.fetch|fetch\b)/m.test(
      readFileSync(file, 'utf8'),
    ),
  )
  expect(culprits).toEqual([])
})

test('every API has the test that compares its two readings, and what it compares with', () => {
  const present = new Set(files('src/generated'))
  const apis = [...present].filter((file) => file.endsWith('/api.ts')).map((file) => dirname(file))
  expect(apis.length).toBeGreaterThan(0)
  const wanted = apis.flatMap((api) => [join(api, 'parity.ts'), join(api, 'paths.ts')])
  expect(wanted.filter((file) => !present.has(file))).toEqual([])
})

// Under TypeScript 7 it is a check of its own.
test(
  'no error under TypeScript 5.9, strict and exact, libraries checked; with it, hey-api and openapi-typescript agree',
  { timeout: 120_000 },
  async () => {
    const tsc = 'node_modules/typescript/bin/tsc'
    expect((await runNode([tsc, '--version'])).stdout).toContain('Version 5.9')
    expect(await runNode([tsc, '-p', 'sdk/tsconfig.json'])).toMatchObject({ stdout: '', code: 0 })
  },
)

test('mocks type-check', { timeout: 120_000 }, async () => {
  expect(
    await runNode([join(repository, 'node_modules/typescript7/bin/tsc'), '-p', 'sdk/tsconfig.build.json', '--noEmit']),
  ).toMatchObject({ stdout: '', code: 0 })
})
