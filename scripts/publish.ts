// npm run publish: an owner's release. `--dry-run` decides and writes nothing.
import { requireApi } from './parts/city-folder.ts'
import { readArguments, runCommand } from './parts/command.ts'
import { absolute, cityDir } from './parts/project.ts'
import { UsageError } from './parts/usage-error.ts'

const usage =
  'npm run publish -- <api> [<file or folder>] [--dry-run] [--bump major|minor|patch] [--note "words to the reader"] [--yes]'

await runCommand(usage, async () => {
  const { values, positionals } = readArguments({
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean' },
      bump: { type: 'string' },
      note: { type: 'string' },
      yes: { type: 'boolean' },
    },
  })
  const [given, file, tooMany] = positionals
  const { bump, note } = values
  const apiId = requireApi(given)
  if (tooMany !== undefined) throw new UsageError(`"${tooMany}" is one file too many.`)
  if (bump !== undefined && bump !== 'major' && bump !== 'minor' && bump !== 'patch')
    throw new UsageError(`--bump is major, minor or patch, not "${bump}".`)
  const { readConfig } = await import('@openlondon/server')
  const { prepareRelease } = await import('@openlondon/contract')
  const { confirmed, publishRelease } = await import('./publish/publish-release.ts')
  const { impactOf, reportPlan, reportRefusal } = await import('./publish/publish-report.ts')
  const config = readConfig(process.env)
  const plan = await prepareRelease({
    cityDir,
    apiId,
    now: new Date(),
    ...(file === undefined ? {} : { from: absolute(file, process.env['INIT_CWD']) }),
    ...(bump === undefined ? {} : { declaredBump: bump }),
    ...(note === undefined ? {} : { note }),
  })
  if (plan.kind === 'refusal') {
    console.log(reportRefusal(plan))
    return 1
  }
  console.log(reportPlan(plan, await impactOf(plan, config)))
  if (values['dry-run']) console.log('\nDry run: nothing was written.')
  else if (values.yes || (await confirmed(plan))) console.log(await publishRelease(plan, config))
  else console.log('\nNothing was written.')
  return 0
})
