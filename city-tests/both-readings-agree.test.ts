import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeDecodedParity } from '@openlondon/generator'
import { expect, test } from 'vitest'
import { runNode } from '../sdk/testing/run-node.ts'
import { city, root, sdkDir } from './city.ts'

if (sdkDir === undefined) console.warn('Skipped: no SDK of this city is there to compare. Make it: npm run generate')

/**
 * `parity.ts` compares two generators' readings of the wire. This compares them on what the SDK makes of it, for every
 * answer that is smoothed, in a copy, because nobody but a compiler ever reads the result.
 */
test.skipIf(sdkDir === undefined)('two generators agree on every smoothed answer', { timeout: 180_000 }, async () => {
  const cache = join(root, 'node_modules/.cache/open-london')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'parity-'))
  try {
    cpSync(join(sdkDir ?? '', 'src'), join(folder, 'src'), {
      recursive: true,
      filter: (path) => !/\/mocks$|\.test\.ts$/.test(path),
    })
    await writeDecodedParity(city, join(folder, 'src/generated'))
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }))
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        extends: join(root, 'sdk/tsconfig.json'),
        compilerOptions: { rootDir: folder },
        include: ['src/**/*.ts'],
        exclude: [],
      }),
    )
    const compiler = join(root, 'node_modules/typescript7/bin/tsc')
    expect(await runNode([compiler, '-p', join(folder, 'tsconfig.json')])).toMatchObject({ stdout: '', code: 0 })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
