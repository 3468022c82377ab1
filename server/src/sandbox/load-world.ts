import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { City } from '@openlondon/contract'
import type { AnyWorld, ViewedWorld } from '@openlondon/sandbox'

/**
 * A city's world, `world/world.ts` in its folder, with the views of its APIs, `apis/<id>/views.ts`. Undefined for a city that
 * has written none, whose sandbox answers from fixtures.
 */
export async function loadWorld({ folder, apis }: Pick<City, 'folder' | 'apis'>): Promise<ViewedWorld | undefined> {
  const file = join(folder, 'world', 'world.ts')
  if (!existsSync(file)) return undefined
  const viewed = apis
    .map((api) => [api.id, join(api.folder, 'views.ts')] as const)
    .filter(([, views]) => existsSync(views))
  const [world, ...views] = await Promise.all([file, ...viewed.map(([, one]) => one)].map(readDefault))
  return {
    // The city's own, type-checked where it is written.
    world: world as AnyWorld,
    views: Object.fromEntries(viewed.map(([id], index) => [id, views[index] as ViewedWorld['views'][string]])),
  }
}

async function readDefault(file: string): Promise<unknown> {
  const module: { readonly default?: unknown } = await import(pathToFileURL(file).href)
  if (module.default === undefined) throw new Error(`${file} has no default export.`)
  return module.default
}
