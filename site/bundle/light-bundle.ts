import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { LoadContext, Plugin } from '@docusaurus/types'
import type { Compiler, sources } from 'webpack'
import type { SdkDoor } from './sdk-doors.ts'

const require = createRequire(import.meta.url)
const utilities = '@docusaurus/utils-common'

/**
 * Keeps out of every page what this site replaces: the stock stylesheet (we have our own), the browser's syntax
 * highlighter (samples are highlighted at build time), the search dialog's stylesheet (it comes with the dialog), and
 * what only the build reads of the site's configuration. Also lets the bundler take the SDK from its sources, and names
 * the persistent cache after the sources that samples are checked against.
 */
export function lightBundle(options: {
  readonly fingerprint: string
  readonly doors: readonly SdkDoor[]
  /** Absolute path of the city's own module behind the front page's call. */
  readonly landingSample?: string | undefined
}): (context: LoadContext) => Plugin {
  const theme = path.dirname(require.resolve('@docusaurus/theme-classic/package.json'))
  return (context) => ({
    name: 'light-bundle',
    configureWebpack(config, isServer, { currentBundler }) {
      // It writes a list of all chunks' names into every page, for fetching ahead: see stand-ins/docusaurus-client.ts.
      config.plugins = (config.plugins ?? []).filter((plugin) => plugin?.constructor.name !== 'ChunkAssetPlugin')
      return {
        ...(isServer ? {} : forBrowsers(config.mode === 'production')),
        resolve: {
          alias: {
            ...sdkSources(options.doors),
            '@city/landing-sample$':
              options.landingSample ?? path.join(context.siteDir, 'pages/landing/plain-sample.ts'),
            [require.resolve('infima/dist/css/default/default.css')]: false,
            [path.join(theme, 'lib/prism-include-languages.js')]: false,
            [`${utilities}$`]: path.join(context.siteDir, 'bundle/stand-ins/docusaurus-utilities.ts'),
          },
        },
        module: {
          rules: [
            // Docusaurus writes its registry for CommonJS; this workspace is one of ES modules.
            {
              include: context.generatedFilesDir,
              test: /\.js$/,
              type: 'javascript/auto',
              resolve: { fullySpecified: false },
            },
            ...(isServer || config.mode !== 'production'
              ? []
              : [
                  {
                    include: context.generatedFilesDir,
                    test: /(?:registry\.js|routes\.js|routesChunkNames\.json|docusaurus\.config\.mjs)$/,
                    loader: fileURLToPath(new URL('./slim-generated.ts', import.meta.url)),
                  },
                ]),
          ],
        },
        plugins: isServer
          ? [new CommonJsFolder(currentBundler.instance.sources.RawSource)]
          : [
              // Only the client's entry asks for a neighbour of this name; an alias does not see relative requests.
              new currentBundler.instance.NormalModuleReplacementPlugin(
                /^\.\/docusaurus$/,
                path.join(context.siteDir, 'bundle/stand-ins/docusaurus-client.ts'),
              ),
            ],
        experiments: namedCache(config, options.fingerprint),
      }
    },
  })
}

const withOwnStyles = new Set(['search-dialog', 'account-page'])

/**
 * Chunks are named by their content alone, because each page carries the list of all of them. One stylesheet for all
 * pages, as Docusaurus has it, but for the two that come with code which is loaded on demand.
 */
function forBrowsers(production: boolean): object {
  return {
    // Rspack names what chunks share after the repository, on every page.
    output: { uniqueName: 'site', ...(production ? { chunkFilename: 'assets/js/[contenthash:8].js' } : {}) },
    optimization: {
      // Numbers in order compress well; every page carries those of all pages.
      ...(production ? { chunkIds: 'natural', moduleIds: 'natural' } : {}),
      splitChunks: {
        cacheGroups: {
          styles: { chunks: (chunk: { readonly name?: string }) => !withOwnStyles.has(chunk.name ?? '') },
        },
      },
    },
  }
}

/** Rspack evicts its cache when `version` changes; Docusaurus' own version does not know our sources. */
function namedCache(config: object, fingerprint: string): object {
  const experiments = 'experiments' in config && typeof config.experiments === 'object' ? config.experiments : null
  if (!experiments || !('cache' in experiments) || typeof experiments.cache !== 'object') return {}
  const cache = experiments.cache
  const version = cache && 'version' in cache ? String(cache.version) : ''
  return { cache: { ...cache, version: `${version}-${fingerprint}` } }
}

/**
 * The SDK's doors, straight to their sources: under the name that pages use in every city, and under the package's own,
 * by which the city's samples know it.
 */
const sdkSources = (doors: readonly SdkDoor[]): Record<string, string> =>
  Object.fromEntries(
    doors.flatMap(({ door, specifier, file }) => [
      [`${specifier}$`, file],
      [`${path.posix.join('@city/sdk', door)}$`, file],
    ]),
  )

/** Pages are rendered by a CommonJS bundle that lies inside this workspace of ES modules; its folder must say so. */
class CommonJsFolder {
  readonly #RawSource: typeof sources.RawSource

  constructor(RawSource: typeof sources.RawSource) {
    this.#RawSource = RawSource
  }

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('common-js-folder', (compilation) => {
      compilation.hooks.processAssets.tap('common-js-folder', () => {
        compilation.emitAsset('package.json', new this.#RawSource('{"type":"commonjs"}'))
      })
    })
  }
}
