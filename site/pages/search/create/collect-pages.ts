import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { AllContent } from '@docusaurus/types'
import type { City } from '@openlondon/contract'
import { truthRecord } from '../../truth/truth-path.ts'
import { apiPath } from '@openlondon/contract/model'
import type { SourcePage } from './create-records.ts'

/** What we read of a page that a docs plugin loaded; the plugin's own type is not exported for this. */
type LoadedDoc = {
  readonly permalink: string
  readonly title: string
  readonly description: string
  readonly source: string
}

/** Every Markdown page of the site, from whichever docs plugin holds it, and the owners' guides beside their contracts. */
export async function collectPages(
  siteDir: string,
  allContent: AllContent,
  city: City,
): Promise<readonly SourcePage[]> {
  const instances = Object.entries(allContent['docusaurus-plugin-content-docs'] ?? {})
  const pages = instances.flatMap(([instance, content]) =>
    docsOf(content).map(async (doc) => ({
      kind: instance === 'sdk-reference' ? ('symbol' as const) : ('guide' as const),
      // As the site serves it: the docs plugin leaves the last slash to the link.
      path: doc.permalink.replace(/\/?$/, '/'),
      title: doc.title,
      description: doc.description,
      markdown: await readFile(doc.source.replace(/^@site/, siteDir), 'utf8'),
    })),
  )
  const guides = city.apis.map(async (api) => ({
    kind: 'api' as const,
    path: apiPath(api.id),
    title: api.name,
    description: api.summary,
    markdown: await readFile(path.join(api.folder, 'guide.mdx'), 'utf8').catch(() => ''),
  }))
  return Promise.all([...pages, ...guides, truthRecord])
}

function docsOf(content: unknown): readonly LoadedDoc[] {
  if (!isRecord(content) || !Array.isArray(content['loadedVersions'])) return []
  return content['loadedVersions'].flatMap((version: unknown) =>
    isRecord(version) && Array.isArray(version['docs']) ? version['docs'].filter(isDoc) : [],
  )
}

const isDoc = (value: unknown): value is LoadedDoc =>
  isRecord(value) && ['permalink', 'title', 'description', 'source'].every((name) => typeof value[name] === 'string')

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
