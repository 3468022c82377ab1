import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConfig } from './config.ts'
import { openPortalStore } from './open-portal-store.ts'
import { bareEnvironment } from '../testing/programs/bare-environment.ts'
import { makeTrialCity } from '../testing/trial-city.ts'
import { startTrialOwner, type TrialOwner } from '../testing/trial-owner.ts'
import { newKey, signedInPerson, type Person } from '../testing/trial-person.ts'

// A process takes two seconds to start, so this file starts five and no more: what a start says when it
// cannot be is in start-error.test.ts, how soon a revocation is seen in key-cache.test.ts.

const main = join(import.meta.dirname, 'main.ts')
/** Long enough for a busy machine: only a failure waits for its end. */
const patiently = { timeout: 30_000 }
const testMs = 90_000

let cityDir: string
let scratch: string
const children: ChildProcess[] = []

beforeAll(async () => {
  cityDir = await makeTrialCity()
  scratch = await mkdtemp(join(tmpdir(), 'trial-main-'))
})
afterAll(async () => {
  for (const child of children) if (child.exitCode === null) child.kill('SIGKILL')
  await rm(cityDir, { recursive: true, force: true })
  await rm(scratch, { recursive: true, force: true })
})

type Started = {
  readonly child: ChildProcess
  readonly text: () => string
  /** Rejects, with what it said, when the process leaves before it listens. */
  readonly origin: Promise<string>
  readonly ended: Promise<number | null>
}

function start(environment: Readonly<Record<string, string>>): Started {
  const child = spawn(process.execPath, ['--conditions=city-source', main], {
    cwd: scratch,
    env: {
      ...bareEnvironment,
      PORT: '0',
      DATA_DIR: join(scratch, 'data'),
      CITY_DIR: cityDir,
      // An answer that is kept is passed on when it is whole.
      CACHE_MB: '0',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  children.push(child)
  let text = ''
  const origin = Promise.withResolvers<string>()
  // Not every test waits for it.
  origin.promise.catch(() => {})
  child.stderr.on('data', (chunk: Buffer) => {
    text += chunk.toString()
    const found = /Listening on (http:\S+)\n/.exec(text)?.[1]
    if (found) origin.resolve(found)
  })
  const ended = new Promise<number | null>((resolve) => {
    child.on('close', (code) => {
      origin.reject(new Error(`It left with ${code}: ${text}`))
      resolve(code)
    })
  })
  return { child, text: () => text, origin: origin.promise, ended }
}

describe('a start that cannot be says why and leaves', () => {
  test(
    'with 2 when what it was told is wrong',
    async () => {
      const started = start({ PORT: 'eighty', NODE_ENV: 'production' })
      expect(await started.ended).toBe(2)
      expect(started.text()).toMatch(
        /^Cannot start:\n- PORT [^\n]+\n- PUBLIC_ORIGIN [^\n]+\n- API_ORIGIN [^\n]+\n- KEY_PEPPER [^\n]+\n- SMTP_URL [^\n]+\n$/,
      )
    },
    testMs,
  )

  test(
    'with 1 when the machine refuses',
    async () => {
      const occupier = createServer().listen(0)
      await new Promise((resolve) => occupier.on('listening', resolve))
      const { port } = occupier.address() as AddressInfo // TCP, so not a pipe's name
      const started = start({ PORT: String(port) })
      expect(await started.ended).toBe(1)
      expect(started.text()).toMatch(/^Cannot start: port \d+ is already in use\. Set PORT to another one\.\n$/)
      occupier.close()
    },
    testMs,
  )
})

test(
  'an address to listen on that the machine has not is named with its setting',
  async () => {
    const started = start({ HOST: '192.0.2.1' })
    expect(await started.ended).toBe(1)
    expect(started.text()).toMatch(/^Cannot start: HOST is "192\.0\.2\.1", which is no address of this machine/)
  },
  testMs,
)

/** One story: what the first process leaves is what the next test finds. */
describe('two processes on one store', () => {
  let owner: TrialOwner
  let environment: { readonly UPSTREAM_DEMO: string; readonly DATA_DIR: string }
  let one: Started
  let other: Started
  let otherOrigin: string
  let person: Person

  beforeAll(async () => {
    owner = await startTrialOwner()
    environment = { UPSTREAM_DEMO: owner.url, DATA_DIR: join(scratch, 'shared') }
    one = start(environment)
    const origin = await one.origin
    other = start(environment)
    otherOrigin = await other.origin
    person = await signedInPerson(origin, 'ada@example.org')
  }, testMs)
  afterAll(() => owner.close())

  const statusAt = async (origin: string, secret: string): Promise<number> =>
    (await fetch(`${origin}/api/demo/things/1?app_key=${secret}`)).status

  test(
    'a revocation in one is seen by the other',
    async () => {
      const { id, secret } = await newKey(person)
      expect(await statusAt(otherOrigin, secret)).toBe(200)
      expect((await person.call('DELETE', `/keys/${id}`)).status).toBe(204)
      await expect.poll(() => statusAt(otherOrigin, secret), { ...patiently, interval: 20 }).toBe(401)
    },
    testMs,
  )

  test(
    'kill -9 right after a revocation: the key stays revoked, and nothing secret lies anywhere',
    async () => {
      const kept = await newKey(person)
      const revoked = await newKey(person)
      const successor = (await person.call('POST', `/keys/${kept.id}/rotation`, {})).body.secret
      expect((await person.call('DELETE', `/keys/${revoked.id}`)).status).toBe(204)
      one.child.kill('SIGKILL')
      await one.ended

      const again = start(environment)
      const origin = await again.origin
      const secrets = [revoked.secret, kept.secret, successor]
      const seen = await Promise.all(secrets.map((secret) => statusAt(origin, secret)))
      expect(seen).toEqual([401, 200, 200])

      // While the write-ahead log is still there: every byte that was written, and every line that was logged.
      const names = await readdir(environment.DATA_DIR, { recursive: true })
      expect(names).toContain('portal.sqlite-wal')
      const files = await Promise.all(names.map((name) => textOf(join(environment.DATA_DIR, name))))
      const logs = [one, other, again].map((started) => started.text())
      const everything = [...files, ...logs, JSON.stringify(owner.seen)].join('\n')
      for (const secret of secrets) {
        expect(everything).not.toContain(secret)
        expect(everything).not.toContain(secret.slice(13, -4))
      }
      expect(everything).toContain(revoked.secret.slice(0, 13))
      person = await signedInPerson(origin, 'ada@example.org')
    },
    testMs,
  )

  test(
    'SIGTERM lets answers under way finish, writes the counts and leaves with 0',
    async () => {
      const { id, secret } = await newKey(person)
      const response = await fetch(`${otherOrigin}/api/demo/things/stream`, { headers: { 'x-api-key': secret } })
      other.child.kill('SIGTERM')
      const knock = (): Promise<string> => fetch(`${otherOrigin}/healthz`).then(String, () => 'closed')
      await expect.poll(knock, patiently).toBe('closed')
      owner.speakOn()
      expect(await response.text()).toBe('first second')
      expect(await other.ended).toBe(0)
      const { store } = await openPortalStore(readConfig(environment))
      expect((await store.usage.ofKeys([id], '2000-01-01', 10)).rows).toMatchObject([{ calls: 1 }])
      await store.close()
    },
    testMs,
  )
})

/** Nothing for a folder. */
async function textOf(file: string): Promise<string> {
  return (await stat(file)).isFile() ? (await readFile(file)).toString('latin1') : ''
}
