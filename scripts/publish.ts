// npm run publish -- <api> [<file>] [--dry-run] [--bump major|minor|patch] [--note "…"] [--yes]
import { parseArgs } from 'node:util'
import { prepareRelease } from '@openlondon/contract'
import { readConfig } from '@openlondon/server'
import { confirmed, publishRelease } from './publish/publish-release.ts'
import { impactOf, reportPlan, reportRefusal } from './publish/publish-report.ts'
import { absolute, cityDir, endWith } from './parts/project.ts'

const usage =
  'npm run publish -- <api> [<file or folder>] [--dry-run] [--bump major|minor|patch] [--note "words to the reader"] [--yes]'

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean' },
      bump: { type: 'string' },
      note: { type: 'string' },
      yes: { type: 'boolean' },
    },
  })
  const [apiId, file] = positionals
  const { bump, note } = values
  if (!apiId || positionals.length > 2) throw new Error(`Name an API and the file to publish:\n  ${usage}`)
  if (bump !== undefined && bump !== 'major' && bump !== 'minor' && bump !== 'patch')
    throw new Error(`--bump is major, minor or patch, not "${bump}".`)
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
    process.exitCode = 1
  } else {
    console.log(reportPlan(plan, impactOf(plan, config.dataDir)))
    if (values['dry-run']) console.log('\nDry run: nothing was written.')
    else if (values.yes || (await confirmed(plan))) console.log(await publishRelease(plan, config))
    else console.log('\nNothing was written.')
  }
} catch (error) {
  endWith(error)
}
