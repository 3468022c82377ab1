import { readFile, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { loadKeptCity } from '@openlondon/contract'
import { drawPictures } from './draw-pictures.ts'
import { pageHead, type BuiltPage } from './page-head.ts'

type Site = {
  readonly outDir: string
  readonly siteDir: string
  readonly cityDir: string
  readonly origin?: string | undefined
}

/**
 * Says to programs what each built page is: in its head, in `robots.txt`, and in a picture for where it is shared. No reader
 * needs it, so it is in the files and in no script.
 */
export async function describePages({ outDir, siteDir, cityDir, origin: named }: Site): Promise<void> {
  const city = await loadKeptCity(cityDir)
  const origin = named || city.host
  await drawPictures(outDir, city, siteDir)
  const files = (await readdir(outDir, { recursive: true })).map((name) => name.replaceAll('\\', '/'))
  const known = new Set(files.map((name) => `/${name}`))
  const texts = new Map<string, string>()
  const pages = new Map<string, BuiltPage>()
  for (const file of files.filter((name) => /(?:^|\/)index\.html$/.test(name))) {
    const text = await readFile(path.join(outDir, file), 'utf8')
    const at = `/${file.slice(0, -'index.html'.length)}`
    texts.set(at, text)
    pages.set(at, { path: at, ...readHead(text) })
  }
  for (const page of pages.values()) {
    const text = withoutUnused((texts.get(page.path) ?? '').replace(ours, ''))
    const more = pageHead(page, { city, origin, pages, has: (file) => known.has(file) })
    // As a function: a text may hold `$&`, which would mean something here.
    await writeFile(
      path.join(outDir, page.path, 'index.html'),
      text.replace('</head>', () => `${mark}${more}</head>`),
    )
  }
  const lost = path.join(outDir, '404.html')
  await writeFile(lost, withoutUnused(await readFile(lost, 'utf8')))
  await writeFile(path.join(outDir, 'robots.txt'), robotsText(origin))
}

/** What is written once must not be written twice, when a site is described again. */
const mark = '<!--described-->'
const ours = /<!--described-->.*?(?=<\/head>)/s

/**
 * Of no use to anybody: a picture of the theme that no page shows, with what the site was made, and a script by which any
 * address sets attributes of the page.
 */
const unused = new RegExp(
  [
    /<svg style="display: none;"><defs>.*?<\/defs><\/svg>/,
    /<meta name="?generator"? [^>]*>/,
    /,function\(\)\{try\{for\((?:(?!function)[^<])*"docusaurus-data-(?:(?!function)[^<])*\}\(\)(?=<\/script>)/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gs',
)

const withoutUnused = (html: string): string => html.replaceAll(unused, '')

/** Answers of programs are no pages to list. */
export const robotsText = (origin: string): string =>
  [
    'User-agent: *',
    ...['/api/', '/sandbox/', '/portal/', '/mcp'].map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${new URL('/sitemap.xml', origin).href}`,
    '',
  ].join('\n')

/** The title and the description that a page was built with, as text. */
export function readHead(html: string): Pick<BuiltPage, 'title' | 'description'> {
  const [, title = ''] = /<title[^>]*>([^<]*)<\/title>/.exec(html) ?? []
  const [, quoted, bare] = /<meta [^>]*name="?description"? content=(?:"([^"]*)"|([^\s>]+))/.exec(html) ?? []
  return { title: unescaped(title), description: unescaped(quoted ?? bare ?? '') }
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" }

const unescaped = (text: string): string =>
  text.replaceAll(/&(amp|lt|gt|quot|#39|#x27);/g, (whole, name: string) => entities[name] ?? whole)
