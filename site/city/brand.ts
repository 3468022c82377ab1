import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { readFactsFile, type City, type Values } from '@openlondon/contract'
import { colourMembers, landmarkMembers } from './brand-fields.ts'
import { coloursOf, coloursSheet, unreadable, type Colours } from './colours.ts'

/** The city's drawing, as paths. */
export type Landmark = Omit<Values<typeof landmarkMembers>, 'title'>

/** What a city looks like. Without a `brand/` of its own it has our colours, our icon and no drawing. */
export type Brand = {
  readonly landmark?: Landmark
  /** Folder of files that are served as they are: the icon, and the picture for sharing. */
  readonly staticDir: string
  /** Style sheet with the city's colours. */
  readonly stylesheet: string
  /** Name of the picture that is shown where a page is shared, below `staticDir`. */
  readonly picture?: string
}

const pictures = ['share.png', 'share.jpg']

export function readBrand(city: City, siteDir: string, cacheDir: string): Brand {
  const landmark = readFactsFile(city.folder, 'brand/landmark.json', landmarkMembers)
  const staticDir = path.join(cacheDir, 'static')
  const own = path.join(city.folder, 'brand')
  rmSync(staticDir, { recursive: true, force: true })
  mkdirSync(staticDir, { recursive: true })
  const icon = path.join(own, 'icon.svg')
  cpSync(existsSync(icon) ? icon : path.join(siteDir, 'frame/drawing/icon.svg'), path.join(staticDir, 'favicon.svg'))
  const picture = pictures.find((name) => existsSync(path.join(own, name)))
  if (picture) cpSync(path.join(own, picture), path.join(staticDir, picture))
  const stylesheet = path.join(cacheDir, 'colours.css')
  writeFileSync(stylesheet, coloursSheet(readColours(city, siteDir)))
  return {
    ...(landmark ? { landmark } : {}),
    staticDir,
    stylesheet,
    ...(picture ? { picture } : {}),
  }
}

/** What else is drawn in the city's look: its line, and all colours by day and by night. */
export function readLook(
  city: Pick<City, 'folder'>,
  siteDir: string,
): { readonly landmark: Landmark | undefined; readonly colours: Colours } {
  const landmark = readFactsFile(city.folder, 'brand/landmark.json', landmarkMembers)
  const ours = coloursOf(readFileSync(path.join(siteDir, 'src/css/tokens.css'), 'utf8'))
  const { light, dark } = readColours(city, siteDir)
  return { landmark, colours: { light: { ...ours.light, ...light }, dark: { ...ours.dark, ...dark } } }
}

function readColours(city: Pick<City, 'folder'>, siteDir: string): Colours {
  const file = 'brand/colours.json'
  const ours = coloursOf(readFileSync(path.join(siteDir, 'src/css/tokens.css'), 'utf8'))
  const { light = {}, dark = {} } = readFactsFile(city.folder, file, colourMembers(Object.keys(ours.light))) ?? {}
  const faults = unreadable({ light: { ...ours.light, ...light }, dark: { ...ours.dark, ...dark } })
  if (faults.length > 0)
    throw new Error(faults.map((fault) => `${path.basename(city.folder)}/${file}: ${fault}`).join('\n'))
  return { light, dark }
}
