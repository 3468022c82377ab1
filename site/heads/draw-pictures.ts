import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import type { City } from '@openlondon/contract'
import subsetFont from 'subset-font'
import { readLook } from '../city/brand.ts'
import { readContent } from '../city/content.ts'
import { faces, isDrawable, socialPicture } from './social-picture.ts'
import { pictureOf } from './page-head.ts'

const require = createRequire(import.meta.url)

const sources = [
  ['@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2', 750],
  ['@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2', 500],
] as const

/**
 * A picture of each API and one of the portal, for where pages are shared: one a page would be hundreds that say the same. A
 * name in letters that our faces do not have gets none, rather than boxes.
 */
export async function drawPictures(outDir: string, city: City, siteDir: string): Promise<void> {
  const { landmark, colours } = readLook(city, siteDir)
  const portal = city.contact.name
  const { landing } = readContent(city)
  const wanted = [
    { name: 'site', title: landing.title, text: landing.lead },
    ...city.apis.map(({ id, name, summary }) => ({ name: id, title: name, text: summary })),
  ].filter(({ title, text }) => isDrawable(title + text + portal))
  if (wanted.length === 0) return
  const signs = wanted.map(({ title, text }) => title + text + portal + '…').join('')
  const folder = path.join(siteDir, '.cache', city.id, 'faces')
  await mkdir(folder, { recursive: true })
  await mkdir(path.join(outDir, 'social'), { recursive: true })
  const fontFiles = await Promise.all(sources.map(([source, weight]) => cutFace(source, weight, signs, folder)))
  for (const { name, title, text } of wanted) {
    const svg = socialPicture({ title, text, portal, landmark, colours: colours.light })
    const picture = new Resvg(svg, {
      font: { fontFiles, loadSystemFonts: false, defaultFontFamily: faces.text },
    }).render()
    await writeFile(path.join(outDir, pictureOf(name)), picture.asPng())
  }
}

/** The renderer reads neither what is packed for browsers nor a weight that varies. */
async function cutFace(source: string, weight: number, signs: string, folder: string): Promise<string> {
  const bytes = await subsetFont(await readFile(require.resolve(source)), signs, {
    targetFormat: 'sfnt',
    variationAxes: { wght: weight },
  })
  const file = path.join(folder, `${path.basename(source, '.woff2')}-${weight}.ttf`)
  await writeFile(file, bytes)
  return file
}
