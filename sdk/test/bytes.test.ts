import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { expect, test } from 'vitest'
import * as tfl from '@openlondon/sdk/tfl'
import {
  bundle,
  oneCallApp,
  oneCallBytesMax,
  smoothedCallApp,
  smoothedCallBytesMax,
  withOperations,
} from '../testing/bundle.ts'
import { everyOperation } from '../testing/every-call.ts'
import { repository, sdkFolder } from '../testing/run-node.ts'

const operationBytesMax = 60
const names = Object.keys(tfl).filter((name) => name !== 'lineModes')

test(`an app that calls one operation gets at most ${oneCallBytesMax} bytes, and no other operation`, async () => {
  const { gzip, text } = await bundle(oneCallApp)
  expect(gzip).toBeLessThanOrEqual(oneCallBytesMax)
  expect(names.filter((name) => text.includes(`"${name}"`))).toEqual([])
})

test(`one whose answer is smoothed gets at most ${smoothedCallBytesMax}, and no other decoder`, async () => {
  const { gzip, text } = await bundle(smoothedCallApp)
  expect(gzip).toBeLessThanOrEqual(smoothedCallBytesMax)
  expect(text).not.toContain('NbBikes')
})

test('the README says of its own sample what it weighs', async () => {
  const readme = readFileSync(join(sdkFolder, 'README.md'), 'utf8')
  const sample = /```ts\n([^]*?)```/.exec(readme)?.[1] ?? ''
  expect(sample).toContain('createClient')
  const { gzip } = await bundle(sample)
  expect(readme).toContain(`The call below costs an app about ${(gzip / 1_000).toFixed(1)} kB`)
})

test('it gets retry, time limit and typed errors for that', async () => {
  const { text } = await bundle(oneCallApp)
  for (const part of ['retry-after', 'TimeoutError', 'NetworkError', 'HttpError', 'BodyError'])
    expect(text).toContain(part)
})

test(`each further operation costs at most ${operationBytesMax} bytes`, async () => {
  const [one, all] = [await bundle(oneCallApp), await bundle(withOperations(names))]
  expect(names.length).toBeGreaterThan(40)
  expect((all.gzip - one.gzip) / names.length).toBeLessThanOrEqual(operationBytesMax)
})

test('nothing outside runtime and generated gets in, and no mocks', async () => {
  const { inputs } = await bundle(`export * from '@openlondon/sdk'; export * from '@openlondon/sdk/city'`)
  expect(
    inputs.filter((path) => path !== '<stdin>' && !/^sdk\/src\/(index\.ts|runtime\/|generated\/)/.test(path)),
  ).toEqual([])
  expect(inputs.filter((path) => path.includes('/mocks/') || path.endsWith('paths.ts'))).toEqual([])
})

test('a second bundler, the one in Vite, drops the other operations too', async () => {
  const app = 'virtual:app'
  const built = await build({
    configFile: false,
    root: repository,
    logLevel: 'silent',
    resolve: { conditions: ['city-source', 'import'] },
    build: { write: false, minify: true, target: 'es2022', modulePreload: false, rollupOptions: { input: app } },
    plugins: [
      {
        name: 'app',
        resolveId: (id) => (id === app ? app : undefined),
        load: (id) => (id === app ? oneCallApp : undefined),
      },
    ],
  })
  const code = [built]
    .flat()
    .flatMap((result) => ('output' in result ? result.output.map((chunk) => ('code' in chunk ? chunk.code : '')) : []))
    .join('')
  expect(code).toContain('lineModes')
  expect(names.filter((name) => new RegExp(`["'\`]${name}["'\`]`).test(code))).toEqual([])
  expect(gzipSync(code).length).toBeLessThanOrEqual(oneCallBytesMax)
})

/** Of the mocks of all APIs, as sources, for each operation: values, handlers, factories and their types. */
const mockBytesMax = 840

test(`mocks are at most ${mockBytesMax} bytes an operation`, async () => {
  const folder = join(sdkFolder, 'src/generated')
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /[\\/]mocks[\\/]/.test(path),
  )
  expect(sources.length).toBeGreaterThan(10)
  const bytes = sources.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0)
  expect(bytes / (await everyOperation()).length).toBeLessThanOrEqual(mockBytesMax)
})

/** Beside MSW: the engine of all mocks, and one operation's line and example. */
const oneMockBytesMax = 2_500

test(`one mock brings at most ${oneMockBytesMax} bytes besides MSW, and no other`, async () => {
  const app = `export { getLineModesMockHandler } from '@openlondon/sdk/tfl/mocks'`
  const { gzip, text } = await bundle(app, repository, ['msw'])
  expect(gzip).toBeLessThanOrEqual(oneMockBytesMax)
  expect(text.match(/"(?:GET|POST|PUT|PATCH|DELETE) \/[^"]*"/g)).toEqual(['"GET /Line/Meta/Modes"'])
})
