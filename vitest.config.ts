import { defineConfig } from 'vitest/config'
import { leftOut } from './scripts/parts/left-out.ts'

const conditions = ['openlondon-source', 'node', 'import', 'module', 'default']
const shared = { resolve: { conditions }, ssr: { resolve: { conditions } } }
const exclude = [...leftOut]

export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: 'parts',
          include: ['{contract,generator,sdk,server,site,examples,scripts}/**/*.test.ts', '*.test.ts'],
          exclude,
          testTimeout: 20_000,
        },
      },
      {
        ...shared,
        test: {
          name: 'journeys',
          include: ['e2e/**/*.test.ts'],
          exclude,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
