// npm run try -- <api>: everything that can be said of one API alone, without the others: findings, sandbox, SDK types.
import { requireApi } from './parts/city-folder.ts'
import { readArguments, runCommand } from './parts/command.ts'
import { UsageError } from './parts/usage-error.ts'

await runCommand('npm run try -- <api>', async () => {
  const [given, tooMany] = readArguments({ allowPositionals: true }).positionals
  if (tooMany !== undefined) throw new UsageError(`"${tooMany}" is one API too many: they are tried one at a time.`)
  const apiId = requireApi(given)
  const { tryAlone } = await import('./try/try-alone.ts')
  return tryAlone(apiId)
})
