import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { relative, resolve } from 'node:path'
import { defineConfig } from 'vitest/config'
import { leftOut } from './scripts/parts/left-out.ts'

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

// Not `import`: it would be handed to Node as well, whose `require` would then be given modules that it cannot use.
const conditions = ['city-source', 'node', 'module', 'default']
const exclude = [...leftOut]
/** The names by which the site's pages know the SDK of whichever city they are built for. */
const alias = [
  { find: /^@city\/sdk$/, replacement: path('sdk/src/index.ts') },
  { find: /^@city\/sdk\/(.+)$/, replacement: path('sdk/src/generated/$1/index.ts') },
]
const shared = { resolve: { conditions, alias }, ssr: { resolve: { conditions } } }

/** The city's folder as a pattern below the root: `CITY_DIR`, or London's. */
const cityFolder = relative(import.meta.dirname, resolve(import.meta.dirname, process.env['CITY_DIR'] ?? 'openapi'))

/** On a busy machine what comes soon comes in seconds. */
const soon = { poll: { timeout: 10_000 } }

const underLoad = 'e2e/nodes.test.ts'

const isOwnCity = cityFolder === 'openapi'

export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: 'parts',
          expect: soon,
          include: ['{contract,generator,mcp,sandbox,search,sdk,server,site,scripts}/**/*.test.ts', '*.test.ts'],
          exclude,
          globalSetup: 'server/testing/programs/shared-postgres.ts',
          testTimeout: 60_000,
          // A database server starts in seconds, on a busy machine in many.
          hookTimeout: 60_000,
          // Reading the same modules anew for each of 200 files costs more than the tests do.
          isolate: false,
          // Each worker has its files from the beginning, and many of these tests wait: one more than there are processors.
          maxWorkers: availableParallelism() + 1,
        },
      },
      {
        ...shared,
        test: {
          name: 'city',
          include: ['city-tests/**/*.test.ts', `${cityFolder}/tests/**/*.test.ts`],
          exclude,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A city takes seconds to read: each worker reads it once for all of its files.
          isolate: false,
        },
      },
      {
        ...shared,
        test: {
          name: 'journeys',
          expect: soon,
          // Owners, holders and readers that know London by its names are London's; the others know any city.
          include: isOwnCity
            ? ['e2e/**/*.test.ts']
            : ['e2e/{newcomer,other-cities,languages,examples,two-origins,offline}.test.ts'],
          exclude: [...exclude, underLoad],
          // One of them builds a site: only a failure waits for the end of this.
          testTimeout: 300_000,
          hookTimeout: 300_000,
          // A browser's driver and a city take seconds to read: each worker reads them once for all of its files.
          isolate: false,
          // Browsers and servers wait for each other much of the time.
          maxWorkers: availableParallelism() + 1,
        },
      },
      {
        ...shared,
        test: {
          name: 'load',
          // It measures, and has the machine to itself.
          include: isOwnCity ? [underLoad] : [],
          exclude,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
