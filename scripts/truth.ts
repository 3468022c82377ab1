// npm run truth [-- <api>…] [--record] [--json]: contracts against what their owners published and answered.
// npm run truth -- --live [<api>…] [--origin <api>[/<host>]=<url>] [--json]: contracts against what owners answer now.
// npm run truth -- --ids [--json]: the registry of ids against the ids in owners' recorded answers.
// npm run truth -- --traffic [<api>…] [--json]: contracts against the answers that passed the portal's gateway.
import { requireApi, requireCity } from './parts/city-folder.ts'
import { readArguments, runCommand } from './parts/command.ts'
import { UsageError } from './parts/usage-error.ts'

const usage = `npm run truth [-- <api>…] [--record] [--json]
  npm run truth -- --live [<api>…] [--origin <api>[/<host>]=<url>] [--json]
  npm run truth -- --ids [--json]
  npm run truth -- --traffic [<api>…] [--json]`

await runCommand(usage, async () => {
  const { values, positionals } = readArguments({
    allowPositionals: true,
    options: {
      live: { type: 'boolean' },
      ids: { type: 'boolean' },
      traffic: { type: 'boolean' },
      record: { type: 'boolean' },
      json: { type: 'boolean' },
      origin: { type: 'string', multiple: true },
    },
  })
  requireCity()
  const apis = positionals.map(requireApi)
  if (values.record && (values.live || values.traffic))
    throw new UsageError('--record keeps what evidence says; it goes with neither --live nor --traffic.')
  if (values.live && values.traffic) throw new UsageError('--live asks and --traffic does not: name one of them.')
  if (values.origin && !values.live) throw new UsageError('--origin names whom to ask; it goes with --live.')
  if (values.ids && (values.live || values.traffic || values.record || apis.length > 0))
    throw new UsageError('--ids looks at the whole registry, and goes with --json alone.')
  const json = values.json ?? false
  if (values.ids) {
    const { runIds } = await import('./truth/truth-ids.ts')
    return runIds(json)
  }
  if (values.live) {
    const { runLive } = await import('./truth/truth-live.ts')
    return runLive({ apis, json, origins: values.origin ?? [] })
  }
  if (values.traffic) {
    const { runTraffic } = await import('./truth/truth-traffic.ts')
    return runTraffic({ apis, json })
  }
  const { runSurvey } = await import('./truth/truth-survey.ts')
  return runSurvey({ apis, json, record: values.record ?? false })
})
