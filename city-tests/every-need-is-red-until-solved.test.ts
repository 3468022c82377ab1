import { join } from 'node:path'
import { loadCommunity } from '@openlondon/contract'
import { judgeNeed } from '@openlondon/sandbox/need'
import { beforeAll, describe, expect, test } from 'vitest'
import { openInProcess } from '../scripts/need/in-process-city.ts'
import { clientsOf, loadNeed } from '../scripts/need/load-need.ts'
import { city, sdkDir } from './city.ts'

const { needs } = loadCommunity(city)

const folderOf = (id: string): string => join(city.folder, 'community/needs', id)

describe.runIf(needs.length > 0 && sdkDir !== undefined)('needs', () => {
  let days: Awaited<ReturnType<typeof openInProcess>>

  beforeAll(async () => {
    days = await openInProcess(city)
  })

  test.each(needs)(
    '$id: red as it begins, in words of its criterion, and green when solved',
    async ({ id, solutions }) => {
      const start = join(folderOf(id), 'start.ts')
      const solved = solutions.map((name) => join(folderOf(id), `${name}.ts`))
      const loaded = await loadNeed({
        folder: folderOf(id),
        solutions: [start, ...solved],
        packageName: city.sdk.packageName,
        sdkDir: sdkDir ?? '',
      })
      const verdictOf = (file: string) => judgeNeed(loaded.criterion, loaded.solutions[file], clientsOf(loaded, days))
      const begun = await verdictOf(start)
      expect(begun.red.join('\n')).toMatch(/: got .+, want /)
      expect(begun.red.filter((words) => words.startsWith('it stopped'))).toEqual([])
      for (const file of solved) expect(await verdictOf(file)).toMatchObject({ isSolved: true, red: [] })
    },
  )
})
