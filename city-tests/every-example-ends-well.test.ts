import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { openInProcess } from '../scripts/need/in-process-city.ts'
import { city, sdkDir } from './city.ts'
import { openProgram, type Program } from './open-program.ts'

// The examples of whichever city is named, run in this process: at night, when people go home, and late on a Saturday; and with
// each owner away that an example asks.

const times = { night: '2026-11-24T02:40:00Z', evening: '2026-11-23T17:45:00Z', saturday: '2026-11-28T22:30:00Z' }

const { examplesFolder } = city
const printedFolder = join(examplesFolder, 'printed')
const linesMax = 40
const files = existsSync(examplesFolder)
  ? (await readdir(examplesFolder, { recursive: true }))
      .filter((file) => file.endsWith('.ts') && !file.startsWith('apps'))
      .toSorted()
  : []

/** What no person should be shown. */
const nonsense = /\bundefined\b|\bNaN\b|\[object |\bInfinity\b|Invalid Date/

let days: Awaited<ReturnType<typeof openInProcess>>
beforeAll(async () => {
  days = await openInProcess(city)
})

test('an hour of the city answers in process, with or without examples', () => {
  expect(days({ time: times.night }).fetch).toBeTypeOf('function')
})

describe.runIf(files.length > 0 && sdkDir !== undefined).each(files)('%s', (file) => {
  let program: Program
  const asked = new Set<string>()
  beforeAll(async () => {
    program = await openProgram(join(examplesFolder, file), city.sdk.packageName, sdkDir ?? '')
  })

  test(`has ${linesMax} lines at most, and measures no distance itself`, async () => {
    const source = await readFile(join(examplesFolder, file), 'utf8')
    expect(source.trimEnd().split('\n').length).toBeLessThanOrEqual(linesMax)
    expect(source).not.toMatch(/Math\.(?:hypot|sin|cos|atan2|asin|PI)/)
  })

  test.each(Object.entries(times))('prints what a person understands at %s', async (_name, time) => {
    const day = days({ time })
    const printed = await program({
      ...day,
      fetch: async (input, init) => {
        asked.add(apiOf(input))
        return day.fetch(input, init)
      },
    })
    expect(printed).toMatch(/\w/)
    expect(printed).not.toMatch(nonsense)
  })

  test('tells of each owner that is away, or stops and says which', async () => {
    const told: Record<string, string> = {}
    for (const away of [...asked].toSorted()) told[away] = await without(program, away)
    for (const [away, text] of Object.entries(told)) {
      expect([away, text]).not.toEqual([away, expect.stringMatching(nonsense)])
      expect(text).not.toMatch(/^It stops: (?!.*\w\.\w)/m)
    }
    if (existsSync(printedFolder))
      await expect(`${JSON.stringify(told, null, 2)}\n`).toMatchFileSnapshot(
        join(printedFolder, file.replace('.ts', '.away.json')),
      )
  })
})

/** What a program prints on the city's own morning while an owner answers nobody, and what it stops with. */
async function without(program: Program, away: string): Promise<string> {
  const day = days()
  const lines: string[] = []
  const fetch: typeof globalThis.fetch = async (input, init) => {
    if (apiOf(input) === away) throw new TypeError('fetch failed')
    return day.fetch(input, init)
  }
  await program({ ...day, fetch }, [], lines).catch((error: unknown) => {
    lines.push(`It stops: ${error instanceof Error ? error.message : String(error)}`)
  })
  // Each request has another.
  return lines.join('\n').replaceAll(/\breq_\w+/g, 'req_…')
}

function apiOf(input: RequestInfo | URL): string {
  const [, api] = /\/(?:sandbox|api)\/([^/?]+)/.exec(String(input)) ?? []
  return api ?? city.apis.find(({ upstream }) => upstream.kind === 'portal')?.id ?? ''
}
