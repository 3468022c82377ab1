import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { cityTextFault, comesWithEngine, draftApi, loadCityFacts, seenFrom } from '@openlondon/contract'
import { apiFindings } from '../parts/api-findings.ts'
import type { ExitCode } from '../parts/command.ts'
import { nodeModules, root } from '../parts/project.ts'
import { UsageError } from '../parts/usage-error.ts'
import { reportAdded } from './report-added.ts'

export type AddRequest = {
  readonly id: string
  /** The owner's document, absolute. */
  readonly document: string
  readonly cityDir: string
  /** How the city's folder is called in what is said. */
  readonly shown: string
}

/** Write the API's folder, unless there is one, and say all that is still missing. 1 while an error is left. */
export async function addApi({ id, document, cityDir, shown }: AddRequest): Promise<ExitCode> {
  const folder = join(cityDir, 'apis', id)
  const remedy = cityTextFault('id', id)
  if (remedy !== undefined) throw new UsageError(`The API's id is "${id}". ${remedy}`)
  if (comesWithEngine(id))
    throw new UsageError(
      `The API "${id}" comes with the engine. What must be said of it goes below "portal" in ${shown}/city.yaml.`,
    )
  if (existsSync(folder))
    throw new UsageError(
      `${shown}/apis/${id} exists. A new version of its contract goes in by: npm run publish -- ${id}`,
    )
  const { files, mended } = draftApi(document, id, loadCityFacts(cityDir))
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  // As `npm run check` asks for, and before places are told.
  const formatter = [join(nodeModules, 'oxfmt/bin/oxfmt'), '--config', join(root, '.oxfmtrc.json'), folder]
  spawnSync(process.execPath, formatter, { cwd: root, stdio: 'ignore' })
  const missing = seenFrom(root, cityDir, await apiFindings(cityDir, id))
  console.log(reportAdded({ id, folder: `${shown}/apis/${id}`, files: [...files.keys()], mended, missing }))
  return missing.some(({ severity }) => severity === 'error') ? 1 : 0
}
