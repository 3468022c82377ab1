// npm run generate: contracts to SDK sources, and meanwhile what lint says of them.
import { requireCity } from './parts/city-folder.ts'
import { readArguments, runCommand } from './parts/command.ts'
import { root } from './parts/project.ts'
import { runStep } from './parts/step.ts'

await runCommand('npm run generate', async () => {
  readArguments({})
  requireCity()
  const { generateStep, lintStep } = await import('./parts/steps.ts')
  const done = await Promise.allSettled([runStep(root, lintStep), runStep(root, generateStep)])
  const failures = done.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
  if (failures.length > 0) throw new AggregateError(failures)
})
