import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'

/**
 * Keeps the bundler's newest caches and removes the rest. Each change of the sources gets a cache of its own, some forty
 * megabytes, and the bundler never throws one away.
 */
export async function pruneCache(folder: string, keep: number): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  const aged = await Promise.all(
    names.map(async (name) => {
      const place = path.join(folder, name)
      return { place, used: (await stat(place)).mtimeMs }
    }),
  )
  const old = aged.toSorted((left, right) => right.used - left.used).slice(keep)
  await Promise.all(old.map(({ place }) => rm(place, { recursive: true, force: true })))
}
