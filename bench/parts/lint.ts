import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadCity } from '@openlondon/contract'
import { cityDir } from '../measure/city.ts'
import { cpuOf } from '../measure/cpu.ts'
import { median } from '../measure/median.ts'
import type { Figure, Part } from '../measure/part.ts'

const rounds = 9

/** The same document by `npm run lint` and by the engine below it with the rules that it recommends: whole processes. */
export const lintPart: Part = {
  id: 'lint',
  about: 'findings in one document, as a stranger asks for them',
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bench-lint-'))
    try {
      const { apis } = (await loadCity(cityDir)).city
      const largest = apis.toSorted((one, other) => other.operations.length - one.operations.length)[0]
      const file = join(folder, 'openapi.json')
      writeFileSync(file, JSON.stringify(largest?.document))
      const [ours, theirs]: [number[], number[]] = [[], []]
      for (let round = 0; round <= rounds; round += 1) {
        const [own, peer] = [await cpuOf(houseLines(file)), await cpuOf(engineLines(file))]
        // The first round fills the machine's caches.
        if (round > 0) ours.push(own)
        if (round > 0) theirs.push(peer)
      }
      const figure: Figure = {
        name: `CPU time, ${largest?.operations.length ?? 0} operations`,
        value: median(ours),
        unit: 'ms',
        better: 'lower',
        peer: { name: 'Redocly, recommended rules', value: median(theirs) },
        bar: { value: 1.2, of: 'ratio' },
      }
      return { kind: 'measured', figures: [figure] }
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
}

const houseLines = (file: string): string => `
  const { lintDocument, readLoneDocument } = await import('@openlondon/contract/lint')
  await lintDocument(readLoneDocument(${JSON.stringify(file)}))`

const engineLines = (file: string): string => `
  const { createConfig, lint } = await import('@redocly/openapi-core')
  await lint({ ref: ${JSON.stringify(file)}, config: await createConfig({ extends: ['recommended'] }) })`
