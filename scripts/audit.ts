// npm run audit: read the list of who did what from its beginning, and say whether it is as it was written.
import { readArguments, runCommand } from './parts/command.ts'

await runCommand('npm run audit', async () => {
  readArguments({})
  const { readConfig, verifyAudit } = await import('@openlondon/server')
  const chain = await verifyAudit(readConfig(process.env))
  console.log(
    chain.kind === 'whole'
      ? `Whole: ${chain.rows} rows, head ${chain.head}`
      : `Broken: row ${chain.id} is not what was written, or does not follow the one before it.`,
  )
  return chain.kind === 'whole' ? 0 : 1
})
