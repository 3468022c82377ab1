import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { City } from '@openlondon/contract'

/** When the city's sandbox stands as a rule, `2026-11-23T09:10` on the city's clocks. Undefined where it has no world. */
export async function sandboxMorning({
  folder,
  timeZone,
}: Pick<City, 'folder' | 'timeZone'>): Promise<string | undefined> {
  const file = join(folder, 'world', 'world.ts')
  if (!existsSync(file)) return undefined
  const world: { readonly default: { readonly morning: string } } = await import(pathToFileURL(file).href)
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
  return shown.format(new Date(world.default.morning)).replace(' ', 'T')
}
