import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { execFile } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startServer, type RunningServer } from '../../server/src/app.ts'
import { readConfig } from '../../server/src/config.ts'
import { bundle, oneCallApp, oneCallBytesMax } from '../../sdk/testing/bundle.ts'
import { repository, runNode, sdkFolder } from '../../sdk/testing/run-node.ts'

// Slow: packs the package as it would be published, and installs it as a stranger would.

const run = promisify(execFile)
const scratch = mkdtempSync(join(tmpdir(), 'openlondon-package-'))
const project = join(scratch, 'project')
const tool = (path: string): string => join(repository, 'node_modules', path)
/** What it takes on a disk, all files together. */
const installedBytesMax = 2_600_000

let tarball: string
let server: RunningServer

beforeAll(async () => {
  const surroundings = {
    PORT: '0',
    DATA_DIR: join(scratch, 'data'),
    CITY_DIR: join(repository, 'openapi'),
    ACCESS_LOG: 'off',
  }
  server = await startServer(readConfig(surroundings))
  await run('npm', ['pack', '--pack-destination', scratch, '--silent'], { cwd: sdkFolder })
  tarball = join(scratch, readdirSync(scratch).find((name) => name.endsWith('.tgz')) ?? '')
}, 240_000)

afterAll(async () => {
  await server?.close()
  rmSync(scratch, { recursive: true, force: true })
})

test(
  'the tarball holds what is built, the readme, the licence and the changelog, and no source',
  { timeout: 60_000 },
  async () => {
    const { stdout } = await run('tar', ['-tzf', tarball])
    const paths = stdout
      .trim()
      .split('\n')
      .map((path) => path.replace('package/', ''))
    expect(paths.filter((path) => !path.startsWith('dist/')).sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'package.json',
    ])
    expect(paths.filter((path) => /parity|\.test\.|(?<!\.d)\.ts$/.test(path))).toEqual([])
    expect(paths).toContain('dist/generated/tfl/index.js')
    const declared = paths.filter((path) => path.endsWith('.d.ts'))
    expect(declared.filter((path) => /decoders|runtime\/(send|retry|decode)/.test(path))).toEqual([])
  },
)

test(`installed it is at most ${installedBytesMax} bytes`, { timeout: 60_000 }, async () => {
  const { stdout } = await run('tar', ['-tvzf', tarball])
  const sizes = stdout
    .trim()
    .split('\n')
    .map((line) => Number(line.split(/\s+/)[2]))
  expect(sizes.length).toBeGreaterThan(100)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(installedBytesMax)
})

test(
  'publint and are-the-types-wrong find nothing; the package is ESM only, and says so',
  { timeout: 240_000 },
  async () => {
    const publint = await runNode([tool('publint/src/cli.js'), 'run', tarball, '--strict'])
    expect(publint.stdout + publint.stderr).toContain('All good!')
    const attw = await runNode([
      tool('@arethetypeswrong/cli/dist/index.js'),
      tarball,
      '--profile',
      'esm-only',
      '--no-emoji',
      '--format',
      'json',
    ])
    const { problems } = JSON.parse(attw.stdout).analysis
    // It is of ES modules only, which CommonJS may `require` and old compilers find.
    const real = problems.filter(({ kind }: Record<string, string>) => kind !== 'CJSResolvesToESM')
    expect(real).toEqual([])
  },
)

test(
  'a fresh project elsewhere installs it offline, type-checks under every strictness, and calls',
  { timeout: 240_000 },
  async () => {
    cpSync(join(import.meta.dirname, 'sdk-consumer'), project, { recursive: true })
    writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }))
    await run('npm', ['install', '--offline', '--no-audit', '--no-fund', tarball], {
      cwd: project,
    })
    expect(Object.keys(JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8')).packages)).toEqual([
      '',
      'node_modules/@openlondon/sdk',
    ])
    for (const tsc of ['typescript7/bin/tsc', 'typescript/bin/tsc']) {
      for (const tsconfig of ['tsconfig.json', 'tsconfig.bundler.json']) {
        expect(await runNode([tool(tsc), '-p', tsconfig], project)).toMatchObject({ stdout: '', code: 0 })
      }
    }
    const { stdout, stderr } = await runNode(['app.ts', server.origin], project)
    expect(stderr).toBe('')
    expect(stdout).toMatch(/^\w.*\n(?:choose|\d+)\n[\w-]+ string\nE09000019\n$/)
  },
)

