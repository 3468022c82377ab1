import { terminalText } from '@openlondon/contract/model'
import { readConfig } from './config.ts'
import { StartError } from './start-error.ts'
import type { RunningServer } from './app.ts'
import { startNotes } from './start-notes.ts'
import { letCallsDieYoung } from './young-calls.ts'

/** Say why in one sentence and leave: 2 for configuration and contracts, 1 for the rest. */
function giveUp(error: unknown): never {
  if (!(error instanceof StartError)) throw error
  process.stderr.write(`${terminalText(error.message)}\n`)
  process.exit(error.exitCode)
}

async function start(): Promise<RunningServer> {
  const config = readConfig(process.env)
  for (const note of startNotes(config)) process.stderr.write(`Note: ${note}\n`)
  // Only now: a slip in the configuration should not wait for everything else to load.
  const { operatorNotes } = await import('./operator-notes.ts')
  for (const note of operatorNotes(config, Date.now())) process.stderr.write(`Note: ${terminalText(note)}\n`)
  const { startServer } = await import('./app.ts')
  return startServer(config)
}

letCallsDieYoung()
const server = await start().catch(giveUp)
process.stderr.write(`Listening on ${server.origin}\n`)

let stopping = false
const stop = (): void => {
  // A second signal means now.
  if (stopping) process.exit(1)
  stopping = true
  server.close().then(
    () => process.exit(0),
    () => process.exit(1),
  )
}
process.on('SIGTERM', stop)
process.on('SIGINT', stop)
