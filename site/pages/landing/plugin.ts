import { engineFolder, loadKeptCity, readReleases } from '@openlondon/contract'
import { sealedPlugin } from '../../bundle/sealed-plugin.ts'
import { readContent } from '../../city/content.ts'
import type { Pages, SiteContext } from '../../city/site-context.ts'
import { createLanding, type Landing } from './create-landing.ts'
import { askNow } from './now/ask-now.ts'

/** The front page. */
export function landing(site: SiteContext): Pages {
  const { folder } = site.city
  return {
    plugins: [
      () =>
        sealedPlugin<Landing>({
          name: 'landing',
          getPathsToWatch: () => [`${folder}/**/*.{yaml,yml,json}`, `${engineFolder}/apis/*/releases/*/changes.json`],
          async loadContent() {
            const [city, now] = await Promise.all([loadKeptCity(folder), askNow(site)])
            return createLanding(city, readContent(city), site.apiOrigin, {
              now,
              releases: readReleases(folder),
              languages: site.languages,
            })
          },
          async contentLoaded({ content: page, actions: { createData, addRoute } }) {
            addRoute({
              path: '/',
              exact: true,
              component: '@site/pages/landing/LandingPage.tsx',
              modules: { landing: await createData('landing.json', page) },
            })
          },
        }),
    ],
  }
}
