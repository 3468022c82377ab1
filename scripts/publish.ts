// npm run publish: an owner's release. `--dry-run` decides and writes nothing.
import { requireNewApi } from './parts/city-folder.ts'
import { readArguments, runCommand } from './parts/command.ts'
import { absolute, cityDir } from './parts/project.ts'
import { UsageError } from './parts/usage-error.ts'

const usage =
  'npm run publish -- <api> [<file or folder>] [--dry-run] [--bump major|minor|patch] [--note "words to the reader"] [--format people|json|markdown] [--yes]'

await runCommand(usage, async () => {
  const { values, positionals } = readArguments({
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean' },
      bump: { type: 'string' },
      note: { type: 'string' },
      format: { type: 'string', default: 'people' },
      yes: { type: 'boolean' },
    },
  })
  const [given, file, tooMany] = positionals
  const { bump, note } = values
  const from = file === undefined ? undefined : absolute(file, process.env['INIT_CWD'])
  const apiId = requireNewApi(given, from)
  if (tooMany !== undefined) throw new UsageError(`"${tooMany}" is one file too many.`)
  if (bump !== undefined && bump !== 'major' && bump !== 'minor' && bump !== 'patch')
    throw new UsageError(`--bump is major, minor or patch, not "${bump}".`)
  const { planFormats } = await import('./publish/plan-formats.ts')
  const format = planFormats.find((one) => one === values.format)
  if (!format) throw new UsageError(`There is no format "${values.format}". Use one of ${planFormats.join(', ')}.`)
  const { readConfig } = await import('@openlondon/server')
  const config = readConfig(process.env)
  const { publish } = await import('./publish/publish.ts')
  return publish({
    request: {
      cityDir,
      apiId,
      now: new Date(),
      ...(from !== undefined && { from }),
      ...(bump !== undefined && { declaredBump: bump }),
      ...(note !== undefined && { note }),
    },
    config,
    format,
    isDryRun: values['dry-run'] === true,
    isAgreed: values.yes === true,
  })
})
