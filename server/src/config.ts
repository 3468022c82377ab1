import { unknownNames } from './config/unknown-names.ts'
import { address } from './config/form.ts'
import { leakSettings } from './config/leak-settings.ts'
import { missingSettings, readSettings, type Environment, type Values } from './config/setting.ts'
import {
  addressSettings,
  callerSettings,
  folderSettings,
  limitSettings,
  nodeSettings,
  secretSettings,
  settingGroups,
  stopSettings,
  watchSettings,
  webhookSettings,
} from './config/settings.ts'
import { ownerSettings } from './config/owner-settings.ts'
import { StartError } from './start-error.ts'

/** What one plan allows. Every number is a count of requests, sign-ups or keys. */
export type PlanLimits = Values<typeof limitSettings>

/** Everything the server reads from its surroundings, read once. `config/settings.ts` says what each means. */
export type Config = Values<typeof addressSettings> &
  Values<typeof folderSettings> &
  Values<typeof nodeSettings> &
  Values<typeof secretSettings> &
  Values<typeof ownerSettings> &
  Values<typeof callerSettings> &
  Values<typeof leakSettings> &
  Values<typeof stopSettings> &
  Values<typeof watchSettings> &
  Values<typeof webhookSettings> & {
    readonly limits: PlanLimits
    /** Base addresses that replace the contract's, and the operator's own keys, by API id in capitals. */
    readonly upstreams: Readonly<Record<string, string>>
    readonly upstreamKeys: Readonly<Record<string, string>>
  }

/** Names every fault at once, so that a deployment is put right in one go. */
export function readConfig(env: Environment): Config {
  const faults: string[] = []
  const config: Config = {
    ...readSettings(addressSettings, env, faults),
    ...readSettings(folderSettings, env, faults),
    ...readSettings(nodeSettings, env, faults),
    ...readSettings(secretSettings, env, faults),
    ...readSettings(ownerSettings, env, faults),
    ...readSettings(callerSettings, env, faults),
    ...readSettings(leakSettings, env, faults),
    ...readSettings(stopSettings, env, faults),
    ...readSettings(watchSettings, env, faults),
    ...readSettings(webhookSettings, env, faults),
    limits: readSettings(limitSettings, env, faults),
    upstreams: readUpstreams(env, faults),
    upstreamKeys: readUpstreamKeys(env, faults),
  }
  faults.push(...unknownNames(env))
  if (config.mode === 'production') {
    faults.push(...settingGroups.flatMap(([, group]) => missingSettings(group, env)), ...originFaults(config))
  }
  if (faults.length > 0) throw new StartError(`Cannot start:\n- ${faults.join('\n- ')}`, 2)
  return config
}

/** Sessions need TLS, and a host that no owner's answer is served from: cookies do not tell ports apart (RFC 6265 §8.5). */
function originFaults({ publicOrigin, apiOrigin }: Config): readonly string[] {
  const named = [
    ['PUBLIC_ORIGIN', publicOrigin],
    ['API_ORIGIN', apiOrigin],
  ] as const
  const plain = named.flatMap(([name, origin]) =>
    origin === undefined || isSafe(new URL(origin)) ? [] : [`${name} must start with https:// in production`],
  )
  const isShared =
    publicOrigin !== undefined &&
    apiOrigin !== undefined &&
    new URL(publicOrigin).hostname === new URL(apiOrigin).hostname
  return isShared ? [...plain, 'API_ORIGIN must have another host name than PUBLIC_ORIGIN in production'] : plain
}

/** Plain HTTP never leaves this machine. */
function isSafe({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)
}

const webAddress = address('https:', 'http:')

function readUpstreams(env: Environment, faults: string[]): Readonly<Record<string, string>> {
  const settings = new Set<string>(Object.values(ownerSettings).map(({ name }) => name))
  const upstreams = Object.entries(readPrefixed(env, 'UPSTREAM_')).filter(
    ([name]) => !name.startsWith('KEY_') && !settings.has(`UPSTREAM_${name}`),
  )
  for (const [name, url] of upstreams) {
    if (webAddress.read(url) === undefined) faults.push(`UPSTREAM_${name} must be ${webAddress.words}`)
  }
  return Object.fromEntries(upstreams.map(([name, url]) => [name, url.replace(/\/+$/, '')]))
}

/** Too short, or in letters of its own, a key cannot be told apart in what an owner answers and taken out of it. */
function readUpstreamKeys(env: Environment, faults: string[]): Readonly<Record<string, string>> {
  const keys = readPrefixed(env, 'UPSTREAM_KEY_')
  for (const [name, key] of Object.entries(keys)) {
    if (!/^[\x20-\x7e]{6,}$/.test(key)) faults.push(`UPSTREAM_KEY_${name} must be 6 or more characters of ASCII`)
  }
  return keys
}

function readPrefixed(env: Environment, prefix: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) =>
      name.startsWith(prefix) && value ? [[name.slice(prefix.length), value] as const] : [],
    ),
  )
}

/** The name an API has in the environment: `postcodes-io` is `POSTCODES_IO`. */
export function environmentName(apiId: string): string {
  return apiId.toUpperCase().replaceAll(/[^A-Z0-9]/g, '_')
}
