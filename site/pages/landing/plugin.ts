import { loadCity } from '@openlondon/contract'
import { sealedPlugin } from '../../bundle/sealed-plugin.ts'
import type { Pages, SiteContext } from '../../city/site-context.ts'
import content from '../../content/landing.json' with { type: 'json' }
import { createLanding, type Landing } from './create-landing.ts'

/** The front page. */
export function landing({ city: { folder }, origin }: SiteContext): Pages {
  return {
    plugins: [
      () =>
        sealedPlugin<Landing>({
          name: 'landing',
          getPathsToWatch: () => [`${folder}/**/*.{yaml,yml,json}`],
          loadContent: async () => createLanding((await loadCity(folder)).city, content.sample, origin),
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
