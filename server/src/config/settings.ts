import { codeSeconds } from '@openlondon/contract/problem'
import {
  address,
  choice,
  folder,
  longSecret,
  mailAddress,
  onOff,
  origin,
  origins,
  proxies,
  text,
  trustNobody,
  waitMs,
  wholeNumber,
} from './form.ts'
import { leakSettings } from './leak-settings.ts'
import { ownerSettings } from './owner-settings.ts'
import type { Settings } from './setting.ts'

/** How it is run, and at which addresses. */
export const addressSettings = {
  mode: {
    name: 'NODE_ENV',
    meaning:
      'Whether this is for others. In production nothing is made up: what is missing is named, and nothing starts.',
    form: choice('production', 'development', 'test'),
    fallback: 'development',
  },
  port: {
    name: 'PORT',
    meaning: 'The port that is listened on; 0 asks the operating system for a free one.',
    form: wholeNumber(0, 65_535),
    fallback: 4_000,
  },
  host: {
    name: 'HOST',
    meaning: 'The network address that is listened on.',
    form: text,
    example: '127.0.0.1',
    fallback: undefined,
    otherwise: 'all of the machine',
  },
  publicOrigin: {
    name: 'PUBLIC_ORIGIN',
    meaning:
      'Where people reach the pages and the portal API. Behind a proxy, it must pass the Host header on: a request for any other host is refused.',
    form: origin,
    example: 'https://open.example',
    fallback: undefined,
    otherwise: 'the one listened on',
    needed: 'links in mails and the name of the cookie are made of it',
  },
  apiOrigin: {
    name: 'API_ORIGIN',
    meaning:
      'Where programs reach the gateway (`/api/`) and the sandbox (`/sandbox/`): a host of its own, because what owners answer must not run beside the portal’s session. It leads to the same server.',
    form: origin,
    example: 'https://api.open.example',
    fallback: undefined,
    otherwise: 'the same as `PUBLIC_ORIGIN`',
    needed: 'what owners answer must not share an origin with sessions',
  },
  trustProxy: {
    name: 'TRUST_PROXY',
    meaning:
      'Whose X-Forwarded-For is believed: how many proxies of your own stand in front, or their addresses. Limits by network need it to tell callers apart. `Forwarded` is never read.',
    form: proxies,
    example: 'loopback',
    fallback: trustNobody,
    otherwise: 'nobody is believed',
  },
  connectOrigins: {
    name: 'CONNECT_ORIGINS',
    meaning: 'Further origins that the site’s pages may call, such as those of a search service.',
    form: origins,
    example: 'https://search.example',
    fallback: [] as readonly string[],
    otherwise: 'none',
  },
} as const satisfies Settings

/** How it stops, when it is told to by SIGTERM. */
export const stopSettings = {
  drainNoticeMs: {
    name: 'DRAIN_NOTICE_MS',
    meaning:
      'How long the server goes on as before after it was told to stop, while `/readyz` says no, in milliseconds: longer than whatever sends calls here needs to notice. For as long again it answers on connections that were kept, and takes no new ones.',
    form: waitMs(0),
    fallback: 500,
  },
  drainMs: {
    name: 'DRAIN_MS',
    meaning: 'How long calls that are under way may take after that, before they are cut, in milliseconds.',
    form: waitMs(0),
    fallback: 20_000,
  },
} as const satisfies Settings

/** What lies on disk. */
export const folderSettings = {
  dataDir: {
    name: 'DATA_DIR',
    meaning: 'Where accounts, keys and usage are kept. Never share one between cities.',
    form: folder,
    fallback: folder.read('./data') ?? '',
    otherwise: '`./data`',
  },
  databaseUrl: {
    name: 'DATABASE_URL',
    meaning: 'The PostgreSQL database that keeps accounts, keys and usage, which several servers can share.',
    form: address('postgres:', 'postgresql:'),
    example: 'postgres://portal:secret@db.example/portal',
    fallback: undefined,
    otherwise: 'they are kept in a file in `DATA_DIR`',
    secret: true,
  },
  cityDir: {
    name: 'CITY_DIR',
    meaning: 'The folder of the city.',
    form: folder,
    fallback: folder.read('./openapi') ?? '',
    otherwise: '`./openapi`',
  },
  siteDir: {
    name: 'SITE_DIR',
    meaning: 'The folder of the built pages.',
    form: folder,
    fallback: folder.read('./site/build') ?? '',
    otherwise: '`./site/build`',
  },
  accessLog: {
    name: 'ACCESS_LOG',
    meaning:
      'Whether each call of the gateway and of the portal is a line on stderr: operation, key id, status and time, and never path or query.',
    form: onOff,
    fallback: true,
    otherwise: '`on`',
  },
  accessLogSample: {
    name: 'ACCESS_LOG_SAMPLE',
    meaning: 'Of how many calls that went well one is a line in the log. What was refused or failed always is.',
    form: wholeNumber(1),
    fallback: 1,
  },
} as const satisfies Settings

