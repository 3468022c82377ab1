import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { LoadContext, Plugin } from '@docusaurus/types'
import type { Compiler, sources } from 'webpack'
import { keepingSides } from './keep-sides.ts'
import { writeRoutes } from './routes/write-routes.ts'
import type { SdkDoor } from './sdk-doors.ts'

const require = createRequire(import.meta.url)
const utilities = '@docusaurus/utils-common'

/**
 * Keeps out of every page what this site replaces: the stock stylesheet (we have our own), the browser's syntax
 * highlighter (samples are highlighted at build time), its bar of progress (ours is a few lines), the search dialog's stylesheet (it comes with the dialog), and
 * what only the build reads of the site's configuration. Also lets the bundler take the SDK from its sources, and names
 * the persistent cache after the sources that samples are checked against.
 */
export function lightBundle(options: {
  readonly fingerprint: string
  readonly doors: readonly SdkDoor[]
  /** Absolute paths of the city's own modules behind the front page's call, and behind what it shows of the city now. */
  readonly landingSample?: string | undefined
  readonly landingNow?: string | undefined
}): (context: LoadContext) => Plugin {
  const theme = path.dirname(require.resolve('@docusaurus/theme-classic/package.json'))
  return (context) => ({
    name: 'light-bundle',
    configureWebpack(config, isServer, { currentBundler }) {
      // It writes a list of all chunks' names into every page, for fetching ahead: see stand-ins/docusaurus-client.ts.
      config.plugins = (config.plugins ?? []).filter((plugin) => plugin?.constructor.name !== 'ChunkAssetPlugin')
      // The development server's is not only for pages: it takes in what changes.
      if (!isServer && config.mode === 'production')
        config.entry = path.join(context.siteDir, 'bundle/stand-ins/start.ts')
      return {
        ...(isServer ? {} : forBrowsers(config.mode === 'production')),
        resolve: {
          alias: {
            ...sdkSources(options.doors),
            '@city/landing-sample$':
              options.landingSample ?? path.join(context.siteDir, 'pages/landing/plain-sample.ts'),
            '@city/landing-now$': options.landingNow ?? path.join(context.siteDir, 'pages/landing/now/plain-now.ts'),
            [require.resolve('infima/dist/css/default/default.css')]: false,
            [path.join(theme, 'lib/prism-include-languages.js')]: false,
            [path.join(theme, 'lib/nprogress.js')]: path.join(context.siteDir, 'bundle/stand-ins/progress.ts'),
            // Docusaurus' own name for it, so that the theme's links are ours, too.
            '@docusaurus/Link': path.join(context.siteDir, 'bundle/stand-ins/link.tsx'),
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
                  // The router takes them in for a door that nobody here uses, and they do not say that they do nothing else.
                  { test: /[\\/]node_modules[\\/](?:react-is|hoist-non-react-statics)[\\/]/, sideEffects: false },
                  {
                    include: context.generatedFilesDir,
                    test: /(?:registry\.js|docusaurus\.config\.mjs|globalData\.json|site-metadata\.json)$/,
                    loader: fileURLToPath(new URL('./slim-generated.ts', import.meta.url)),
                  },
                ]),
          ],
        },
        plugins: isServer
          ? [new CommonJsFolder(currentBundler.instance.sources.RawSource)]
          : [
              ...(config.mode === 'production' ? standIns : standIns.slice(0, 1)).map(
                ([request, file]) =>
                  new currentBundler.instance.NormalModuleReplacementPlugin(
                    request,
                    path.join(context.siteDir, 'bundle/stand-ins', file),
                  ),
              ),
              new currentBundler.instance.BannerPlugin({
                banner: compileAhead,
                raw: true,
                include: /^assets\/js\/main\./,
                // Behind the minifier, which would take it for a comment.
                stage: currentBundler.instance.Compilation.PROCESS_ASSETS_STAGE_REPORT,
              }),
            ],
        // Without a word of which bundler it was, on every page.
        experiments: { ...namedCache(config, options.fingerprint), rspackFuture: { bundlerInfo: { force: false } } },
      }
    },
    configurePostCss: (options) => ({ ...options, plugins: options.plugins.map(keepingSides) }),
    postBuild: ({ outDir }) => writeRoutes(context.generatedFilesDir, outDir),
  })
}

/** Requests that only Docusaurus' client makes, and what answers them; an alias does not see relative ones. */
const standIns: readonly (readonly [RegExp, string])[] = [
  [/^\.\/docusaurus$/, 'docusaurus-client.ts'],
  // The development server keeps the table of all routes, which changes under it.
  [/^(?:\.|@docusaurus\/core\/lib\/client)\/preload$/, 'preload.ts'],
  [/^@generated\/routes$/, 'page-routes.tsx'],
  [/^@generated\/routesChunkNames$/, 'chunk-names.ts'],
]

/**
 * Has Chromium compile what every page calls while the script comes, beside the page's own thread and not on it; a comment
 * for all others. See https://v8.dev/blog/explicit-compile-hints
 */
const compileAhead = '//# allFunctionsCalledOnLoad\n'

const withOwnStyles = new Set(['search-dialog', 'account-page', 'check-page'])

/**
 * Chunks are named by their content alone, because each page carries the list of all of them. One stylesheet for all
 * pages, as Docusaurus has it, but for those that come with code which is loaded on demand.
 */
function forBrowsers(production: boolean): object {
  return {
    // What the platform calls `globalThis` stands in every browser that we serve, and needs no search on every page.
    node: { global: false },
    // Rspack names what chunks share after the repository, on every page.
    output: { uniqueName: 'site', ...(production ? { chunkFilename: 'assets/js/c.[contenthash:8].js' } : {}) },
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
