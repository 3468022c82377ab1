import { expect, test } from 'vitest'
import { readConfig } from './config.ts'

const production = {
  NODE_ENV: 'production',
  KEY_PEPPER: 'p'.repeat(32),
  SMTP_URL: 'smtps://user:word@mail.example',
  PUBLIC_ORIGIN: 'https://open.example',
  API_ORIGIN: 'https://api.open.example',
}

/** What a start says is wrong, a line each. */
function faultsOf(environment: Readonly<Record<string, string>>): readonly string[] {
  try {
    readConfig(environment)
    return []
  } catch (error) {
    expect(error).toMatchObject({ exitCode: 2 })
    const [first, ...faults] = String((error as Error).message).split('\n- ')
    expect(first).toBe('Cannot start:')
    return faults
  }
}

test('an empty environment is a development server on port 4000', () => {
  expect(readConfig({})).toMatchObject({
    port: 4000,
    mode: 'development',
    publicOrigin: undefined,
    apiOrigin: undefined,
    smtpUrl: undefined,
  })
})

test('an empty variable says nothing', () => {
  expect(readConfig({ PORT: '', PUBLIC_ORIGIN: '', LIMIT_KEYS_PER_ACCOUNT: '' })).toEqual(readConfig({}))
})

test('upstreams and their keys are read by API id', () => {
  const config = readConfig({
    UPSTREAM_TFL: 'http://localhost:1/base/',
    UPSTREAM_KEY_TFL: 'secret',
    UPSTREAM_POSTCODES_IO: 'http://localhost:2',
    UPSTREAM_TIMEOUT_MS: '50',
  })
  expect(config.upstreams).toEqual({ TFL: 'http://localhost:1/base', POSTCODES_IO: 'http://localhost:2' })
  expect(config.upstreamKeys).toEqual({ TFL: 'secret' })
  expect(config.upstreamTimeoutMs).toBe(50)
})

test.each([
  ['https://Open.Example/', 'https://open.example'],
  ['https://open.example:443', 'https://open.example'],
  ['http://localhost:4000', 'http://localhost:4000'],
])('the origin %s is %s', (given, want) => {
  expect(readConfig({ PUBLIC_ORIGIN: given }).publicOrigin).toBe(want)
})

test.each([
  ['UPSTREAM_TIMEOUT_MS', '2147483648'],
  ['UPSTREAM_CONNECT_MS', '99999999999'],
  ['UPSTREAM_TOTAL_MS', '99999999999'],
  ['UPSTREAM_WAIT_MS', '99999999999'],
  ['CALLER_STALL_MS', '99999999999'],
  ['KEEP_ALIVE_MS', '99999999999'],
  ['REDIS_WAIT_MS', '99999999999'],
  ['DRAIN_NOTICE_MS', '99999999999'],
  ['DRAIN_MS', '99999999999'],
  ['STATUS_CHECK_SECONDS', '2147484'],
])('a wait that would be over at once, because no timer holds it, is a fault: %s', (name, value) => {
  const most = name.endsWith('_SECONDS') ? 2_147_483 : 2_147_483_647
  expect(faultsOf({ [name]: value })).toEqual([
    expect.stringMatching(new RegExp(`^${name} must be a whole number from \\d to ${most}, not "${value}"$`)),
  ])
  expect(faultsOf({ [name]: String(most) })).toEqual([])
})

test.each([
  ['portal@open.example', true],
  ['Portal <portal@open.example>', false],
  ['"portal@open.example"', false],
  ['open.example', false],
  ['a@open.example,b@open.example', false],
])('letters may come from %s: %s', (address, isFine) => {
  const fault = `MAIL_FROM must be a mail address such as portal@open.example, and no name, not ${JSON.stringify(address)}`
  expect(faultsOf({ MAIL_FROM: address })).toEqual(isFine ? [] : [fault])
})

