import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, extname, join, relative, sep } from 'node:path'
import { ContractError, startOf } from '../files/contract-error.ts'
import type { LaidOver } from '../files/contract-files.ts'
import { decodeText } from '../files/decode-text.ts'

/** A contract from outside the city, as files of the folder it is to go into. */
export type HandedIn = {
  readonly isFolder: boolean
  /** Bytes by name below the API's folder, with `/`. */
  readonly files: Readonly<Record<string, Uint8Array>>
  /** What its owner calls each file, so that findings can be clicked. */
  readonly nameOf: (name: string) => string
}

/** A document by itself, which lies in no folder: somebody sent it. */
export type SentDocument = { readonly name: string; readonly text: string }

/** The same of a document that was sent: it is the root document. */
export function sentIn({ name, text }: SentDocument): HandedIn {
  return { isFolder: false, files: { [rootLike(name)]: new TextEncoder().encode(text) }, nameOf: () => name }
}

const rootLike = (name: string): string => `openapi${extname(name) === '.json' ? '.json' : '.yaml'}`

/** Read what somebody hands in. A folder is taken whole, without releases and what begins with a dot; a file is the root document. */
export async function readHandedIn(path: string, given: string): Promise<HandedIn> {
  const found = await stat(path).catch(() => undefined)
  if (!found) throw new ContractError('The file does not exist. Correct the path.', startOf(given))
  if (!found.isDirectory()) {
    return { isFolder: false, files: { [rootLike(path)]: await readFile(path) }, nameOf: () => given }
  }
  const names = (await filesIn(path)).filter((name) => !name.startsWith('releases/'))
  if (!names.some(isRoot))
    throw new ContractError(
      'The folder holds no openapi.yaml, openapi.yml or openapi.json. Call the document one of these, or name the file itself.',
      startOf(given),
    )
  const files = await Promise.all(names.map(async (name) => [name, await readFile(join(path, name))] as const))
  return { isFolder: true, files: Object.fromEntries(files), nameOf: (name) => join(given, name) }
}

/** Names below a folder, with `/`, sorted; none where there is no folder, and nothing that begins with a dot. */
export async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((name) => !name.split('/').some((part) => part.startsWith('.')))
    .toSorted()
}

/** The same as if it stood in place, at `folder` below the boundary. */
export function laidOver({ files, nameOf }: HandedIn, folder: string, gone: readonly string[]): LaidOver {
  const texts = Object.entries(files).flatMap(([name, bytes]) => {
    const read = decodeText(bytes)
    if ('text' in read) return [[`${folder}/${name}`, { text: read.text, name: nameOf(name) }] as const]
    if (!/\.(ya?ml|json)$/.test(name)) return []
    throw new ContractError('The file is not UTF-8: this line holds bytes that are no letters. Save it as UTF-8.', {
      ...startOf(nameOf(name)),
      line: read.line,
    })
  })
  return { texts: new Map(texts), gone: new Set(gone.map((name) => `${folder}/${name}`)) }
}

/** The root document of a contract among the names in a folder. */
export const isRoot = (name: string): boolean => /^openapi\.(ya?ml|json)$/.test(name)

export const fixtureOf = (name: string): string | undefined =>
  name.startsWith('fixtures/') ? basename(name, '.json') : undefined
