import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { deserialize, serialize } from 'node:v8'
import { engineFolder } from '../files/engine-files.ts'
import { folderHash } from '../files/folder-hash.ts'
import type { City } from '../model/model.ts'

const contractFolder = fileURLToPath(new URL('../..', import.meta.url))
const keptFolder = fileURLToPath(new URL('../../../node_modules/.cache/open-london/cities', import.meta.url))
/** Cities that are kept; those kept longest ago go. */
const keptMax = 8

/**
 * The city as `loadCity` makes it, which reads a large one for seconds: as it was made last, while no file of the city and
 * none of the engine has changed. Rejects as `loadCity` does. Where nothing can be kept, the city is read each time.
 */
export async function loadKeptCity(cityDir: string, folder: string = keptFolder): Promise<City> {
  const root = resolve(cityDir)
  const file = keptFile(root, folder)
  const kept = file && readKept(file, root)
  if (kept) return kept
  // The reader of contracts is loaded only where there is something to read.
  const { loadCity } = await import('./load-city.ts')
  const { city } = await loadCity(cityDir)
  if (file) keep(file, city, folder)
  return city
}

/**
 * Named after every byte that the model is made of, and the folder's own name, which findings and sources begin with.
 * Undefined where they cannot be read, which the loader says better.
 */
function keptFile(root: string, folder: string): string | undefined {
  try {
    const packages = readFileSync(join(contractFolder, 'package.json'), 'utf8')
    const made = [basename(root), process.version, readerHash(), folderHash([root, engineFolder]), packages]
    const hash = createHash('sha256').update(made.join('\n'))
    return join(folder, hash.digest('hex').slice(0, 32))
  } catch {
    return undefined
  }
}

let reader: string | undefined

/** Of the sources that read here: once, because it is those a process began with that it goes on with. */
function readerHash(): string {
  reader ??= folderHash([join(contractFolder, 'src')])
  return reader
}

function readKept(file: string, root: string): City | undefined {
  try {
    // Ours, from a process that ran these very sources: what is not whole is no city.
    return movedTo(root, deserialize(readFileSync(file)) as City)
  } catch {
    return undefined
  }
}

/**
 * The same files in another folder are the same city there. One that names a folder outside its own may mean one that goes
 * along or one that stays, so it is read again.
 */
function movedTo(root: string, city: City): City | undefined {
  const { folder: from, examplesFolder, sdk, apis } = city
  if (from === root) return city
  const named = [examplesFolder, ...(sdk.folder === undefined ? [] : [sdk.folder])]
  if (named.some((path) => !path.startsWith(join(from, '/')))) return undefined
  const moved = (path: string): string => join(root, relative(from, path))
  return {
    ...city,
    folder: root,
    examplesFolder: moved(examplesFolder),
    sdk: sdk.folder === undefined ? sdk : { ...sdk, folder: moved(sdk.folder) },
    apis: apis.map((api) => (api.folder.startsWith(join(from, '/')) ? { ...api, folder: moved(api.folder) } : api)),
  }
}

/** Whole or not at all, also where several processes do it at once. */
function keep(file: string, city: City, folder: string): void {
  const part = `${file}.${process.pid}.part`
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(part, serialize(city))
    renameSync(part, file)
    const byAge = readdirSync(folder)
      .map((name) => join(folder, name))
      .toSorted((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs)
    for (const old of byAge.slice(keptMax)) rmSync(old, { force: true })
  } catch {
    // A folder that is read only, or no folder: nothing is lost but time.
  } finally {
    if (existsSync(part)) rmSync(part)
  }
}