test('every fault is named at once, and no secret with it', () => {
  const faults = faultsOf({
    NODE_ENV: 'prodution',
    PORT: '4.5',
    PUBLIC_ORIGIN: 'https://open.example/path',
    TRUST_PROXY: 'true',
    CONNECT_ORIGINS: "https://search.example; script-src 'unsafe-inline'",
    ACCESS_LOG: 'no',
    KEY_PEPPER: 'short pepper',
    SMTP_URL: 'http://name:word@mail.example',
    LIMIT_KEY_PER_MINUTE: '-1',
    UPSTREAM_TFL: 'ftp://x',
    UPSTREAM_KEY_TFL: 'short',
  })
  expect(faults).toEqual([
    'NODE_ENV must be "production" or "development" or "test", not "prodution"',
    'PORT must be a whole number from 0 to 65535, not "4.5"',
    'PUBLIC_ORIGIN must be an origin such as https://open.example, without a path, not "https://open.example/path"',
    expect.stringMatching(/^TRUST_PROXY must be the number of proxies .+ "true" would trust everybody, not "true"$/),
    expect.stringMatching(/^CONNECT_ORIGINS must be origins /),
    'ACCESS_LOG must be "on" or "off", not "no"',
    'KEY_PEPPER must be 32 random characters or more',
    'SMTP_URL must be an address that starts with smtp:// or smtps://',
    'LIMIT_KEY_PER_MINUTE must be a whole number, 1 or more, not "-1"',
    'UPSTREAM_TFL must be an address that starts with https:// or http://',
    'UPSTREAM_KEY_TFL must be 6 or more characters of ASCII',
  ])
})

test.each([
  ['DATBASE_URL', ['DATABASE_URL']],
  ['SMTP_URl', ['SMTP_URL']],
  ['STMP_URL', ['SMTP_URL']],
  ['LIMT_KEY_PER_MINUTE', ['LIMIT_KEY_PER_MINUTE']],
  ['LIMIT_KEYS_PER_MINUTE', ['LIMIT_KEY_PER_MINUTE']],
  ['PUBLIC_ORGIN', ['PUBLIC_ORIGIN']],
  ['KEY_PEPER', ['KEY_PEPPER']],
  ['UPSTEAM_TRAMS', ['UPSTREAM_TRAMS']],
  ['UPSTREAMS_TRAMS', ['UPSTREAM_TRAMS']],
  // Somebody else's, or too short to tell.
  ['HOME', []],
  ['PWD', []],
  ['HOSTNAME', []],
  ['NODE_PATH', []],
  ['HTTP_URL', []],
  ['REDIS_PORT', []],
  ['SITE_URL', []],
])('%s is taken for %j', (name, meant) => {
  expect(faultsOf({ [name]: 'https://x.example' })).toEqual(
    meant.map((one) => `${name} is not a setting: did you mean ${one}?`),
  )
})

test('what begins like ours and is not known is said, however far it is from anything', () => {
  expect(faultsOf({ LIMIT_WEATHER: '1' })).toEqual(['LIMIT_WEATHER is not a setting'])
})

test('production wants its secrets and its addresses from outside', () => {
  expect(readConfig(production)).toMatchObject({ mode: 'production', apiOrigin: 'https://api.open.example' })
  for (const name of ['KEY_PEPPER', 'SMTP_URL', 'PUBLIC_ORIGIN', 'API_ORIGIN']) {
    expect(faultsOf({ ...production, [name]: '' })).toEqual([
      expect.stringMatching(`^${name} must be set in production: `),
    ])
  }
})

test.each([
  [
    'a portal without TLS',
    { PUBLIC_ORIGIN: 'http://open.example' },
    ['PUBLIC_ORIGIN must start with https:// in production'],
  ],
  [
    'an API without TLS',
    { API_ORIGIN: 'http://api.open.example' },
    ['API_ORIGIN must start with https:// in production'],
  ],
  [
    'one origin for both',
    { API_ORIGIN: 'https://open.example' },
    ['API_ORIGIN must have another host name than PUBLIC_ORIGIN in production'],
  ],
  [
    'two ports of one host, which share their cookies',
    { API_ORIGIN: 'https://open.example:8443' },
    ['API_ORIGIN must have another host name than PUBLIC_ORIGIN in production'],
  ],
  ['this machine', { PUBLIC_ORIGIN: 'http://localhost:4000', API_ORIGIN: 'http://127.0.0.1:4000' }, []],
])('production with %s', (_name, more, want) => {
  expect(faultsOf({ ...production, ...more })).toEqual(want)
})
