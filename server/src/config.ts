import { resolve } from 'node:path'
import { StartError } from './start-error.ts'

/** Everything the server reads from its surroundings, read once. */
export type Config = {
  /** 0 asks the operating system for a free port. */
  readonly port: number
  /** Interface to listen on; undefined means all. */
  readonly host: string | undefined
  readonly dataDir: string
  readonly cityDir: string
  readonly siteDir: string
  readonly mode: 'development' | 'production'
  /** The address people see, without a trailing slash; undefined means the one listened on. */
  readonly publicOrigin: string | undefined
  readonly smtpUrl: string | undefined
  /** Undefined means the city's contact. */
  readonly mailFrom: string | undefined
  /** Base addresses that replace the contract's, and the operator's own keys, by API id in capitals. */
  readonly upstreams: Readonly<Record<string, string>>
  readonly upstreamKeys: Readonly<Record<string, string>>
  readonly upstreamTimeoutMs: number
  /** Undefined (development only) means the one kept in the data folder. */
  readonly keyPepper: string | undefined
  readonly trustProxy: boolean
  /** Origins beside our own that the site's pages may call, e.g. a search service. */
  readonly connectOrigins: readonly string[]
  readonly accessLog: boolean
  readonly limits: PlanLimits
}

/** What one plan allows. Every number is a count of requests, sign-ups or keys. */
export type PlanLimits = {
  readonly keyPerMinute: number
  readonly accountPerMinute: number
  readonly accountPerDay: number
  readonly anonymousPerMinute: number
  readonly signUpsPerAddressPerHour: number
  /** Codes sent to one address at once; one more each six minutes after that. */
  readonly codesPerEmail: number
  readonly keysPerAccount: number
}

type Environment = Readonly<Record<string, string | undefined>>

/** Names every problem at once, so that a deployment is fixed in one go. */
export function readConfig(env: Environment): Config {
  const problems: string[] = []
  const mode = env['NODE_ENV'] === 'production' ? 'production' : 'development'
  const config: Config = {
    port: readPort(env['PORT'], problems),
    host: env['HOST'] || undefined,
    dataDir: resolve(env['DATA_DIR'] || './data'),
    cityDir: resolve(env['CITY_DIR'] || './openapi'),
    siteDir: resolve(env['SITE_DIR'] || './site/build'),
    mode,
    publicOrigin: readOrigin('PUBLIC_ORIGIN', env['PUBLIC_ORIGIN'], problems),
    smtpUrl: readAddress('SMTP_URL', env['SMTP_URL'], ['smtp:', 'smtps:'], problems),
    mailFrom: env['MAIL_FROM'] || undefined,
    upstreams: readUpstreams(env, problems),
    upstreamKeys: readPrefixed(env, 'UPSTREAM_KEY_'),
    upstreamTimeoutMs: readCount(env, 'UPSTREAM_TIMEOUT_MS', 10_000, problems),
    keyPepper: env['KEY_PEPPER'] || undefined,
    trustProxy: env['TRUST_PROXY'] === '1',
    connectOrigins: (env['CONNECT_ORIGINS'] ?? '').split(' ').filter((origin) => origin !== ''),
    accessLog: env['ACCESS_LOG'] !== 'off',
    limits: {
      keyPerMinute: readCount(env, 'LIMIT_KEY_PER_MINUTE', 500, problems),
      accountPerMinute: readCount(env, 'LIMIT_ACCOUNT_PER_MINUTE', 500, problems),
      accountPerDay: readCount(env, 'LIMIT_ACCOUNT_PER_DAY', 50_000, problems),
      anonymousPerMinute: readCount(env, 'LIMIT_ANONYMOUS_PER_MINUTE', 50, problems),
      signUpsPerAddressPerHour: readCount(env, 'LIMIT_SIGN_UPS_PER_HOUR', 200, problems),
      codesPerEmail: readCount(env, 'LIMIT_CODES_PER_EMAIL', 5, problems),
      keysPerAccount: readCount(env, 'LIMIT_KEYS_PER_ACCOUNT', 10, problems),
    },
  }
  if (config.keyPepper !== undefined && config.keyPepper.length < 32) {
    problems.push('KEY_PEPPER must have at least 32 characters')
  }
  if (mode === 'production') problems.push(...productionProblems(config))
  if (problems.length > 0) throw new StartError(`Cannot start:\n- ${problems.join('\n- ')}`, 2)
  return config
}

function productionProblems(config: Config): readonly string[] {
  return [
    ...(config.keyPepper === undefined ? ['KEY_PEPPER must be set in production (32 random characters or more)'] : []),
    ...(config.smtpUrl === undefined
      ? ['SMTP_URL must be set in production: mails kept in a folder reach nobody']
      : []),
    ...(config.publicOrigin === undefined
      ? ['PUBLIC_ORIGIN must be set in production, e.g. https://open.example']
      : []),
  ]
}

function readPort(text: string | undefined, problems: string[]): number {
  const port = Number(text || 4000)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    problems.push(`PORT must be a whole number from 0 to 65535, not "${text}"`)
  }
  return port
}

function readCount(env: Environment, name: string, otherwise: number, problems: string[]): number {
  const count = Number(env[name] || otherwise)
  if (!Number.isInteger(count) || count < 1) problems.push(`${name} must be a whole number above 0, not "${env[name]}"`)
  return count
}

function readAddress(
  name: string,
  text: string | undefined,
  protocols: readonly string[],
  problems: string[],
): string | undefined {
  if (!text) return undefined
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url && protocols.includes(url.protocol)) return text
  problems.push(
    `${name} must be an address that starts with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
  )
  return undefined
}

function readOrigin(name: string, text: string | undefined, problems: string[]): string | undefined {
  const address = readAddress(name, text, ['https:', 'http:'], problems)
  if (address === undefined) return undefined
  const url = new URL(address)
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '')
    problems.push(`${name} must be an origin, without a path`)
  return url.origin
}

function readUpstreams(env: Environment, problems: string[]): Readonly<Record<string, string>> {
  const upstreams = Object.entries(readPrefixed(env, 'UPSTREAM_')).filter(
    ([name]) => !name.startsWith('KEY_') && name !== 'TIMEOUT_MS',
  )
  for (const [name, url] of upstreams) readAddress(`UPSTREAM_${name}`, url, ['https:', 'http:'], problems)
  return Object.fromEntries(upstreams.map(([name, url]) => [name, url.replace(/\/+$/, '')]))
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
