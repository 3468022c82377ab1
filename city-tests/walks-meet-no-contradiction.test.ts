import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { serveSandbox } from '../server/src/sandbox/index.ts'
import { city, cityDir } from './city.ts'
import { walkCity, type Foreign } from './walk/walk.ts'

const walks = Number(process.env['WALKS'] ?? 1_000)
const stepsMax = Number(process.env['WALK_STEPS'] ?? 8)

type Declared = { readonly brand: string; readonly operation: string; readonly ids: RegExp }

/** What the city declares, in `world/foreign-ids.ts`, of ids that one of its APIs gives and another need not know. */
async function foreign(): Promise<Foreign> {
  const file = join(cityDir, 'world', 'foreign-ids.ts')
  if (!existsSync(file)) return () => false
  const { foreignIds }: { readonly foreignIds: readonly Declared[] } = await import(pathToFileURL(file).href)
  return ({ operation }, brand, id) =>
    foreignIds.some((one) => one.operation === operation.id && one.brand === brand && one.ids.test(id))
}

test.runIf(existsSync(join(cityDir, 'world')))(
  `${walks} walks through the city's APIs meet no contradiction`,
  async () => {
    const { origin, close } = await serveSandbox(city)
    try {
      const seed = process.env['WALK_SEED'] ?? 'walk'
      const { contradictions, steps, followed } = await walkCity(city, origin, seed, walks, stepsMax, await foreign())
      const shortest = contradictions.toSorted((one, other) => one.path.length - other.path.length)
      console.log(`${walks} walks, ${steps} steps, ${followed} ids followed, ${contradictions.length} contradictions`)
      expect(shortest.slice(0, 40)).toEqual([])
      expect(followed).toBeGreaterThan(walks / 2)
    } finally {
      await close()
    }
  },
)
