// npm run backup -- <file>: a copy of accounts, keys and usage, while servers go on.
import { readArguments, runCommand } from './parts/command.ts'
import { absolute } from './parts/project.ts'
import { UsageError } from './parts/usage-error.ts'

await runCommand('npm run backup -- <file>', async () => {
  const [file, tooMany] = readArguments({ allowPositionals: true }).positionals
  if (file === undefined) throw new UsageError('Name the file that the backup goes into.')
  if (tooMany !== undefined) throw new UsageError(`"${tooMany}" is one file too many.`)
  const { backUpPortal, readConfig } = await import('@openlondon/server')
  const { pepperFile, chain, ...made } = await backUpPortal(
    readConfig(process.env),
    absolute(file, process.env['INIT_CWD']),
  )
  console.log(made.file)
  console.error(
    pepperFile === undefined
      ? 'The pepper is not with it: without what KEY_PEPPER says now, no key in it is known.'
      : `The pepper is beside it, in ${pepperFile}: whoever has both can make keys. Keep them apart.`,
  )
  if (chain.kind === 'whole') return 0
  console.error(`The backup was made, but the audit is broken from row ${chain.id} on.`)
  return 1
})
