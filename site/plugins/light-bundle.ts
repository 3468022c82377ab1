import path from 'node:path'
import { createRequire } from 'node:module'
import type { Plugin } from '@docusaurus/types'

const require = createRequire(import.meta.url)

/**
 * Keeps out of every page what this site replaces: the stock stylesheet (we have our own) and the browser's syntax
 * highlighter (samples are highlighted at build time). Also lets the bundler take the SDK from its sources, and names
 * the persistent cache after the sources that samples are checked against.
 */
export function lightBundle(options: { readonly fingerprint: string }): () => Plugin {
  const theme = path.dirname(require.resolve('@docusaurus/theme-classic/package.json'))
  return () => ({
    name: 'light-bundle',
    configureWebpack(config) {
      return {
        resolve: {
          conditionNames: ['source', '...'],
          alias: {
            [require.resolve('infima/dist/css/default/default.css')]: false,
            [path.join(theme, 'lib/prism-include-languages.js')]: false,
          },
        },
        experiments: namedCache(config, options.fingerprint),
      }
    },
  })
}

/** Rspack evicts its cache when `version` changes; Docusaurus' own version does not know our sources. */
function namedCache(config: object, fingerprint: string): object {
  const experiments = 'experiments' in config && typeof config.experiments === 'object' ? config.experiments : null
  if (!experiments || !('cache' in experiments) || typeof experiments.cache !== 'object') return {}
  const cache = experiments.cache
  const version = cache && 'version' in cache ? String(cache.version) : ''
  return { cache: { ...cache, version: `${version}-${fingerprint}` } }
}
