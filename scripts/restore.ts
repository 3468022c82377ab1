// npm run restore -- <file>: put a backup in the place of the portal's store. `--force` replaces what is there.
import { readArguments, runCommand } from './parts/command.ts'
import { absolute } from './parts/project.ts'
import { UsageError } from './parts/usage-error.ts'

await runCommand('npm run restore -- <file> [--force]', async () => {
  const { values, positionals } = readArguments({ allowPositionals: true, options: { force: { type: 'boolean' } } })
  const [file, tooMany] = positionals
  if (file === undefined) throw new UsageError('Name the file of the backup.')
  if (tooMany !== undefined) throw new UsageError(`"${tooMany}" is one file too many.`)
  const { readConfig, restorePortal } = await import('@openlondon/server')
  const from = absolute(file, process.env['INIT_CWD'])
  const chain = await restorePortal(readConfig(process.env), from, values.force ?? false)
  if (chain.kind === 'whole') {
    console.log(`Restored. The audit is whole: ${chain.rows} rows, head ${chain.head}`)
    return 0
  }
  console.log(`Restored, but the audit is broken from row ${chain.id} on.`)
  return 1
})
