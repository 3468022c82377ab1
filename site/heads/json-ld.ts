import type { ApiModel, City, IdKind } from '@openlondon/contract'
import { apiPath, contractPath } from '@openlondon/contract/model'

/** A thing as schema.org describes it. */
export type Thing = { readonly '@type': string } & Readonly<Record<string, unknown>>

/** A page by its address, with what it is called. */
export type Crumb = { readonly path: string; readonly name: string }

type Page = { readonly origin: string; readonly path: string; readonly name: string; readonly description: string }

const absolute = (origin: string, path: string): string => new URL(path, origin).href

/** The way down to a page, itself at its end; none for what lies at the top. */
export function breadcrumbs(origin: string, crumbs: readonly Crumb[]): readonly Thing[] {
  if (crumbs.length < 2) return []
  const items = crumbs.map(({ path, name }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: absolute(origin, path),
  }))
  return [{ '@type': 'BreadcrumbList', itemListElement: items }]
}

export const website = ({ contact }: Pick<City, 'contact'>, { origin, description }: Page): Thing => ({
  '@type': 'WebSite',
  name: contact.name,
  url: absolute(origin, '/'),
  description,
  publisher: { '@type': 'Organization', name: contact.name, url: absolute(origin, '/'), email: contact.email },
  potentialAction: {
    '@type': 'SearchAction',
    target: `${absolute(origin, '/search/')}?q={query}`,
    'query-input': 'required name=query',
  },
})

/** What an API is, whose, and on what terms. */
export const webApi = (api: ApiModel, origin: string): Thing => ({
  '@type': 'WebAPI',
  name: api.name,
  description: api.summary,
  url: absolute(origin, apiPath(api.id)),
  documentation: absolute(origin, contractPath(api.id)),
  provider: { '@type': 'Organization', name: api.owner.name, url: api.owner.url },
  license: api.licence.url,
  creditText: api.licence.attribution.join(' '),
})

/** The table of a kind of id, which lies beside its page as a file. */
export const idDataset = (kind: IdKind, { contact }: Pick<City, 'contact'>, { origin, path }: Page): Thing => ({
  '@type': 'Dataset',
  name: kind.title,
  description: kind.summary,
  url: absolute(origin, path),
  creator: { '@type': 'Organization', name: contact.name, url: absolute(origin, '/') },
  isAccessibleForFree: true,
  ...(kind.attribution.length > 0 ? { creditText: kind.attribution.join(' ') } : {}),
  distribution: [
    {
      '@type': 'DataDownload',
      encodingFormat: 'application/json',
      contentUrl: absolute(origin, `/assets/ids/${kind.slug}.json`),
    },
  ],
})

/** A program that is shown whole. */
export const sourceCode = ({ origin, path, name, description }: Page): Thing => ({
  '@type': 'SoftwareSourceCode',
  name,
  description,
  url: absolute(origin, path),
  programmingLanguage: 'TypeScript',
  runtimePlatform: 'Node.js',
})

/** The element that holds it all. Nothing in a text can end it (HTML §4.12.1.3). */
export function jsonLdElement(things: readonly Thing[]): string {
  if (things.length === 0) return ''
  const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll(
    '<',
    String.raw`\u003c`,
  )
  return `<script type="application/ld+json">${json}</script>`
}
