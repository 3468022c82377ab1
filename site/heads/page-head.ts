import type { City } from '@openlondon/contract'
import { apiPath } from '@openlondon/contract/model'
import {
  breadcrumbs,
  idDataset,
  jsonLdElement,
  sourceCode,
  webApi,
  website,
  type Crumb,
  type Thing,
} from './json-ld.ts'

/** A built page as its own head tells it. */
export type BuiltPage = { readonly path: string; readonly title: string; readonly description: string }

export type HeadOf = {
  readonly city: City
  readonly origin: string
  /** By address. */
  readonly pages: ReadonlyMap<string, BuiltPage>
  /** Whether a file lies below the site, by its address. */
  readonly has: (file: string) => boolean
}

/** What is said of a page to programs: what it is, its twin in Markdown, its feed, and the picture to share it with. */
export function pageHead(page: BuiltPage, { city, origin, pages, has }: HeadOf): string {
  const api = city.apis.find(({ id }) => page.path.startsWith(apiPath(id)))
  const twin = `${page.path.slice(0, -1)}.md`
  const feed = api && has(`/changes/${api.id}/feed.atom`) ? `/changes/${api.id}/feed.atom` : '/changes/feed.atom'
  const picture = [...(api ? [pictureOf(api.id)] : []), pictureOf('site')].find(has)
  const crumbs = crumbsOf(page.path, pages, city.contact.name)
  const described = { origin, path: page.path, name: crumbs.at(-1)?.name ?? page.title, description: page.description }
  return [
    page.path !== '/' && has(twin) ? link('text/markdown', twin, 'This page as Markdown') : '',
    page.path.startsWith('/changes/') || !has(feed)
      ? ''
      : link('application/atom+xml', feed, api ? `What changed in ${api.name}` : 'What changed'),
    picture ? pictureTags(new URL(picture, origin).href, api?.name ?? city.contact.name) : '',
    jsonLdElement([...thingsOf(city, described), ...breadcrumbs(origin, crumbs)]),
  ].join('')
}

/** Of an API, or of all else. */
export const pictureOf = (name: string): string => `/social/${name}.png`

type Described = Parameters<typeof website>[1]

function thingsOf(city: City, page: Described): readonly Thing[] {
  const { path, origin } = page
  if (path === '/') return [website(city, page)]
  const api = city.apis.find(({ id }) => apiPath(id) === path)
  if (api) return [webApi(api, origin)]
  const kind = city.ids.find(({ slug, ids }) => path === `/ids/${slug}/` && ids.length > 0)
  if (kind) return [idDataset(kind, city, page)]
  return /^\/(?:examples|tutorials)\/./.test(path) ? [sourceCode(page)] : []
}

/** Of each folder on the way that is a page. A title ends with what it is within, and with the portal's name. */
function crumbsOf(path: string, pages: ReadonlyMap<string, BuiltPage>, portal: string): readonly Crumb[] {
  const parts = path.split('/').filter((part) => part !== '')
  return ['', ...parts].flatMap((_part, index): readonly Crumb[] => {
    const above = index === 0 ? '/' : `/${parts.slice(0, index).join('/')}/`
    const page = pages.get(above)
    if (index === 0) return [{ path: above, name: portal }]
    return page ? [{ path: above, name: page.title.split(/ · | \| /)[0] ?? page.title }] : []
  })
}

const link = (type: string, href: string, title: string): string =>
  `<link rel="alternate" type="${type}" title="${escaped(title)}" href="${href}">`

const pictureTags = (href: string, words: string): string =>
  [
    `<meta property="og:image" content="${href}">`,
    `<meta property="og:image:width" content="1200">`,
    `<meta property="og:image:height" content="630">`,
    `<meta property="og:image:alt" content="${escaped(words)}">`,
    `<meta name="twitter:image" content="${href}">`,
  ].join('')

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
