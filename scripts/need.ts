// npm run need -- [<need>] [<file>]: which needs are solved, or what a need's criterion says of one solution.
// npm run need -- --areas: count what the sandboxed city knows of each area, for the pages of areas.
import { readArguments, runCommand } from './parts/command.ts'
import { requireCity } from './parts/city-folder.ts'

await runCommand('npm run need -- [<need> [<file that exports solve>]] | --areas', async () => {
  const { values, positionals } = readArguments({ allowPositionals: true, options: { areas: { type: 'boolean' } } })
  requireCity()
  const { judgeNeeds, countAllAreas } = await import('./need/judge-needs.ts')
  return values.areas ? countAllAreas() : judgeNeeds(positionals)
})
