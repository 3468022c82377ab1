import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { repository, sdkFolder } from './run-node.ts'

/** What an app that calls this one operation weighs, gzipped. */
export type CallWeight = { readonly operation: string; readonly gzip: number }

/** Each operation of the SDK as `<api>.<name>`, by the doors of its manifest. */
export async function everyOperation(): Promise<readonly string[]> {
  const { exports: doors } = JSON.parse(readFileSync(join(sdkFolder, 'package.json'), 'utf8'))
  const apis = Object.entries<{ readonly 'city-source': string }>(doors).filter(([, door]) =>
    /^\.\/src\/generated\/[^/]+\/index\.ts$/.test(door['city-source']),
  )
  const modules = apis.map(async ([name, door]) => {
    const operations: object = await import(join(sdkFolder, door['city-source']))
    return Object.keys(operations).map((operation) => `${name.slice(2)}.${operation}`)
  })
  return (await Promise.all(modules)).flat()
}

/** The text of an app that calls one operation, with a key, and tells errors apart. */
export function appThatCalls(operation: string): string {
  const [api, name] = operation.split('.')
  return `
import { createClient, isHttpError } from '@openlondon/sdk'
import { ${name} } from '@openlondon/sdk/${api}'
const city = createClient({ via: 'gateway', origin: 'https://open.example', key: 'ldn_live_x' })
try {
  console.log(await ${name}(city, {}))
} catch (error) {
  if (isHttpError(error)) console.log(error.status)
}
`
}

/** An app for each operation, lightest first. All are made in one run of esbuild, which reads every file once. */
export async function everyCall(): Promise<readonly CallWeight[]> {
  const operations = await everyOperation()
  const { outputFiles } = await build({
    entryPoints: operations.map((operation) => ({ in: `app:${operation}`, out: operation })),
    outdir: join(repository, 'apps'),
    bundle: true,
    format: 'esm',
    minify: true,
    platform: 'browser',
    target: 'es2022',
    conditions: ['city-source'],
    write: false,
    plugins: [
      {
        name: 'apps',
        setup: ({ onResolve, onLoad }) => {
          onResolve({ filter: /^app:/ }, ({ path }) => ({ path: path.slice(4), namespace: 'app' }))
          onLoad({ filter: /.*/, namespace: 'app' }, ({ path }) => ({
            contents: appThatCalls(path),
            resolveDir: repository,
            loader: 'ts',
          }))
        },
      },
    ],
  })
  return outputFiles
    .map(({ path, contents }) => ({
      operation: basename(path, '.js'),
      gzip: gzipSync(contents, { level: 9 }).length,
    }))
    .sort((left, right) => left.gzip - right.gzip)
}

/** The middle one of them. */
export const medianOf = (calls: readonly CallWeight[]): number =>
  calls[Math.floor(calls.length / 2)]?.gzip ?? Number.NaN
