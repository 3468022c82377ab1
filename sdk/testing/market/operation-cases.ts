import type { MarketCase } from './market-case.ts'

/** What becomes of operations, their names and their parameters, wherever a project uses them. */
export const operationCases: readonly MarketCase[] = [
  {
    name: 'an operation under another name',
    source: `import { lamps } from '@small/sdk/market'
export const all = await lamps(client)
export const names = (await lamps(client, { most: 2 })).map((lamp) => lamp.name)`,
    breaks: ['1:10 operation-renamed lanterns'],
    mended: `import { lanterns } from '@small/sdk/market'
export const all = await lanterns(client)
export const names = (await lanterns(client, { most: 2 })).map((lamp) => lamp.name)`,
  },
  {
    name: 'an operation under another name, which is taken here',
    source: `import { lamps } from '@small/sdk/market'
export const lanterns = await lamps(client)`,
    breaks: ['1:10 operation-renamed lanterns'],
    mended: `import { lanterns as lamps } from '@small/sdk/market'
export const lanterns = await lamps(client)`,
  },
  {
    name: 'an operation imported under a name of its own',
    source: `import { lamps as lights } from '@small/sdk/market'
export const all = await lights(client)`,
    breaks: ['1:10 operation-renamed lanterns'],
    mended: `import { lanterns as lights } from '@small/sdk/market'
export const all = await lights(client)`,
  },
  {
    name: 'an operation handed on',
    source: `export { lamps, rugs } from '@small/sdk/market'
export { lamps as lights } from '@small/sdk/market'`,
    breaks: ['1:10 operation-renamed lanterns', '2:10 operation-renamed lanterns'],
    mended: `export { lanterns as lamps, rugs } from '@small/sdk/market'
export { lanterns as lights } from '@small/sdk/market'`,
  },
  {
    name: 'an operation in a shorthand, and one of the file by the same name',
    source: `import { lamps } from '@small/sdk/market'
export const asked = { lamps }
export const other = (lamps: string): string => lamps`,
    breaks: ['1:10 operation-renamed lanterns'],
    mended: `import { lanterns } from '@small/sdk/market'
export const asked = { lamps: lanterns }
export const other = (lamps: string): string => lamps`,
  },
  {
    name: 'all of an API under one name',
    source: `import * as market from '@small/sdk/market'
export const all = await market.lamps(client)
export const some = await market['lamps'](client)`,
    breaks: ['2:33 operation-renamed lanterns', '3:34 operation-renamed lanterns'],
    mended: `import * as market from '@small/sdk/market'
export const all = await market.lanterns(client)
export const some = await market['lanterns'](client)`,
  },
  {
    name: 'the city as one object',
    source: `import { createCity } from '@small/sdk/city'
import * as market from '@small/sdk/market'
const city = createCity({ market }, client)
export const all = await city.market.lamps()
export const { lamps: ask } = city.market`,
    breaks: ['4:38 operation-renamed lanterns', '5:16 operation-renamed lanterns'],
    mended: `import { createCity } from '@small/sdk/city'
import * as market from '@small/sdk/market'
const city = createCity({ market }, client)
export const all = await city.market.lanterns()
export const { lanterns: ask } = city.market`,
  },
  {
    name: 'a handler of the mocks',
    source: `import { getLampsMockHandler } from '@small/sdk/market/mocks'
export const handlers = [getLampsMockHandler()]`,
    breaks: ['1:10 operation-renamed lanterns'],
    mended: `import { getLanternsMockHandler } from '@small/sdk/market/mocks'
export const handlers = [getLanternsMockHandler()]`,
  },
  {
    name: 'a query of the React door',
    source: `import { lampsQuery } from '@small/sdk/market/react'
export const query = lampsQuery(client, {})`,
    breaks: ['1:10 operation-renamed lanterns'],
    mended: `import { lanternsQuery } from '@small/sdk/market/react'
export const query = lanternsQuery(client, {})`,
  },
  {
    name: 'types that an operation brings along',
    source: `import type { LampsParams, LampsResult } from '@small/sdk/market'
export const most: LampsParams = { most: 3 }
export type All = LampsResult
export type Far = import('@small/sdk/market').LampsResult`,
    breaks: ['1:15 operation-renamed lanterns', '1:28 operation-renamed lanterns', '4:47 operation-renamed lanterns'],
    mended: `import type { LanternsParams, LanternsResult } from '@small/sdk/market'
export const most: LanternsParams = { most: 3 }
export type All = LanternsResult
export type Far = import('@small/sdk/market').LanternsResult`,
  },
  {
    name: 'a parameter of the path under another name',
    source: `import { lamp } from '@small/sdk/market'
export const one = await lamp(client, { lampId: 'a' })
export const get = (lampId: string) => lamp(client, { lampId })`,
    breaks: ['2:41 path-parameter-renamed lampId', '3:55 path-parameter-renamed lampId'],
    mended: `import { lamp } from '@small/sdk/market'
export const one = await lamp(client, { id: 'a' })
export const get = (lampId: string) => lamp(client, { id: lampId })`,
  },
  {
    name: 'an operation that is gone',
    source: `import { chairs, rugs } from '@small/sdk/market'
export const names = (await chairs(client)).map((chair) => chair.name)
export const others = await rugs(client)`,
    breaks: ['1:10 operation-removed chairs'],
  },
  {
    name: 'a parameter that must be sent',
    source: `import { tables } from '@small/sdk/market'
export const small = await tables(client, { size: 'small' })
export const all = await tables(client)
export const some = await tables(client, {})`,
    breaks: ['3:26 parameter-required size', '4:42 parameter-required size'],
  },
  {
    name: 'a parameter that is not taken any more',
    source: `import { rugs } from '@small/sdk/market'
export const red = await rugs(client, { colour: 'red', knots: 3 })
export const all = await rugs(client, { knots: 3 })`,
    breaks: ['2:41 parameter-removed colour'],
  },
  {
    name: 'a parameter under another name',
    source: `import { shelves } from '@small/sdk/market'
const width = 3
export const wide = await shelves(client, { width: 80 })
export const narrow = await shelves(client, { width })
export const other = { width }`,
    breaks: ['3:45 parameter-renamed breadth', '4:47 parameter-renamed breadth'],
    mended: `import { shelves } from '@small/sdk/market'
const width = 3
export const wide = await shelves(client, { breadth: 80 })
export const narrow = await shelves(client, { breadth: width })
export const other = { width }`,
  },
]
