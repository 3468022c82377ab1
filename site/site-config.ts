import type { Config } from '@docusaurus/types'
import { devProxy } from './bundle/dev-proxy.ts'
import { fonts } from './bundle/fonts/index.ts'
import { lightBundle } from './bundle/light-bundle.ts'
import { pruneCache } from './bundle/prune-cache.ts'
import { cityLanguage, inLanguage, pageLanguage } from './city/language.ts'
import { openSite, type Pages, type SiteContext } from './city/site-context.ts'
import { loadOperator, type Language } from '@openlondon/contract'
import { engineLanguage } from '@openlondon/contract/language'
import { early } from './frame/early/early-plugin.ts'
import type { PageLanguage } from './frame/text/page-speech.tsx'
import type { FrameCity } from './frame/use-city.ts'
import { sandboxMorning } from './city/sandbox-morning.ts'
import { signsOf } from './city/signs.ts'
import { allPages } from './pages/all-pages.ts'

/**
 * The whole site, from the city's data. `CITY_DIR` names another city's folder; `SITE_URL` names the public origin
 * when it is not the city's own host, `API_ORIGIN` that of gateway and sandbox.
 */
export async function siteConfig(siteDir: string, env: Readonly<Record<string, string | undefined>>): Promise<Config> {
  await pruneCache('node_modules/.cache/rspack', 6)
  const site: SiteContext = { ...(await openSite(siteDir, env)), places: () => placesOf(kinds) }
  const kinds: readonly Pages[] = await Promise.all(allPages.map((kind) => kind(site)))
  const { city, content, brand, origin, apiOrigin, fingerprint, doors } = site

  return {
    title: city.contact.name,
    url: origin,
    baseUrl: '/',
    trailingSlash: true,
    baseUrlIssueBanner: false,
    favicon: 'favicon.svg',
    i18n: { defaultLocale: pageLanguage, locales: [pageLanguage] },
    // No page says when its source was changed last, so nobody need read the whole history for it.
    future: { v4: true, experimental_vcs: 'disabled' },
    onBrokenLinks: 'throw',
    onBrokenAnchors: 'throw',
    onDuplicateRoutes: 'throw',
    markdown: { hooks: { onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw' } },
    staticDirectories: [brand.staticDir, ...kinds.flatMap(({ staticDir }) => staticDir ?? [])],
    customFields: {
      city: frameCity(site, await sandboxMorning(city)),
      apiOrigin,
      languages: site.languages.map(frameLanguage),
    },
    themeConfig: {
      ...(brand.picture ? { image: brand.picture } : {}),
      colorMode: { defaultMode: 'light', respectPrefersColorScheme: true },
      navbar: { title: city.contact.name, items: [] },
    },
    presets: [
      [
        'classic',
        {
          blog: false,
          docs: false,
          pages: false,
          theme: { customCss: ['./src/css/site.css', brand.stylesheet] },
          sitemap: { lastmod: null },
        },
      ],
    ],
    plugins: [
      ...(env['PORTAL_SERVER'] ? [devProxy(env['PORTAL_SERVER'])] : []),
      lightBundle({ fingerprint, doors, landingSample: content.landingSample, landingNow: content.landingNow }),
      fonts(signsOf(city, content)),
      early,
      ...kinds.flatMap(({ plugins }) => plugins),
    ],
  }
}

async function placesOf(kinds: readonly Pages[]): ReturnType<SiteContext['places']> {
  return (await Promise.all(kinds.map(({ places }) => places?.() ?? []))).flat()
}

/** A language with the words around every page; the engine's own are in the code. */
function frameLanguage({ tag, name, dir, tables }: Language): PageLanguage {
  const { frame = {}, footer = {}, search = {} } = tables
  return { tag, name, dir, ...(tag === engineLanguage ? {} : { tables: { frame, footer, search } }) }
}

/** What the frame of every page knows of the city. */
function frameCity(
  { city, content: { footer }, brand: { landmark } }: SiteContext,
  morning: string | undefined,
): FrameCity {
  const { name, contact, locale, timeZone, sdk } = city
  const operator = loadOperator(city.folder)?.name
  return {
    name,
    contact,
    ...(operator === undefined ? {} : { operator }),
    ...inLanguage(cityLanguage(city)),
    language: city.languages[0],
    locale,
    timeZone,
    ...(morning === undefined ? {} : { morning }),
    packageName: sdk.packageName,
    ...(footer ? { footer } : {}),
    ...(landmark ? { landmark } : {}),
  }
}
