import path from 'node:path'
import type { Config } from '@docusaurus/types'
import { loadCity, ruleCatalog } from '@openlondon/contract'
import { apiReference } from './pages/reference/plugin.ts'
import { changelog } from './pages/changes/plugin.ts'
import { devProxy } from './bundle/dev-proxy.ts'
import { examplePages } from './pages/examples/plugin.ts'
import { fonts } from './bundle/fonts/index.ts'
import { lightBundle } from './bundle/light-bundle.ts'
import { llmsText } from './pages/llms-text/index.ts'
import { problemPages } from './pages/problems/plugin.ts'
import { rulePages } from './pages/rules/plugin.ts'
import { search } from './pages/search/plugin.ts'
import { readAlgoliaApp } from './pages/search/create/options.ts'
import { pruneCache } from './bundle/prune-cache.ts'
import { sourceFingerprint } from './bundle/source-fingerprint.ts'
import { truth } from './pages/truth/plugin.ts'
import { writeSdkReference } from './pages/sdk/write-sdk-reference.ts'
import { markdownPipeline } from './samples/markdown-pipeline.ts'

/**
 * The whole site, from the city's data. `CITY_DIR` names another city's folder; `SITE_URL` names the public origin
 * when it is not the city's own host.
 */
export async function siteConfig(siteDir: string, env: Readonly<Record<string, string | undefined>>): Promise<Config> {
  const root = path.dirname(siteDir)
  const cityDir = path.resolve(env['CITY_DIR'] ?? path.join(root, 'openapi'))
  const { city } = await loadCity(cityDir)
  const pipeline = await markdownPipeline({ root })
  const fingerprint = await sourceFingerprint([
    path.join(root, 'sdk/src'),
    path.join(root, 'examples'),
    path.join(siteDir, 'samples'),
    ...['pages', 'bundle', 'frame'].map((folder) => path.join(siteDir, folder)),
    cityDir,
  ])
  await pruneCache(path.resolve('node_modules/.cache/rspack'), 6)
  const sdkReference = await writeSdkReference({
    root,
    cacheDir: path.join(siteDir, '.cache'),
    fingerprint,
    apis: city.apis.map(({ id }) => id),
  })

  return {
    title: city.contact.name,
    url: env['SITE_URL'] ?? city.host,
    baseUrl: '/',
    trailingSlash: true,
    baseUrlIssueBanner: false,
    favicon: 'favicon.svg',
    i18n: { defaultLocale: city.locale, locales: [city.locale] },
    future: { v4: true },
    onBrokenLinks: 'throw',
    onBrokenAnchors: 'throw',
    onDuplicateRoutes: 'throw',
    markdown: { hooks: { onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw' } },
    customFields: {
      city: { id: city.id, name: city.name, contact: city.contact, domains: city.domains },
    },
    themeConfig: {
      colorMode: { defaultMode: 'light', respectPrefersColorScheme: true },
      navbar: { title: city.contact.name, items: [] },
    },
    presets: [
      [
        'classic',
        {
          blog: false,
          docs: { path: 'docs', routeBasePath: '/', sidebarPath: './sidebars.ts', breadcrumbs: true, ...pipeline },
          pages: { ...pipeline },
          theme: { customCss: './src/css/site.css' },
          sitemap: { lastmod: null },
        },
      ],
    ],
    plugins: [
      ...(env['API_ORIGIN'] ? [devProxy(env['API_ORIGIN'])] : []),
      lightBundle({ fingerprint, root }),
      fonts,
      apiReference({ cityDir, root, pipeline }),
      examplePages({ root, pipeline }),
      ...sdkReference.plugins(pipeline),
      changelog({ cityDir }),
      problemPages,
      rulePages,
      truth({ city, cityDir }),
      search({
        city,
        rules: ruleCatalog,
        aliasFile: path.join(siteDir, 'content/search-aliases.json'),
        algolia: readAlgoliaApp(env),
      }),
      llmsText({ city }),
    ],
  }
}
