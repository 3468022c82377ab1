import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from './programs/free-port.ts'
import { startGuarded, type GuardedProcess } from './programs/guarded-process.ts'
import { makeTrialCity } from './trial-city.ts'
import { hasNginx, startTrialNginx, untilListening, type TrialProxy } from './programs/trial-nginx.ts'
import { startTrialOwner, type TrialOwner } from './trial-owner.ts'
import { hasPostgres, startTrialPostgres, type TrialPostgres } from './programs/trial-postgres.ts'
import { hasRedis, startTrialRedis, type TrialRedis } from './programs/trial-redis.ts'
import { layTrialWire, type TrialWire } from './trial-wire.ts'

/** What of it this machine lacks. */
export const missingForNodes: readonly string[] = [
  ...(hasPostgres ? [] : ['PostgreSQL']),
  ...(hasRedis ? [] : ['Redis']),
  ...(hasNginx ? [] : ['nginx']),
]

/** One server of the portal, in a process of its own. */
export type TrialNode = {
  readonly origin: string
  readonly port: number
  /** To the database. */
  readonly wire: TrialWire
  /** Lines of its log that tell of calls that were let in, of all its lives. */
  readonly callLines: () => number
  /** Everything it said, in all of its lives. */
  readonly text: () => string
  readonly start: () => Promise<void>
  /** As whoever runs it does. */
  readonly stop: () => Promise<number>
  readonly kill: () => Promise<void>
  /** It stands still and says nothing, until `thaw`. */
  readonly freeze: () => void
  readonly thaw: () => void
}

/** Some servers of one portal behind nginx, with everything they need, all of it real. */
export type TrialNodes = {
  /** Where nginx listens. */
  readonly origin: string
  readonly nodes: readonly TrialNode[]
  readonly postgres: TrialPostgres
  readonly redis: TrialRedis
  readonly owner: TrialOwner
  readonly nginx: TrialProxy
  readonly close: () => Promise<void>
}

const main = join(import.meta.dirname, '../src/main.ts')

export async function startTrialNodes(environment: Readonly<Record<string, string>>): Promise<TrialNodes> {
  const scratch = mkdtempSync(join(tmpdir(), 'trial-nodes-'))
  const [cityDir, owner, redis, postgres] = await Promise.all([
    makeTrialCity(),
    startTrialOwner(),
    startTrialRedis(),
    startTrialPostgres(),
  ])
  const common = {
    KEY_PEPPER: 'p'.repeat(32),
    CITY_DIR: cityDir,
    SITE_DIR: scratch,
    REDIS_URL: redis.url,
    UPSTREAM_DEMO: `${owner.url}/base`,
    UPSTREAM_HEADY: owner.url,
    TRUST_PROXY: 'loopback',
    CACHE_MB: '0',
    ...environment,
  }
  const nodes: TrialNode[] = []
  // Ports first: somebody else could get one of ours otherwise.
  for (let index = 0; index < 3; index += 1)
    nodes.push(await makeNode(postgres, { ...common, DATA_DIR: join(scratch, `data-${index}`) }))
  await Promise.all(nodes.map((node) => node.start()))
  const nginx = await startTrialNginx(nodes.map((node) => node.port))
  return {
    origin: `http://localhost:${nginx.port}`,
    nodes,
    postgres,
    redis,
    owner,
    nginx,
    close: async () => {
      await nginx.stop()
      await Promise.all(nodes.map((node) => node.kill()))
      await Promise.all(nodes.map((node) => node.wire.close()))
      await Promise.all([owner.close(), redis.stop()])
      postgres.discard()
      for (const folder of [scratch, cityDir]) rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function makeNode(postgres: TrialPostgres, environment: Readonly<Record<string, string>>): Promise<TrialNode> {
  const port = await freePort()
  const address = new URL(postgres.url('postgres'))
  const wire = await layTrialWire(Number(address.port))
  address.port = String(wire.port)
  const lives: GuardedProcess[] = []
  const text = (): string => lives.map((life) => life.text()).join('')
  return {
    origin: `http://localhost:${port}`,
    port,
    wire,
    text,
    callLines: () => text().match(/"event":"call"/g)?.length ?? 0,
    start: async () => {
      const env = { ...environment, PORT: String(port), DATABASE_URL: address.href }
      const life = await startGuarded(process.execPath, ['--conditions=city-source', main], { env })
      lives.push(life)
      const left = life.ended.then((code) => {
        throw new Error(`It left with ${code}: ${life.text()}`)
      })
      await Promise.race([untilListening(port, life.text, 60_000), left])
      left.catch(() => {})
    },
    stop: async () => {
      const life = lives.at(-1)
      life?.signal('SIGTERM')
      return (await life?.ended) ?? 255
    },
    kill: async () => lives.at(-1)?.end(),
    freeze: () => lives.at(-1)?.signal('SIGSTOP'),
    thaw: () => lives.at(-1)?.signal('SIGCONT'),
  }
}
