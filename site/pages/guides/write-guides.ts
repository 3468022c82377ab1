import { existsSync } from 'node:fs'
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { engineFolder } from '@openlondon/contract'
import { engineLanguage } from '@openlondon/contract/language'
import type { SiteContext } from '../../city/site-context.ts'
import { fillGuide, passagesIn, type Passages } from './fill-guide.ts'
import { guideWords } from './guide-words.ts'

type GuideSite = Pick<SiteContext, 'city' | 'content' | 'root' | 'siteDir' | 'cacheDir' | 'sdkDir'>

/** The part of the guides that stands in each of a city's languages. */
export const startFolder = 'start'

/** Fill every guide of `docs/` for the city, and answer with the folder they are in. */
export async function writeGuides(site: GuideSite): Promise<string> {
  const guides = await readGuides(path.join(site.siteDir, 'docs'))
  const passages = await readPassages(site.city, engineLanguage)
  demandRoom(passages, new Set(guides.flatMap(({ text }) => passagesIn(text))), path.basename(site.city.folder))
  const hasOwnStart = site.city.pageLanguages[0] !== engineLanguage
  const elsewhere = hasOwnStart ? guides.filter(({ file }) => !isStart(file)) : guides
  const linked = hasOwnStart ? elsewhere.map((guide) => ({ ...guide, text: linkByAddress(guide.text) })) : elsewhere
  return fillFolder(site, 'guides', 'docs', linked, passages)
}

/** The same of the first steps in one language, which stand in a folder of their own. */
export async function writeStart(site: GuideSite, tag: string): Promise<string> {
  const { city, siteDir } = site
  const english = (await readGuides(path.join(siteDir, 'docs', startFolder))).map(({ file, text }) => ({
    file,
    text: linkByAddress(text),
  }))
  const guides = tag === engineLanguage ? english : await readTranslations(tag, english, city)
  const atRoot = guides.map(({ file, text }) => ({ file, text: text.replace(/^slug: \/start\/$/m, 'slug: /') }))
  return fillFolder(
    site,
    `${startFolder}-${tag}`,
    `languages/${tag}/${startFolder}`,
    atRoot,
    await readPassages(city, tag),
  )
}

type Guide = { readonly file: string; readonly text: string }

const isStart = (file: string): boolean => file.replaceAll('\\', '/').startsWith(`${startFolder}/`)

async function readGuides(folder: string): Promise<readonly Guide[]> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.mdx'))
  return Promise.all(files.map(async (file) => ({ file, text: await readFile(path.join(folder, file), 'utf8') })))
}

/** Of the city's own folder, or else of the engine: a language has every guide. */
async function readTranslations(
  tag: string,
  english: readonly Guide[],
  city: GuideSite['city'],
): Promise<readonly Guide[]> {
  return Promise.all(
    english.map(async ({ file }) => {
      const own = path.join('languages', tag, startFolder, file)
      const found = [city.folder, engineFolder].map((folder) => path.join(folder, own)).find((one) => existsSync(one))
      if (found === undefined)
        throw new Error(`${own} is missing: write the guide docs/${startFolder}/${file} in ${tag}.`)
      return { file, text: await readFile(found, 'utf8') }
    }),
  )
}

/** Links by file lead to guides of the same folder; by address to any. */
const linkByAddress = (text: string): string =>
  text.replaceAll(
    /\]\(\.\.\/([\w/-]+?)(?:\/index)?\.mdx(#[\w-]+)?\)/g,
    (_whole, page: string, spot = '') => `](/${page}/${spot})`,
  )

async function fillFolder(
  { city, content, root, cacheDir, sdkDir }: GuideSite,
  name: string,
  shownAs: string,
  guides: readonly Guide[],
  passages: Passages,
): Promise<string> {
  const folder = path.join(cacheDir, name)
  const words = guideWords(city, content.firstCall, path.relative(root, sdkDir).replaceAll('\\', '/'))
  await mkdir(folder, { recursive: true })
  await Promise.all(
    guides.map(({ file, text }) =>
      write(path.join(folder, file), fillGuide(`${shownAs}/${file}`, text, words, passages)),
    ),
  )
  const gone = (await readdir(folder, { recursive: true })).filter(
    (file) => file.endsWith('.mdx') && !guides.some((guide) => guide.file === file),
  )
  await Promise.all(gone.map((file) => rm(path.join(folder, file))))
  return folder
}

/** What a city wrote itself, as it stands in a guide of a language. */
async function readPassages(city: GuideSite['city'], tag: string): Promise<Passages> {
  const folder = path.join(city.folder, 'content/guides')
  const files = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith('.mdx'))
  const texts = await Promise.all(files.map((file) => readFile(path.join(folder, file), 'utf8')))
  return Object.fromEntries(
    files.map((file, index) => [path.basename(file, '.mdx'), spoken(texts[index] ?? '', city.languages[0], tag)]),
  )
}

/** A passage says which language it is in, where that is not the guide's. */
function spoken(text: string, language: string, tag: string): string {
  const isOwn = new Intl.Locale(language).language === new Intl.Locale(tag).language
  return isOwn ? text.trim() : `<div lang="${language}">\n\n${text.trim()}\n\n</div>`
}

function demandRoom(passages: Passages, rooms: ReadonlySet<string>, city: string): void {
  const lost = Object.keys(passages).find((name) => !rooms.has(name))
  if (lost !== undefined)
    throw new Error(`${city}/content/guides/${lost}.mdx is in no guide. There is room for ${[...rooms].join(', ')}.`)
}

/** What has not changed is left alone, so that nothing is built again for it. */
async function write(file: string, text: string): Promise<void> {
  if ((await readFile(file, 'utf8').catch(() => '')) === text) return
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, text)
}
