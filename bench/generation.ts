import { join } from 'node:path'
import { runChild } from './child.ts'
import { cityDir } from './city.ts'
import { median } from './median.ts'
import type { Figure, Part } from './part.ts'

const rounds = 3

type Pass = { readonly loadMs: number; readonly lintMs: number; readonly generateMs: number; readonly files: number }
type Run = { readonly cold: Pass; readonly repeat: Pass }

/** Contracts to SDK sources: load, lint, generate; the first time in a process, and again with nothing changed. */
export const generationPart: Part = {
  id: 'generation',
  about: 'the whole pipeline: load, lint, generate',
  run: async () => {
    const runs: Run[] = []
    for (let round = 0; round < rounds; round += 1) runs.push(await runOnce())
    const total = (pass: Pass): number => pass.loadMs + pass.lintMs + pass.generateMs
    const middle = (read: (run: Run) => number): number => median(runs.map(read))
    const cold = middle((run) => total(run.cold))
    return {
      kind: 'measured',
      figures: [
        time(
          'load, cold',
          middle((run) => run.cold.loadMs),
        ),
        time(
          'lint, cold',
          middle((run) => run.cold.lintMs),
        ),
        time(
          'generate, cold',
          middle((run) => run.cold.generateMs),
        ),
        { ...time('load, lint and generate, cold', cold), bar: { value: 5_000, of: 'value' } },
        {
          ...time(
            'the same again, nothing changed',
            middle((run) => total(run.repeat)),
          ),
          peer: { name: 'cold', value: cold },
        },
      ],
    }
  },
}

async function runOnce(): Promise<Run> {
  const { output } = await runChild([
    '--conditions=openlondon-source',
    '--no-warnings',
    join(import.meta.dirname, 'generation-steps.ts'),
    cityDir,
  ])
  // Printed by generation-steps.ts, the only thing it prints.
  const passes = JSON.parse(output) as Run
  if (passes.repeat.files > 0)
    throw new Error(`generating again changed ${passes.repeat.files} files, so it is not repeatable`)
  return passes
}

function time(name: string, value: number): Figure {
  return { name, value, unit: 'ms', better: 'lower' }
}
