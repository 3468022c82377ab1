// npm run administrator -- [add|remove <mail address>]: who may decide over others. Alone, it lists them.
import { readArguments, runCommand } from './parts/command.ts'
import { UsageError } from './parts/usage-error.ts'

await runCommand('npm run administrator [-- add <mail address> | -- remove <mail address>]', async () => {
  const { positionals } = readArguments({ allowPositionals: true })
  const [act, address, tooMany] = positionals
  if (act !== undefined && act !== 'add' && act !== 'remove')
    throw new UsageError(`"${act}" is not something to do: add or remove.`)
  if (act !== undefined && address === undefined) throw new UsageError('Name the mail address of an account.')
  if (tooMany !== undefined) throw new UsageError(`"${tooMany}" is one address too many.`)
  const { readConfig } = await import('@openlondon/server')
  const { changeAdministrators } = await import('./administrator/change-administrators.ts')
  const outcome = await changeAdministrators(readConfig(process.env), act, address ?? '', Date.now())
  console.log(outcome.lines.join('\n'))
  return outcome.isDone ? 0 : 1
})
