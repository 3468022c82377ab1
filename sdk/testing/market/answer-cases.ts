import type { MarketCase } from './market-case.ts'

/** What becomes of types, their members and their values. */
export const answerCases: readonly MarketCase[] = [
  {
    name: 'a member of another type',
    source: `import { clocks } from '@small/sdk/market'
const [clock] = await clocks(client)
export const hours = (clock?.minutes ?? 0) / 60`,
    breaks: ['3:22 type-changed minutes'],
  },
  {
    name: 'a parameter that takes less',
    source: `import { pots } from '@small/sdk/market'
export const big = await pots(client, { litres: '20' })
export const small = await pots(client, { litres: 2 })`,
    breaks: ['2:41 type-changed litres'],
  },
  {
    name: 'a member that may be more, and a parameter that may be more',
    source: `import { vases, type Vase } from '@small/sdk/market'
export const tall = (vase: Vase): number => vase.height
export const all = await vases(client, { tall: 3 })`,
    breaks: ['2:45 type-changed height'],
  },
  {
    name: 'a value that does not come any more',
    source: `import { doors } from '@small/sdk/market'
for (const door of await doors(client)) {
  if (door.state === 'ajar') console.log('in between')
  if (door.state === 'open') console.log('open')
}`,
    breaks: ['3:7 enum-values-removed ajar'],
  },
  {
    name: 'a value more in an exhaustive switch',
    source: `import { gates, type Gate } from '@small/sdk/market'
const word = (state: Gate['state']): string => {
  switch (state) {
    case 'open': return 'come in'
    case 'shut': return 'wait'
    default: {
      const never: never = state
      return never
    }
  }
}
export const words = (await gates(client)).map((gate) => word(gate.state))`,
    breaks: ['7:13 enum-values-added barred'],
  },
  {
    name: 'a value more in a table of all values',
    source: `import type { Gate } from '@small/sdk/market'
export const colours: Record<Gate['state'], string> = { open: 'green', shut: 'red' }`,
    breaks: ['2:14 enum-values-added barred'],
  },
  {
    name: 'a value that is not taken any more',
    source: `import { planks } from '@small/sdk/market'
const wood = 'oak'
export const oak = await planks(client, { wood })
export const elm = await planks(client, { wood: 'elm' })`,
    breaks: ['3:43 enum-values-removed oak'],
  },
  {
    name: 'a member that is gone',
    source: `import { benches } from '@small/sdk/market'
export const paints = (await benches(client)).map(({ name, paint }) => name + paint)`,
    breaks: ['2:60 property-removed paint'],
  },
  {
    name: 'a member that can be missing',
    source: `import { stools } from '@small/sdk/market'
export const legs = (await stools(client)).reduce((sum, stool) => sum + stool.legs, 0)`,
    breaks: ['2:73 property-optional legs'],
  },
  {
    name: 'a member that may be null',
    source: `import { mirrors } from '@small/sdk/market'
export async function frames(): Promise<string[]> {
  const all = await mirrors(client)
  return all.map((mirror) => mirror.frame.trim())
}`,
    breaks: ['4:30 null-allowed frame'],
  },
  {
    name: 'an answer given on as something of ones own',
    source: `import { mirrors } from '@small/sdk/market'
type Framed = { name: string; frame: string }
export async function framed(): Promise<Framed[]> {
  const all = await mirrors(client)
  return all
}`,
    breaks: ['5:3 null-allowed frame'],
  },
  {
    name: 'an operation that is deprecated',
    source: `import { kettles } from '@small/sdk/market'
export const all = await kettles(client)`,
    breaks: [],
  },
  {
    name: 'ids of another kind',
    source: `import { breakLock, locks } from '@small/sdk/market'
const [lock] = await locks(client)
if (lock) await breakLock(client, { lockId: lock.id })
await breakLock(client, { lockId: 'plain' })`,
    breaks: ['3:37 brand-changed BoltId'],
  },
  {
    name: 'the body of an error',
    source: `import { isHttpError } from '@small/sdk'
import { coins } from '@small/sdk/market'
export async function why(): Promise<string> {
  try {
    return (await coins(client)).name
  } catch (error) {
    if (isHttpError(error, coins) && error.status === 404) return error.body?.reason ?? 'none'
    throw error
  }
}`,
    breaks: ['7:60 property-removed reason'],
  },
  {
    name: 'pages that are no longer walked',
    source: `import { paginate } from '@small/sdk/work'
import { books, maps } from '@small/sdk/market/paging'
export const titles = paginate(client, books, {})
export const places = paginate(client, maps, {})`,
    breaks: ['2:17 no-longer-paged maps'],
  },
  {
    name: 'a type under another name',
    source: `import type { Crate } from '@small/sdk/market'
import { crates } from '@small/sdk/market'
const weight = (crate: Crate): number => crate.planks
export const weights = (await crates(client)).map(weight)`,
    breaks: ['1:15 schema-renamed Crate'],
    mended: `import type { Coffer } from '@small/sdk/market'
import { crates } from '@small/sdk/market'
const weight = (crate: Coffer): number => crate.planks
export const weights = (await crates(client)).map(weight)`,
  },
  {
    name: 'a standard schema of a type under another name',
    source: `import { CrateSchema } from '@small/sdk/market/schemas'
export const check = CrateSchema['~standard'].validate`,
    breaks: ['1:10 schema-renamed Crate'],
    mended: `import { CofferSchema } from '@small/sdk/market/schemas'
export const check = CofferSchema['~standard'].validate`,
  },
  {
    name: 'a member under another name',
    source: `import { baskets } from '@small/sdk/market'
const own = { handle: 'mine' }
for (const basket of await baskets(client)) {
  const { handle, weight } = basket
  console.log(handle, weight, basket.handle, basket['handle'], own.handle)
}`,
    breaks: ['4:11 property-renamed handle', '5:38 property-renamed handle', '5:46 property-renamed handle'],
    mended: `import { baskets } from '@small/sdk/market'
const own = { handle: 'mine' }
for (const basket of await baskets(client)) {
  const { grip: handle, weight } = basket
  console.log(handle, weight, basket.grip, basket['grip'], own.handle)
}`,
  },
  {
    name: 'a member of a body that must be sent',
    source: `import { addBox, type NewBox } from '@small/sdk/market'
const box: NewBox = { name: 'a' }
await addBox(client, { body: box })
await addBox(client, { body: { name: 'b' } })`,
    breaks: ['2:7 required-property-added label', '4:24 required-property-added label'],
  },
  {
    name: 'what changed and is not used',
    source: `import { hats } from '@small/sdk/market'
export const names = (await hats(client)).map((hat) => hat.name)`,
    breaks: [],
  },
  {
    name: 'a member of a member, through a function for any operation',
    source: `import { scarves } from '@small/sdk/market'
async function first<Item>(ask: (city: typeof client) => PromiseLike<Item[]>): Promise<Item | undefined> {
  return (await ask(client))[0]
}
const scarf = await first(scarves)
export const sheep: string | undefined = scarf?.wool.sheep`,
    breaks: ['6:14 type-changed sheep'],
  },
  {
    name: 'a member of an answer that has no name',
    source: `import { toys } from '@small/sdk/market'
const all = await toys(client)
export const count = all.dolls + all.trains`,
    breaks: ['3:38 property-removed trains'],
  },
  {
    name: 'a member that is never null any more',
    source: `import { pens } from '@small/sdk/market'
export const inks = (await pens(client)).map(({ ink }) => (ink === null ? 'none' : ink))`,
    breaks: [],
  },
  {
    name: 'a member deep inside, in the raw answer',
    source: `import { pans } from '@small/sdk/market'
const { data } = await pans(client).raw()
export const lids = data.map((pan) => pan.lid.size.toFixed(1))`,
    breaks: ['3:52 type-changed size'],
  },
  {
    name: 'an error that was there before',
    source: `import { cups } from '@small/sdk/market'
export const wrong: number = 'text'
export const all = await cups(client)`,
    breaks: [],
  },
  {
    name: 'an error that was expected',
    source: `import { lamps, clocks } from '@small/sdk/market'
// @ts-expect-error: a number so far
export const minutes: string | undefined = (await clocks(client))[0]?.minutes
export const all = lamps`,
    breaks: ['1:10 operation-renamed lanterns', '2:1 type-changed minutes'],
    mended: `import { lanterns, clocks } from '@small/sdk/market'
// @ts-expect-error: a number so far
export const minutes: string | undefined = (await clocks(client))[0]?.minutes
export const all = lanterns`,
  },
  {
    name: 'JavaScript that is checked',
    language: 'js',
    source: `import { lamps, mirrors } from '@small/sdk/market'
export const all = await lamps(client)
/** @type {string} */
export const frame = (await mirrors(client))[0]?.frame ?? 'none'
/** @param {import('@small/sdk/market').Mirror} mirror */
export const length = (mirror) => mirror.frame.length`,
    breaks: ['1:10 operation-renamed lanterns', '6:35 null-allowed frame'],
    mended: `import { lanterns, mirrors } from '@small/sdk/market'
export const all = await lanterns(client)
/** @type {string} */
export const frame = (await mirrors(client))[0]?.frame ?? 'none'
/** @param {import('@small/sdk/market').Mirror} mirror */
export const length = (mirror) => mirror.frame.length`,
  },
  {
    name: 'an answer in a component',
    language: 'tsx',
    source: `import { useQuery } from '@tanstack/react-query'
import { benchesQuery } from '@small/sdk/market/react'
export function Benches() {
  const { data = [] } = useQuery(benchesQuery(client, {}))
  return data.map((bench) => bench.paint)
}`,
    breaks: ['5:36 property-removed paint'],
  },
]
