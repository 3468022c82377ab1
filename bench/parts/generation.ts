import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { loadCityFacts } from '@openlondon/contract'
import { runChild } from '../measure/child.ts'
import { cityDir } from '../measure/city.ts'
import { median } from '../measure/median.ts'
import type { Figure, Part } from '../measure/part.ts'

const rounds = 3

type Run = { readonly coldMs: number; readonly repeatMs: number }

/**
 * Contracts to SDK sources as a person runs it, `npm run generate` without npm: load, normalise, lint and generate all
 * APIs in a place never seen before, and again with nothing changed. Whole processes, start included.
 */
export const generationPart: Part = {
  id: 'generation',
  about: 'the whole pipeline: load, normalise, lint, generate',
  run: async () => {
    const runs: Run[] = []
    for (let round = 0; round < rounds; round += 1) runs.push(await runOnce())
    const cold = median(runs.map(({ coldMs }) => coldMs))
    const repeat = median(runs.map(({ repeatMs }) => repeatMs))
    return {
      kind: 'measured',
      figures: [
        { ...time('all APIs, cold', cold), bar: { value: 10_000, of: 'value' } },
        {
          ...time('the same again, nothing changed', repeat),
          bar: { value: 1_000, of: 'value' },
          peer: { name: 'cold', value: cold },
        },
      ],
    }
  },
}

/** A copy of the city under a new name is new to every cache. */
async function runOnce(): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-generate-'))
  const city = join(folder, 'city')
  cpSync(cityDir, city, { recursive: true })
  const { examplesFolder } = loadCityFacts(cityDir)
  const examples = relative(cityDir, examplesFolder)
  // A city may keep its examples beside its folder.
  if (examples.startsWith('..') && existsSync(examplesFolder))
    cpSync(examplesFolder, join(city, examples), { recursive: true })
  const timed = async (): Promise<number> => {
    const started = performance.now()
    await runChild(
      ['--conditions=city-source', '--no-warnings', join(import.meta.dirname, '../../scripts/generate.ts')],
      {
        CITY_DIR: city,
        SDK_DIR: join(folder, 'sdk'),
      },
    )
    return performance.now() - started
  }
  try {
    return { coldMs: await timed(), repeatMs: await timed() }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function time(name: string, value: number): Figure {
  return { name, value, unit: 'ms', better: 'lower' }
}
