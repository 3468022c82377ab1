import { createHash } from 'node:crypto'
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { readGeneratedRoutes } from './generated-routes.ts'
import { dataFile, pageRoutesId, routesTo, type PageRoutes, type RouteEntry } from './route-entry.ts'

const atOnce = 16

/** Writes the data of pages and the table of all routes beside the built pages, and into each page its own route. */
export async function writeRoutes(generatedDir: string, outDir: string): Promise<void> {
  const { routes, data } = readGeneratedRoutes(generatedDir)
  const table = JSON.stringify(routes)
  const all = createHash('sha256').update(table).digest('hex').slice(0, 16)
  await mkdir(path.dirname(path.join(outDir, dataFile(all))), { recursive: true })
  const files = [...data, [all, table] as const]
  await Promise.all(files.map(([name, text]) => writeFile(path.join(outDir, dataFile(name)), text)))

  const pages = (await readdir(outDir, { recursive: true })).filter((name) => name.endsWith('.html'))
  for (let at = 0; at < pages.length; at += atOnce) {
    await Promise.all(
      pages.slice(at, at + atOnce).map(async (name) => {
        const file = path.join(outDir, name)
        const own = routesTo(addressOf(name), routes)
        const page = await readFile(file, 'utf8')
        await writeFile(file, withRoutes(page, { all, own }, data))
      }),
    )
  }
}

const addressOf = (name: string): string => `/${name.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`

/** A page with its routes and the order to fetch its data at once. A file that is no page of Docusaurus' stays as it is. */
export function withRoutes(page: string, routes: PageRoutes, data: ReadonlyMap<string, unknown>): string {
  if (!page.includes('id=__docusaurus') && !page.includes('id="__docusaurus"')) return page
  const preloads = namesOf(routes.own)
    .filter((name) => data.has(name))
    .map((name) => `<link rel=preload as=fetch crossorigin href=${dataFile(name)}>`)
  // `<` would end the element inside a text.
  const text = JSON.stringify(routes).replaceAll('<', String.raw`\u003c`)
  const added = `${preloads.join('')}<script type="application/json" id=${pageRoutesId}>${text}</script>`
  return page.replace('</head>', () => `${added}</head>`)
}

/** Every text in what routes are made of. */
function namesOf(entries: readonly RouteEntry[]): readonly string[] {
  const names = new Set<string>()
  JSON.stringify(
    entries.map(({ chunks, routes = [] }) => [chunks, namesOf(routes)]),
    (_key, value: unknown) => {
      if (typeof value === 'string') names.add(value)
      return value
    },
  )
  return [...names]
}