/** What several servers of one portal share, beside the database. */
export const nodeSettings = {
  redisUrl: {
    name: 'REDIS_URL',
    meaning: 'The Redis or Valkey server in which several servers of one portal count calls together.',
    form: address('redis:', 'rediss:'),
    example: 'rediss://portal:secret@redis.example',
    fallback: undefined,
    otherwise: 'each server counts for itself',
    secret: true,
  },
  redisWaitMs: {
    name: 'REDIS_WAIT_MS',
    meaning:
      'How long a call waits for that server, in milliseconds. After that every server counts for itself until it answers again.',
    form: waitMs(1),
    fallback: 100,
  },
  keepAliveMs: {
    name: 'KEEP_ALIVE_MS',
    meaning:
      'How long a connection on which nothing is asked stays open, in milliseconds: longer than a proxy in front keeps it, or calls that the proxy sends on it just then are lost.',
    form: waitMs(1),
    fallback: 75_000,
  },
} as const satisfies Settings

/** How it is watched. */
export const watchSettings = {
  metricsToken: {
    name: 'METRICS_TOKEN',
    meaning: 'What Prometheus sends as `Authorization: Bearer …` to read `/metrics`; everybody else gets 404.',
    form: longSecret,
    fallback: undefined,
    otherwise: '`/metrics` answers whoever asks on the machine itself, and nobody through a proxy',
    secret: true,
  },
} as const satisfies Settings

/** Secrets, and how mail leaves. */
export const secretSettings = {
  keyPepper: {
    name: 'KEY_PEPPER',
    meaning: 'The secret that fingerprints of keys, codes and sessions stand on. Whoever loses it loses every key.',
    form: longSecret,
    fallback: undefined,
    otherwise: 'one is made and kept in `DATA_DIR`',
    needed: 'it must be 32 random characters or more, the same after each start',
    secret: true,
  },
  smtpUrl: {
    name: 'SMTP_URL',
    meaning: 'The server that takes mails, with name and password.',
    form: address('smtp:', 'smtps:'),
    example: 'smtps://portal:secret@mail.example',
    fallback: undefined,
    otherwise: 'mails stay in `DATA_DIR/outbox`',
    needed: 'mails kept in a folder reach nobody',
    secret: true,
  },
  mailFrom: {
    name: 'MAIL_FROM',
    meaning: 'The sender of mails.',
    form: mailAddress,
    example: 'portal@open.example',
    fallback: undefined,
    otherwise: 'the contact in `city.yaml`',
  },
} as const satisfies Settings

/** Where holders' webhooks may lead. */
export const webhookSettings = {
  webhookTargets: {
    name: 'WEBHOOK_TARGETS',
    meaning:
      'Which addresses a holder’s webhook may have: `public` is the public internet by https; `any` is every address, by http too, and is for development: with it a holder can make this server knock at doors of your own network.',
    form: choice('public', 'any'),
    fallback: 'public',
  },
} as const satisfies Settings

