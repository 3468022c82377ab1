import path from 'node:path'
import type { PluginConfig } from '@docusaurus/types'
import { folderHash, loadKeptCity, type City, type Language } from '@openlondon/contract'
import { siteLanguages } from './site-languages.ts'
import { sdkDoors, type SdkDoor } from '../bundle/sdk-doors.ts'
import { readBrand, type Brand } from './brand.ts'
import { readContent, type CityContent } from './content.ts'
import { markdownPipeline, type MarkdownPipeline } from '../samples/markdown-pipeline.ts'
import type { Place } from './place.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** All that a page kind may know of the site it belongs to. Paths are absolute. */
export type SiteContext = {
  readonly city: City
  readonly content: CityContent
  readonly brand: Brand
  /** The languages that frame, first steps and accounts are offered in, with their messages, the main one first. */
  readonly languages: readonly Language[]
  /** The public origin: `SITE_URL`, or the city's own host. */
  readonly origin: string
  /** Where gateway and sandbox are: `API_ORIGIN`, or what the city says, or the public origin that was named. */
  readonly apiOrigin: string
  /** The repository's root, the site's folder in it, and a folder for what a build writes for the next one. */
  readonly root: string
  readonly siteDir: string
  readonly cacheDir: string
  /** What can be imported of the city's SDK. */
  readonly doors: readonly SdkDoor[]
  readonly sdkDir: string
  readonly pipeline: MarkdownPipeline
  /** Changes with every byte that a page may be made of. */
  readonly fingerprint: string
  readonly env: Environment
  /** The places of all page kinds: asked when all have loaded, and not before. */
  readonly places: () => Promise<readonly Place[]>
}

/** The pages of one kind, as plugins, and where in them a reader may want to go. */
export type Pages = {
  readonly plugins: readonly PluginConfig[]
  /** A folder of files that are served as they are. It is filled while the plugins load. */
  readonly staticDir?: string
  readonly places?: () => readonly Place[] | Promise<readonly Place[]>
}

/** What each folder of `pages/` exports. */
export type PageKind = (site: SiteContext) => Pages | Promise<Pages>

/** Read everything once, before any page is made. */
export async function openSite(siteDir: string, env: Environment): Promise<Omit<SiteContext, 'places'>> {
  const root = path.dirname(siteDir)
  const city = await loadKeptCity(path.resolve(root, env['CITY_DIR'] ?? 'openapi'))
  const sdkDir = sdkFolder(city, root, env)
  const doors = sdkDoors(sdkDir)
  const cacheDir = path.join(siteDir, '.cache', city.id)
  return {
    city,
    content: readContent(city),
    brand: readBrand(city, siteDir, cacheDir),
    languages: siteLanguages(city),
    origin: env['SITE_URL'] ?? city.host,
    apiOrigin: env['API_ORIGIN'] || (env['SITE_URL'] ?? city.apiHost),
    root,
    siteDir,
    cacheDir,
    doors,
    sdkDir,
    pipeline: markdownPipeline({
      root,
      folders: { examples: city.examplesFolder },
      modules: Object.fromEntries(doors.map(({ specifier, file }) => [specifier, file])),
    }),
    // The bundler's persistent cache does not know that a sample's types come from the SDK: with this in the cache's name, a
    // changed SDK can never hide behind a warm build.
    fingerprint: folderHash([
      path.join(sdkDir, 'src'),
      city.examplesFolder,
      ...['samples', 'city', 'pages', 'bundle', 'frame'].map((folder) => path.join(siteDir, folder)),
      city.folder,
    ]),
    env,
  }
}

/** `SDK_DIR`, or where the city keeps its package in a repository, or where `npm run generate` makes one. */
function sdkFolder({ id, sdk }: City, root: string, env: Environment): string {
  return path.resolve(root, env['SDK_DIR'] || (sdk.folder ?? path.join('.sdk', id)))
}
