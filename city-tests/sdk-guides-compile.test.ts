import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cityPlace, firstCall } from '@openlondon/contract'
import { afterAll, expect, test } from 'vitest'
import { runNode } from '../sdk/testing/run-node.ts'
import { fillGuide } from '../site/pages/guides/fill-guide.ts'
import { guideWords } from '../site/pages/guides/guide-words.ts'
import { liveCall, pagedCall } from '../site/pages/guides/sample-calls.ts'
import { city, root, sdkDir } from './city.ts'

/** Guides whose samples are one program, from the first to the last of the page. */
const guides = ['paging', 'live', 'caching', ...(cityPlace(city).parts.length > 0 ? ['places'] : [])]

/** What a guide calls; of what no API of the city has, it tells in words. */
const hasSamples = (guide: string): boolean =>
  guide === 'paging' ? pagedCall(city) !== undefined : guide !== 'live' || liveCall(city) !== undefined

const scratch = mkdtempSync(join(tmpdir(), 'sdk-guides-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const first = firstCall(city)
if (sdkDir === undefined) console.warn('Skipped: no SDK of this city is there to ask. Make it: npm run generate')

test.skipIf(sdkDir === undefined || !first)(
  'the samples of the guides to the SDK compile',
  { timeout: 300_000 },
  async () => {
    if (!first) return
    const words = guideWords(city, first, 'sdk')
    mkdirSync(join(scratch, 'src'))
    symlinkSync(join(root, 'node_modules'), join(scratch, 'node_modules'))
    for (const guide of guides.filter(hasSamples)) {
      const file = `sdk/${guide}.mdx`
      const page = fillGuide(file, readFileSync(join(root, 'site/docs', file), 'utf8'), words, {})
      const samples = [...page.matchAll(/```ts\n([^]*?)```/g)].map(([, sample = '']) => sample)
      expect(samples.length).toBeGreaterThan(0)
      writeFileSync(join(scratch, 'src', `${guide}.ts`), samples.join('\n'))
    }
    const compilerOptions = {
      target: 'es2024',
      module: 'nodenext',
      strict: true,
      noEmit: true,
      allowImportingTsExtensions: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      customConditions: ['city-source'],
      lib: ['es2024', 'dom', 'dom.iterable'],
      types: ['node'],
      preserveSymlinks: false,
    }
    writeFileSync(join(scratch, 'package.json'), JSON.stringify({ type: 'module' }))
    writeFileSync(join(scratch, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['src'] }))
    const { stdout } = await runNode([
      join(root, 'node_modules/typescript7/bin/tsc'),
      '-p',
      join(scratch, 'tsconfig.json'),
    ])
    expect(stdout).toBe('')
  },
)