/** What callers may, and what they may cost while their calls are under way. */
export const callerSettings = {
  approvalFrom: {
    name: 'APPROVAL_FROM',
    meaning:
      'The first class of privacy that a key may call only after somebody has approved its purpose. Operations that need no key need no approval.',
    form: choice('C2', 'C3', 'C4'),
    fallback: 'C2',
  },
  callerStallMs: {
    name: 'CALLER_STALL_MS',
    meaning: 'How long a caller may send nothing of a body, or read nothing of an answer, in milliseconds.',
    form: waitMs(1),
    fallback: 10_000,
  },
  bufferMegabytes: {
    name: 'BUFFER_MB',
    meaning:
      'Memory for bodies and answers that are under way, in megabytes. One holder has three eighths of it at most.',
    form: wholeNumber(1),
    fallback: 64,
  },
  streamsMax: {
    name: 'STREAMS_MAX',
    meaning: 'Streams of events that are open at the same time, of all callers together.',
    form: wholeNumber(0),
    fallback: 20_000,
  },
  cacheMegabytes: {
    name: 'CACHE_MB',
    meaning: 'Memory for answers that serve everybody for as long as their operation says, in megabytes; 0 keeps none.',
    form: wholeNumber(0),
    fallback: 64,
  },
  cacheStaleSeconds: {
    name: 'CACHE_STALE_SECONDS',
    meaning: 'How long after its lifetime such an answer may still be served when its owner fails, in seconds.',
    form: wholeNumber(0),
    fallback: 300,
  },
} as const satisfies Settings

/** What one plan allows: counts of requests, sign-ups or keys. */
export const limitSettings = {
  keyPerMinute: {
    name: 'LIMIT_KEY_PER_MINUTE',
    meaning: 'Requests that a key may make in a minute.',
    form: wholeNumber(1),
    fallback: 500,
  },
  accountPerMinute: {
    name: 'LIMIT_ACCOUNT_PER_MINUTE',
    meaning: 'Requests that all keys of an account may make in a minute.',
    form: wholeNumber(1),
    fallback: 500,
  },
  accountPerDay: {
    name: 'LIMIT_ACCOUNT_PER_DAY',
    meaning: 'Requests that all keys of an account may make in a day (UTC).',
    form: wholeNumber(1),
    fallback: 50_000,
  },
  concurrent: {
    name: 'LIMIT_CONCURRENT',
    meaning: 'Requests that all keys of an account, or a network without a key, may have under way at the same time.',
    form: wholeNumber(1),
    fallback: 256,
  },
  streams: {
    name: 'LIMIT_STREAMS',
    meaning:
      'Streams of events that all keys of an account, or a network without a key, may have open at the same time.',
    form: wholeNumber(1),
    fallback: 100,
  },
  anonymousPerMinute: {
    name: 'LIMIT_ANONYMOUS_PER_MINUTE',
    meaning: 'Requests without a key that a network may make in a minute.',
    form: wholeNumber(1),
    fallback: 50,
  },
  signUpsPerAddressPerHour: {
    name: 'LIMIT_SIGN_UPS_PER_HOUR',
    meaning: 'Sign-in codes that a network may ask for in an hour, whatever the mail addresses.',
    form: wholeNumber(1),
    fallback: 200,
  },
  codesPerEmail: {
    name: 'LIMIT_CODES_PER_EMAIL',
    meaning: `Sign-in codes that a network may ask for one mail address at once; a code works for ${codeSeconds / 60} minutes.`,
    form: wholeNumber(1),
    fallback: 5,
  },
  keysPerAccount: {
    name: 'LIMIT_KEYS_PER_ACCOUNT',
    meaning: 'Keys that work at the same time, for one account; as many again while keys are being replaced.',
    form: wholeNumber(1),
    fallback: 10,
  },
} as const satisfies Settings

/** Every group under its heading, in the order in which faults are named and the page shows them. */
export const settingGroups: readonly (readonly [heading: string, group: Settings])[] = [
  ['Addresses', addressSettings],
  ['Folders and log', folderSettings],
  ['Several servers', nodeSettings],
  ['Secrets and mail', secretSettings],
  ['Owners', ownerSettings],
  ['Callers', callerSettings],
  ['Leaked keys', leakSettings],
  ['Webhooks', webhookSettings],
  ['Limits', limitSettings],
  ['Stopping', stopSettings],
  ['Metrics', watchSettings],
]

/** Variables with an API's name in them: `UPSTREAM_TRAMS`, and `UPSTREAM_KEY_TRAMS` beside it. */
export const familySettings = [
  {
    prefix: 'UPSTREAM_KEY_',
    name: 'UPSTREAM_KEY_<API>',
    meaning: 'The operator’s own key with an owner. It is sent to that owner alone, and taken out of what comes back.',
  },
  {
    prefix: 'UPSTREAM_',
    name: 'UPSTREAM_<API>',
    meaning:
      'Another base address in place of the contract’s, for an API by its id in capitals; `UPSTREAM_<API>_<HOST>` for a further host or an area.',
    example: 'http://localhost:9000',
  },
] as const
