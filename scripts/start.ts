// npm start: generate and build what has changed, then serve everything on one port.
import { requireCity } from './parts/city-folder.ts'
import { readArguments, runCommand } from './parts/command.ts'
import { checkPort } from './parts/port.ts'
import { root } from './parts/project.ts'
import { runStep } from './parts/step.ts'

await runCommand('npm start', async () => {
  readArguments({})
  requireCity()
  const { generateStep, siteStep } = await import('./parts/steps.ts')
  const { readConfig } = await import('@openlondon/server')
  await checkPort(readConfig(process.env).port)
  await runStep(root, generateStep)
  await runStep(root, siteStep)
  await import('../server/src/main.ts')
})
