import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { SiteContext } from '../../city/site-context.ts'
import { fillGuide, passagesIn, type Passages } from './fill-guide.ts'
import { guideWords } from './guide-words.ts'

/** Fill every guide of `docs/` for the city, and answer with the folder they are in. */
export async function writeGuides(
  site: Pick<SiteContext, 'city' | 'content' | 'root' | 'siteDir' | 'cacheDir' | 'sdkDir'>,
): Promise<string> {
  const { city, content, root, siteDir, cacheDir, sdkDir } = site
  const from = path.join(siteDir, 'docs')
  const folder = path.join(cacheDir, 'guides')
  const files = (await readdir(from, { recursive: true })).filter((file) => file.endsWith('.mdx'))
  const guides = await Promise.all(
    files.map(async (file) => ({ file, guide: await readFile(path.join(from, file), 'utf8') })),
  )
  const passages = await readPassages(path.join(city.folder, 'content/guides'), city.languages[0])
  demandRoom(passages, new Set(guides.flatMap(({ guide }) => passagesIn(guide))), path.basename(city.folder))
  const words = guideWords(city, content.firstCall, path.relative(root, sdkDir).replaceAll('\\', '/'))
  await Promise.all(
    guides.map(({ file, guide }) => write(path.join(folder, file), fillGuide(`docs/${file}`, guide, words, passages))),
  )
  const gone = (await readdir(folder, { recursive: true })).filter(
    (file) => file.endsWith('.mdx') && !files.includes(file),
  )
  await Promise.all(gone.map((file) => rm(path.join(folder, file))))
  return folder
}

async function readPassages(folder: string, language: string): Promise<Passages> {
  const files = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith('.mdx'))
  const texts = await Promise.all(files.map((file) => readFile(path.join(folder, file), 'utf8')))
  return Object.fromEntries(
    files.map((file, index) => [path.basename(file, '.mdx'), spoken(texts[index] ?? '', language)]),
  )
}

/** A passage says which language it is in, where that is not the guide's. */
const spoken = (text: string, language: string): string =>
  /^en\b/.test(language) ? text.trim() : `<div lang="${language}">\n\n${text.trim()}\n\n</div>`

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
