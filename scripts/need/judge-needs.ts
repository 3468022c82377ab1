import { existsSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { loadCommunity, loadKeptCity, type Need } from '@openlondon/contract'
import { terminalText } from '@openlondon/contract/model'
import { judgeNeed } from '@openlondon/sandbox/need'
import { sdkDir } from '../parts/named-folders.ts'
import { cityDir, root } from '../parts/project.ts'
import { UsageError } from '../parts/usage-error.ts'
import { countAreas, writeAreaCounts } from './count-areas.ts'
import { openInProcess } from './in-process-city.ts'
import { clientsOf, loadNeed } from './load-need.ts'

/** All needs with their worked solutions, or one need with the file named; 1 when one of them is red. */
export async function judgeNeeds([id, file, tooMany]: readonly string[]): Promise<0 | 1> {
  if (tooMany !== undefined)
    throw new UsageError(`"${tooMany}" is one file too many: solutions are judged one at a time.`)
  const city = await loadKeptCity(cityDir)
  const { needs } = loadCommunity(city)
  const chosen = id === undefined ? needs : [oneNeed(needs, id)]
  const days = await openInProcess(city)
  const { packageName } = city.sdk
  let isAnyRed = false
  for (const need of chosen) {
    const folder = join(city.folder, 'community/needs', need.id)
    const solutions = file === undefined ? filesOf(need, folder) : [requireFile(file)]
    const loaded = await loadNeed({ folder, solutions, packageName, sdkDir })
    console.log(`${need.id}: ${need.title}`)
    if (solutions.length === 0) console.log('  nobody has solved it yet')
    for (const [path, solve] of Object.entries(loaded.solutions)) {
      const { isSolved, green, red } = await judgeNeed(loaded.criterion, solve, clientsOf(loaded, days))
      isAnyRed ||= !isSolved
      console.log(`  ${isSolved ? 'green' : 'red'}  ${basename(path)}`)
      if (id === undefined) continue
      for (const words of green) console.log(`    ✓ ${terminalText(words)}`)
      for (const words of red) console.log(`    ✗ ${terminalText(words)}`)
    }
  }
  return isAnyRed ? 1 : 0
}

/** What the sandboxed city knows of each of its areas, written beside `areas.yaml`. */
export async function countAllAreas(): Promise<0> {
  const city = await loadKeptCity(cityDir)
  const { areas } = loadCommunity(city)
  if (!areas) throw new UsageError('The city has no community/areas.yaml.')
  const days = await openInProcess(city)
  writeAreaCounts(city, await countAreas(city, areas, days()))
  console.log(`Counted in ${areas.areas.length} areas.`)
  return 0
}

const filesOf = ({ solutions }: Need, folder: string): readonly string[] =>
  solutions.map((name) => join(folder, `${name}.ts`))

function oneNeed(needs: readonly Need[], id: string): Need {
  const need = needs.find((one) => one.id === id)
  if (need) return need
  throw new UsageError(`There is no need "${id}". There are ${needs.map((one) => one.id).join(', ') || 'none'}.`)
}

/** A path given by a person is relative to where they stand; npm says where that is. */
function requireFile(file: string): string {
  const path = resolve(process.env['INIT_CWD'] ?? root, file)
  if (existsSync(path)) return path
  throw new UsageError(`There is no file ${file}. Copy the need's start.ts and name your copy.`)
}
