import { expect, test } from 'vitest'
import { surface } from './surface.ts'

const modules: Readonly<Record<string, string>> = {
  'src/index.ts': `// A group.\nexport { createClient, type Client } from './runtime/call/client.ts'\nexport type { A as B } from './a.ts'\n`,
  'src/generated/trams/index.ts': `export {\n  lines,\n} from './operations/lines.ts'\nexport type {\n  Line,\n} from './types.ts'\n`,
  'src/generated/trams/mocks/index.ts': `export * from './handlers.ts'\nexport type * from '../../../mocks/index.ts'\nexport const mockHandlers = 1\n`,
  'src/generated/trams/mocks/handlers.ts': `export const getLinesMockHandler = 1\nexport function answer() {}\n`,
  'src/mocks/index.ts': `export type MockOptions = {}\nexport abstract class Kept {}\nexport interface Shape {}\n`,
}
const door = (path: string) => ({ 'city-source': `./${path}` })

test('names are listed by door, types apart, and modules that are handed on are followed', () => {
  const doors = {
    '.': door('src/index.ts'),
    './trams': door('src/generated/trams/index.ts'),
    './trams/mocks': door('src/generated/trams/mocks/index.ts'),
  }
  expect(surface('@small/sdk', doors, (path) => modules[path])).toBe(`<!-- Generated. Do not edit: npm run generate -->

# What @small/sdk gives

## \`@small/sdk\`

Values (1):

- \`createClient\`

Types (2):

- \`B\`
- \`Client\`

## \`@small/sdk/trams\`

Values (1):

- \`lines\`

Types (1):

- \`Line\`

## \`@small/sdk/trams/mocks\`

Values (3):

- \`answer\`
- \`getLinesMockHandler\`
- \`mockHandlers\`

Types (3):

- \`Kept\`
- \`MockOptions\`
- \`Shape\`
`)
})
