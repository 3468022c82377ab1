import path from 'node:path'
import type { Config } from '@docusaurus/types'
import { loadCity, ruleCatalog } from '@openlondon/contract'
import { apiReference } from './plugins/api-reference/index.ts'
import { changelog } from './plugins/changelog/index.ts'
import { devProxy } from './plugins/dev-proxy.ts'
import { examplePages } from './plugins/examples/index.ts'
import { fonts } from './plugins/fonts/index.ts'
import { lightBundle } from './plugins/light-bundle.ts'
import { llmsText } from './plugins/llms-text/index.ts'
import { problemPages } from './plugins/problem-pages/index.ts'
import { rulePages } from './plugins/rule-pages/index.ts'
import { search } from './plugins/search/index.ts'
import { readAlgoliaApp } from './plugins/search/options.ts'
import { pruneCache } from './plugins/prune-cache.ts'
import { sourceFingerprint } from './plugins/source-fingerprint.ts'
import { truth } from './plugins/truth/index.ts'
import { writeSdkReference } from './plugins/sdk-reference/write-sdk-reference.ts'
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
    path.join(siteDir, 'plugins'),
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
      problemPages({ catalogFile: path.join(root, 'server/src/problem/catalog.ts') }),
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
