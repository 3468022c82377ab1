import { loadKeptCity } from '@openlondon/contract'
import { sealedPlugin } from '../../bundle/sealed-plugin.ts'
import { readContent } from '../../city/content.ts'
import type { Pages, SiteContext } from '../../city/site-context.ts'
import { createLanding, type Landing } from './create-landing.ts'

/** The front page. */
export function landing({ city: { folder }, apiOrigin }: SiteContext): Pages {
  return {
    plugins: [
      () =>
        sealedPlugin<Landing>({
          name: 'landing',
          getPathsToWatch: () => [`${folder}/**/*.{yaml,yml,json}`],
          async loadContent() {
            const city = await loadKeptCity(folder)
            return createLanding(city, readContent(city), apiOrigin)
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
