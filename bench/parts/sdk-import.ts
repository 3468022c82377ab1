import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { withBuiltSdk } from '../sdk/built-sdk.ts'
import { runChild } from '../measure/child.ts'
import { median } from '../measure/median.ts'
import type { Figure, Part } from '../measure/part.ts'

const starts = 15

/**
 * What importing the package as it is published costs a process that has just started, over importing an empty
 * module. CPU time inside the process: starting Node takes ten times as long and varies by more than the import,
 * and a busy machine stretches the clock.
 */
export const sdkImportPart: Part = {
  id: 'sdk-import',
  about: 'cold import of the SDK over an empty module, CPU time',
  run: () =>
    withBuiltSdk(async (folder) => {
      await writeFile(join(folder, 'package.json'), '{"type":"module"}')
      const modules = {
        nothing: '',
        oneApi: `import '${folder}/index.js'; import '${folder}/generated/tfl/index.js'`,
        city: `import '${folder}/generated/city.js'; import '${folder}/generated/tfl/index.js'`,
        openapiFetch: `import '${import.meta.resolve('openapi-fetch')}'`,
      }
      const names = ['nothing', 'oneApi', 'city', 'openapiFetch'] as const
      const times: Record<(typeof names)[number], number[]> = { nothing: [], oneApi: [], city: [], openapiFetch: [] }
      for (const name of names) await writeFile(join(folder, `${name}.mjs`), modules[name])
      for (let start = 0; start < starts; start += 1) {
        for (const name of names) times[name].push(await importMs(join(folder, `${name}.mjs`)))
      }
      const over = (name: (typeof names)[number]): number => median(times[name]) - median(times.nothing)
      const figure = (name: string, value: number): Figure => ({
        name,
        value,
        unit: 'ms',
        better: 'lower',
        peer: { name: 'openapi-fetch', value: over('openapiFetch') },
      })
      return {
        kind: 'measured',
        figures: [
          { ...figure('the client and one API', over('oneApi')), bar: { value: 5, of: 'value' } },
          figure('an API on the city object', over('city')),
        ],
      }
    }),
}

async function importMs(file: string): Promise<number> {
  const program = `const before = process.cpuUsage(); await import(${JSON.stringify(file)}); const { user, system } = process.cpuUsage(before); console.log((user + system) / 1_000)`
  const { output } = await runChild(['--input-type=module', '--eval', program])
  return Number(output)
}
