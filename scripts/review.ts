// npm run review: what a pull request changes for whom; findings, version, axes and reach, as text and as a comment.
import { requireApi, requireCity } from './parts/city-folder.ts'
import { readArguments, runCommand } from './parts/command.ts'
import { absolute, cityDir } from './parts/project.ts'

const usage = 'npm run review [-- [<api> …] [--markdown <file>] [--sarif <file>] [--portal <address>] [--comment]]'

await runCommand(usage, async () => {
  const { values, positionals } = readArguments({
    allowPositionals: true,
    options: {
      markdown: { type: 'string' },
      sarif: { type: 'string' },
      portal: { type: 'string' },
      comment: { type: 'boolean' },
    },
  })
  requireCity()
  const apiIds = positionals.map(requireApi)
  const standing = process.env['INIT_CWD']
  const fileOf = (name: string | undefined): string | undefined =>
    name === undefined ? undefined : absolute(name, standing)
  const { readConfig } = await import('@openlondon/server')
  const config = readConfig(process.env)
  const { askedPortal } = await import('./review/portal-reach.ts')
  const portal = askedPortal(values.portal, process.env)
  const { pullRequestOf } = await import('./review/pull-request.ts')
  const pull = values.comment === true ? pullRequestOf(process.env) : undefined
  const { review } = await import('./review/review.ts')
  return review({
    cityDir,
    apiIds,
    config,
    now: new Date(),
    from: process.env['GITHUB_WORKSPACE'] ?? standing ?? process.cwd(),
    isAnnotated: process.env['GITHUB_ACTIONS'] === 'true',
    markdownFile: fileOf(values.markdown),
    sarifFile: fileOf(values.sarif),
    portal,
    pull,
  })
})
