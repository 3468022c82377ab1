// npm run truth [-- <api>…] [--record] [--json]: contracts against what their owners published and answered.
// npm run truth -- --live [<api>…] [--origin <api>[/<host>]=<url>] [--json]: contracts against what owners answer now.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { cityDir, endWith } from './parts/project.ts'
import { runLive } from './truth/truth-live.ts'
import { runSurvey } from './truth/truth-survey.ts'
import { UsageError } from './truth/truth-usage.ts'

const usage = `npm run truth [-- <api>…] [--record] [--json]
  npm run truth -- --live [<api>…] [--origin <api>[/<host>]=<url>] [--json]`

try {
  const { values, positionals: apis } = readArguments()
  const unknown = apis.find((id) => !existsSync(join(cityDir, 'apis', id, 'api.yaml')))
  if (unknown !== undefined) throw new UsageError(`There is no API "${unknown}" in ${join(cityDir, 'apis')}.`)
  if (values.live && values.record)
    throw new UsageError('--record keeps what evidence says; it does not go with --live.')
  if (values.origin && !values.live) throw new UsageError('--origin names whom to ask; it goes with --live.')
  const json = values.json ?? false
  process.exitCode = values.live
    ? await runLive({ apis, json, origins: values.origin ?? [] })
    : await runSurvey({ apis, json, record: values.record ?? false })
} catch (error) {
  endWith(error)
  if (error instanceof UsageError) {
    console.error(`  ${usage}`)
    process.exitCode = 2
  }
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        live: { type: 'boolean' },
        record: { type: 'boolean' },
        json: { type: 'boolean' },
        origin: { type: 'string', multiple: true },
      },
    })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}
