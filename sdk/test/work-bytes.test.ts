import { expect, test } from 'vitest'
import { bundle, oneCallApp } from '../testing/bundle.ts'

/** What each costs beside the calls that an app makes anyway, in bytes as a browser gets them. */
const costs: readonly (readonly [name: string, bytesMax: number, use: string, doors: string])[] = [
  [
    'paginate, by page',
    750,
    `for await (const item of paginate(city, stopPointsByMode, { modes: ['tube'] })) console.log(item)`,
    `import { paginate } from '@openlondon/sdk/work'; import { stopPointsByMode } from '@openlondon/sdk/tfl/paging'`,
  ],
  [
    'paginate, by cursor',
    650,
    `for await (const item of paginate(city, planningApplications)) console.log(item)`,
    `import { paginate } from '@openlondon/sdk/work'; import { planningApplications } from '@openlondon/sdk/planning/paging'`,
  ],
  [
    'watch',
    1_100,
    `for await (const change of watch(city, lineArrivals, { ids: ['victoria'] })) console.log(change)`,
    `import { watch } from '@openlondon/sdk/work'; import { lineArrivals } from '@openlondon/sdk/tfl/live'`,
  ],
  [
    'streamingClient',
    1_750,
    `console.log(streamingClient({ via: 'gateway', origin: 'https://open.example', key: 'ldn_live_x' }))`,
    `import { streamingClient } from '@openlondon/sdk/work'`,
  ],
  ['cache', 1_380, `console.log(await lineModes(cache(city)))`, `import { cache } from '@openlondon/sdk/work'`],
  ['coalesce', 500, `console.log(await lineModes(coalesce(city)))`, `import { coalesce } from '@openlondon/sdk/work'`],
  ['pace', 1_400, `console.log(await lineModes(pace(city)))`, `import { pace } from '@openlondon/sdk/work'`],
  [
    'lifecycle',
    400,
    `console.log(await lineModes(lifecycle(city, console.warn)))`,
    `import { lifecycle } from '@openlondon/sdk/work'`,
  ],
  ['log', 250, `console.log(await lineModes(log(city, console.log)))`, `import { log } from '@openlondon/sdk/work'`],
  [
    'idempotencyKeys',
    300,
    `console.log(await lineModes(idempotencyKeys(city, [])))`,
    `import { idempotencyKeys } from '@openlondon/sdk/work'`,
  ],
  [
    'attribution',
    350,
    `const told = attribution(city, [licence]); await lineModes(told); console.log(told.lines())`,
    `import { attribution } from '@openlondon/sdk/work'; import { licence } from '@openlondon/sdk/tfl/facts'`,
  ],
]

test.each(costs)('%s costs at most %d bytes', async (_name, bytesMax, use, doors) => {
  const operations = [...doors.matchAll(/import \{ (\w+) \} from '([^']+)\/(?:paging|live)'/g)]
  const beside = operations.map(([, operation, door]) => `export { ${operation} as asked } from '${door}';`).join('')
  const [plain, whole] = [await bundle(beside + oneCallApp), await bundle(`${beside}${doors}\n${oneCallApp}\n${use}\n`)]
  expect(whole.gzip - plain.gzip).toBeLessThanOrEqual(bytesMax)
})

test('an app that uses none of it carries none of it', async () => {
  const unused = costs.map(([, , , doors]) => doors).join('\n')
  const names = new Set<string>()
  const once = unused.replaceAll(/import \{ (\w+) \} from '([^']+)';?/g, (whole, name: string) => {
    if (names.has(name)) return ''
    names.add(name)
    return whole
  })
  expect((await bundle(`${once}\n${oneCallApp}`)).minified).toBe((await bundle(oneCallApp)).minified)
})
