// npm start: generate and build what has changed, then serve everything on one port.
import { readConfig } from '@openlondon/server'
import { checkPort } from './parts/port.ts'
import { root } from './parts/project.ts'
import { runStep } from './parts/step.ts'
import { generateStep, siteStep } from './parts/steps.ts'

try {
  await checkPort(readConfig(process.env).port)
  await runStep(root, generateStep)
  await runStep(root, siteStep)
  await import('../server/src/main.ts')
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(2)
}
