import { terminalJson, terminalLine } from '@openlondon/contract/model'
import { setTimeout } from 'node:timers/promises'
import { checkLive, formatLive, loadCity, type City } from '@openlondon/contract'
import { cityDir } from '../parts/project.ts'
import type { ExitCode } from '../parts/command.ts'
import { UsageError } from '../parts/usage-error.ts'

export type LiveOptions = {
  readonly apis: readonly string[]
  readonly json: boolean
  /** `<api>=<url>` or `<api>/<host>=<url>`. */
  readonly origins: readonly string[]
}

/** Ask the owners and print what has drifted; resolves to the exit code. */
export async function runLive({ apis, json, origins }: LiveOptions): Promise<ExitCode> {
  const { city } = await loadCity(cityDir)
  const findings = await checkLive({
    city,
    apis,
    surroundings: { origins: Object.fromEntries(origins.map((text) => readOrigin(city, text))), env: process.env },
    clock: { now: Date.now, wait: async (ms) => void (await setTimeout(ms)) },
    say: (sentence) => console.error(terminalLine(sentence)),
  })
  console.log(json ? terminalJson(findings, 2) : formatLive(findings))
  return findings.some(({ outcome }) => outcome === 'drift' || outcome === 'left-alone') ? 1 : 0
}

function readOrigin(city: City, text: string): readonly [string, string] {
  const [id = '', url = ''] = text.split(/=(.*)/s)
  const [apiId, host] = id.split('/')
  const api = city.apis.find((one) => one.id === apiId)
  if (!api) throw new UsageError(`--origin ${text}: there is no API "${apiId}".`)
  if (host !== undefined && !Object.hasOwn(api.upstreams, host))
    throw new UsageError(`--origin ${text}: ${api.id} has no host "${host}".`)
  if (!/^https?:\/\//.test(url) || !URL.canParse(url))
    throw new UsageError(`--origin ${text}: write <api>=<url> or <api>/<host>=<url>, the address in full.`)
  return [id, url]
}
