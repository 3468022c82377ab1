import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import type { Place } from '../../city/place.ts'

/** Below which path the guides are served, and in which language they are where that is not the engine's. */
type Where = { readonly base: string; readonly lang?: string }

/** The guides as the docs plugin serves them: a file's address is its path, and an `index` stands for its folder. */
export async function guidePlaces(folder: string, at: Where = { base: '' }): Promise<readonly Place[]> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.mdx')).sort()
  return Promise.all(files.map(async (file) => guidePlace(at, file, await readFile(path.join(folder, file), 'utf8'))))
}

function guidePlace({ base, lang }: Where, file: string, markdown: string): Place {
  const matter = (name: string): string => new RegExp(`^${name}: (.+)$`, 'm').exec(markdown)?.[1] ?? ''
  const address = file
    .replaceAll('\\', '/')
    .replace(/\.mdx$/, '')
    .replace(/(^|\/)index$/, '')
  return {
    kind: 'guide',
    path: base + (matter('slug') || `/${address}/`),
    ...(lang === undefined ? {} : { lang }),
    title: matter('title'),
    description: matter('description'),
    markdown,
  }
}
