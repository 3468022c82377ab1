import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runNode } from '../../sdk/testing/run-node.ts'
import { withBuiltSdk } from './built-sdk.ts'
import { median, rounded, type Row } from './row.ts'

/** Milliseconds that importing adds to the start of a process, each start fresh, the kinds taking turns. */
export async function benchImport(starts = 15): Promise<readonly Row[]> {
  return withBuiltSdk(async (folder) => {
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
    const kinds = {
      empty: '',
      'SDK, client and one API': `import '${folder}/index.js'; import '${folder}/generated/tfl/index.js'`,
      'SDK, an API on the city object': `import '${folder}/generated/city.js'; import '${folder}/generated/tfl/index.js'`,
      'openapi-fetch': `import '${import.meta.resolve('openapi-fetch')}'`,
    }
    const times = new Map<string, number[]>(Object.keys(kinds).map((kind) => [kind, []]))
    for (const [kind, code] of Object.entries(kinds)) writeFileSync(join(folder, `${fileName(kind)}.mjs`), code)
    for (let start = 0; start < starts; start += 1) {
      for (const kind of Object.keys(kinds)) times.get(kind)?.push(await startMs(join(folder, `${fileName(kind)}.mjs`)))
    }
    const emptyMs = median(times.get('empty') ?? [])
    return [...times]
      .filter(([kind]) => kind !== 'empty')
      .map(([kind, values]): Row => ({
        name: `import, ${kind}`,
        value: rounded(median(values) - emptyMs, 1),
        unit: 'ms',
        against: 'an empty module',
      }))
  })
}

const fileName = (kind: string): string => kind.replace(/\W+/g, '-')

async function startMs(file: string): Promise<number> {
  const startedAt = performance.now()
  await runNode([file])
  return performance.now() - startedAt
}
