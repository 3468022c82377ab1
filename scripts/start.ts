// npm start: generate and build what has changed, then serve everything on one port.
import { readConfig, startServer } from '@openlondon/server'
import { runStep } from './step.ts'
import { generateStep, siteStep } from './steps.ts'
import { cityDir, root } from './project.ts'
import { checkPort } from './port.ts'
import { stopOnSignal } from './stop.ts'

try {
  const config = readConfig(process.env)
  await checkPort(config.port)
  await runStep(root, generateStep)
  await runStep(root, siteStep)
  const server = await startServer(config)
  console.error(`\n  ${server.origin}  is up (contracts from ${cityDir}, state in ${config.dataDir}). Stop with Ctrl+C.\n`)
  stopOnSignal(() => server.close())
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(2)
}
