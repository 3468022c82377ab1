import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Plugin } from '@docusaurus/types'
import { sealedPlugin } from '../../bundle/sealed-plugin.ts'
import { pageLanguage } from '../../city/language.ts'
import type { Pages, SiteContext } from '../../city/site-context.ts'
import { createIdFeed, createIdPages, idFeedPath, idsPath, linkOf, type IdPage } from './create-id-pages.ts'

/** `/ids/`, a page for each kind of id that the city remembers, and a feed of what became of the others. */
export const ids = (site: SiteContext): Pages => ({ plugins: [() => idPages(site)] })

function idPages({ city, origin }: SiteContext): Plugin {
  return sealedPlugin<readonly IdPage[]>({
    name: 'id-pages',
    loadContent: () => createIdPages(city.ids),
    async contentLoaded({ content, actions: { createData, addRoute } }) {
      const links = await createData('links.json', content.map(linkOf))
      addRoute({ path: idsPath, exact: true, component: '@site/pages/ids/IdListPage.tsx', modules: { links } })
      for (const page of content) {
        addRoute({
          path: page.href,
          exact: true,
          component: '@site/pages/ids/IdKindPage.tsx',
          modules: { links, page: await createData(`${page.kind}.json`, page) },
        })
      }
    },
    async postBuild({ outDir, content }) {
      await mkdir(path.join(outDir, idsPath), { recursive: true })
      const subject = { origin, author: city.contact.name, language: pageLanguage }
      await writeFile(path.join(outDir, idFeedPath), createIdFeed(subject, content))
    },
  })
}
