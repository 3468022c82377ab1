import { mkdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build as esbuild, transform } from 'esbuild'
import { build as vite } from 'vite'
import { rivalsFolder } from './write-rivals.ts'

/** What of a bundler is used here: the packages are not installed with the rest, and so their types are not there. */
type Output = { readonly output: readonly { readonly code?: string }[] }
type Rollup = { rollup(options: object): Promise<{ generate(options: object): Promise<Output> }> }
type Webpack = (options: object, done: (error: Error | null, stats?: { hasErrors(): boolean }) => void) => void

const require = createRequire(join(rivalsFolder, 'package.json'))
const installed = async <Module>(name: string): Promise<Module> =>
  (await import(pathToFileURL(require.resolve(name)).href)) as Module

/** Each makes of an entry file the code that a browser gets, minified as the bundler does it by itself. */
export const bundlers: Readonly<Record<string, (entry: string) => Promise<string>>> = {
  esbuild: async (entry) => {
    const { outputFiles } = await esbuild({
      entryPoints: [entry],
      bundle: true,
      format: 'esm',
      minify: true,
      platform: 'browser',
      target: 'es2022',
      write: false,
      logLevel: 'error',
    })
    return outputFiles[0]?.text ?? ''
  },
  // It minifies nothing by itself: esbuild does, as Vite had it for years.
  rollup: async (entry) => {
    const { rollup } = await installed<Rollup>('rollup')
    const bundle = await rollup({ input: entry, logLevel: 'silent' })
    const { code } = await transform(codeOf(await bundle.generate({ format: 'es' })), {
      format: 'esm',
      minify: true,
      target: 'es2022',
    })
    return code
  },
  rolldown: async (entry) => {
    const { rolldown } = await installed<{ readonly rolldown: Rollup['rollup'] }>('rolldown')
    const bundle = await rolldown({ input: entry, platform: 'browser', logLevel: 'silent' })
    return codeOf(await bundle.generate({ format: 'es', minify: true }))
  },
  webpack: async (entry) => {
    const { default: webpack } = await installed<{ readonly default: Webpack }>('webpack')
    const path = `${entry}.webpack`
    await mkdir(path, { recursive: true })
    await new Promise<void>((resolve, reject) => {
      const options = { mode: 'production', entry, target: ['web', 'es2022'], output: { path, filename: 'app.js' } }
      webpack(options, (error, stats) =>
        error || stats?.hasErrors() ? reject(error ?? new Error('webpack finds errors')) : resolve(),
      )
    })
    return readFile(join(path, 'app.js'), 'utf8')
  },
  vite: async (entry) => {
    const built = await vite({
      configFile: false,
      root: join(entry, '..'),
      logLevel: 'silent',
      build: { write: false, minify: true, target: 'es2022', modulePreload: false, rollupOptions: { input: entry } },
    })
    const [output] = [built].flat()
    return output && 'output' in output ? codeOf(output as Output) : ''
  },
}

const codeOf = ({ output }: Output): string => output.map(({ code = '' }) => code).join('')

/** As a server would send it. */
export const gzipped = (code: string): number => gzipSync(code, { level: 9 }).length