test('what a stranger bundles is as small as what we measure', { timeout: 60_000 }, async () => {
  const { gzip, text } = await bundle(oneCallApp, project)
  expect(gzip).toBeLessThanOrEqual(oneCallBytesMax)
  expect(text).not.toContain('lineStatusByMode')
})

test('a compiler that resolves as Node 10 did finds every door', { timeout: 120_000 }, async () => {
  writeFileSync(
    join(project, 'old.cts'),
    `
    import { createClient } from '@openlondon/sdk'
    import { createCity } from '@openlondon/sdk/city'
    import { lineModes } from '@openlondon/sdk/tfl'
    import type { StopPointId } from '@openlondon/sdk/ids'
    import type { paths } from '@openlondon/sdk/tfl/paths'
    export const answer = lineModes(createClient({ via: 'direct' }))
    export const city = createCity({ tfl: { lineModes } }, { via: 'direct' }).tfl.lineModes()
    export const id: StopPointId = '940GZZLUKSX'
    export type Modes = paths['/Line/Meta/Modes']
  `,
  )
  const checked = await runNode([tool('typescript/bin/tsc'), '-p', 'tsconfig.old.json'], project)
  expect(checked).toMatchObject({ stdout: '', code: 0 })
})

test('CommonJS requires it, and gets what a module imports', { timeout: 60_000 }, async () => {
  writeFileSync(
    join(project, 'require.cjs'),
    `const { lineModes } = require('@openlondon/sdk/tfl'); import('@openlondon/sdk/tfl').then((tfl) => console.log(tfl.lineModes === lineModes))`,
  )
  expect(await runNode(['require.cjs'], project)).toMatchObject({ stdout: 'true\n', code: 0 })
})

test.each([
  ['schema', 'LineModesResultSchema', 'schemas', 'lineStatuses'],
  ['query', 'lineModesQuery', 'react', 'lineStatusByMode'],
])('one %s of a door brings no other', { timeout: 60_000 }, async (_what, name, door, other) => {
  const { text } = await bundle(`export { ${name} } from '@openlondon/sdk/tfl/${door}'`, project, [
    '@tanstack/react-query',
  ])
  expect(text).toContain(name)
  expect(text).not.toContain(other)
})

/** What a compiler has to object to, in one program: a slip of one file is no other file's. */
const slips: Readonly<Record<string, string>> = {
  'by-path.ts': `
    import createClient from ${JSON.stringify(tool('openapi-fetch/dist/index.mjs'))}
    import type { paths } from '@openlondon/sdk/tfl/paths'
    const client = createClient<paths>({ baseUrl: '' })
    const { data } = await client.GET('/Line/Mode/{modes}/Status', { params: { path: { modes: ['tube'] } } })
    export const name: string | undefined = data?.[0]?.name
    await client.GET('/Line/Meta/Modes')
    await client.GET('/Line/Mode/{modes}/Status', {})
    await client.POST('/Line/Meta/Modes')
  `,
  'wrong.ts': `
    import { createClient } from '@openlondon/sdk'
    import { lineModes, lineStatusByMode } from '@openlondon/sdk/tfl'
    const london = createClient({ via: 'direct' })
    lineStatusByMode(london)
    lineStatusByMode(london, { mode: ['tube'] })
    lineModes(london, { signal: undefined })
    createClient({ via: 'sandbox' })
    createClient({ via: 'gateway', origin: '' })
  `,
}

test.each([
  ['types by path serve a client of somebody else’s', 'by-path.ts', [8, 9]],
  ['what is wrong in a call is an error of the compiler', 'wrong.ts', [5, 6, 7, 8, 9]],
])('%s', { timeout: 120_000 }, async (_what, file, lines) => {
  const said = (await objections()).filter((line) => line.startsWith(file))
  expect(said.map((line) => Number(/\((\d+),/.exec(line)?.[1]))).toEqual(lines)
})

let compiled: Promise<readonly string[]> | undefined
function objections(): Promise<readonly string[]> {
  for (const [file, text] of Object.entries(slips)) writeFileSync(join(project, file), text)
  return (compiled ??= runNode([tool('typescript7/bin/tsc'), '-p', 'tsconfig.json', '--noEmit'], project).then(
    ({ stdout }) => stdout.split('\n').filter((line) => /^\S+\.ts\(/.test(line)),
  ))
}
