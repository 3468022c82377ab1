// npm run new-city -- <id> [--name …] [--country SE] …: a folder with the facts of a new city and one API to copy from.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { readArguments, runCommand } from './parts/command.ts'
import { absolute, root } from './parts/project.ts'
import { UsageError } from './parts/usage-error.ts'

const usage =
  'npm run new-city -- <id> [--name "Open Riverton"] [--country FR] [--currency EUR] [--locale fr-FR] [--time-zone Europe/Paris] [--folder <path>]'

await runCommand(usage, async () => {
  const text = { type: 'string' } as const
  const { values, positionals } = readArguments({
    allowPositionals: true,
    options: { name: text, country: text, currency: text, locale: text, 'time-zone': text, folder: text },
  })
  const [id, tooMany] = positionals
  if (id === undefined) throw new UsageError('Say a short id for the city, such as riverton.')
  if (tooMany !== undefined) throw new UsageError(`"${tooMany}" is one word too many: a name of several is for --name.`)
  const { readOptions } = await import('./new-city/read-options.ts')
  const options = readOptions(id, values)
  const folder = absolute(values.folder ?? join(root, 'cities', id), process.env['INIT_CWD'])
  const shown = folder.startsWith(root) ? relative(root, folder) : folder
  if (existsSync(folder)) throw new UsageError(`${shown} exists. Remove it, or choose another id or --folder.`)
  const { cityFiles } = await import('./new-city/city-files.ts')
  const { templateNames } = await import('./new-city/template-names.ts')
  const files = cityFiles(templateNames(options, shown, new Date()))
  for (const [path, written] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), written)
  }
  const { nextSteps } = await import('./new-city/next-steps.ts')
  console.log(nextSteps(shown, files))
})
