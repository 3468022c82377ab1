import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeTrialCity } from './trial/trial-city.ts'
import { startTrialOwner } from './trial/trial-owner.ts'
import { newKey, signedInPerson } from './trial/trial-person.ts'

const main = join(import.meta.dirname, 'main.ts')
let cityDir: string
let scratch: string

beforeAll(async () => {
  cityDir = await makeTrialCity()
  scratch = await mkdtemp(join(tmpdir(), 'trial-main-'))
})
afterAll(async () => {
  await rm(cityDir, { recursive: true, force: true })
  await rm(scratch, { recursive: true, force: true })
})

type Started = { readonly child: ChildProcess; readonly text: () => string; readonly ended: Promise<number | null> }

function start(environment: Readonly<Record<string, string>>): Started {
  const child = spawn(process.execPath, ['--conditions=openlondon-source', main], {
    cwd: scratch,
    env: {
      PATH: process.env['PATH'] ?? '',
      PORT: '0',
      DATA_DIR: join(scratch, 'data'),
      CITY_DIR: cityDir,
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  child.stderr.on('data', (chunk: Buffer) => void (text += chunk.toString()))
  const ended = new Promise<number | null>((resolve) => child.on('exit', (code) => resolve(code)))
  return { child, text: () => text, ended }
}

async function originOf(started: Started): Promise<string> {
  await expect.poll(started.text, { timeout: 15_000 }).toMatch(/Listening on http:\S+\n/)
  return /Listening on (http:\S+)/.exec(started.text())?.[1] ?? ''
}

describe('a start that cannot be says why in one sentence', () => {
  test.each([
    [
      'a bad port',
      async () => ({ PORT: 'eighty' }),
      2,
      /^Cannot start:\n- PORT must be a whole number from 0 to 65535, not "eighty"\n$/,
    ],
    ['a port out of range', async () => ({ PORT: '70000' }), 2, /PORT must be a whole number from 0 to 65535/],
    [
      'an occupied port',
      async () => {
        const server = createServer().listen(0)
        await new Promise((resolve) => server.on('listening', resolve))
        server.unref()
        return { PORT: String((server.address() as AddressInfo).port) } // TCP, so not a pipe's name
      },
      1,
      /^Cannot start: port \d+ is already in use\. Set PORT to another one\.\n$/,
    ],
    [
      'a data folder that is a file',
      async () => {
        await writeFile(join(scratch, 'file'), '')
        return { DATA_DIR: join(scratch, 'file') }
      },
      2,
      /^Cannot start: the data folder \S+ cannot be written \(.+\)\. Set DATA_DIR to one that can\.\n$/,
    ],
    [
      'a city folder that is not there',
      async () => ({ CITY_DIR: join(scratch, 'nowhere') }),
      2,
      /^Cannot start: [^\n]+\n$/,
    ],
    [
      'a malformed contract',
      async () => {
        const broken = await makeTrialCity()
        await writeFile(join(broken, 'apis/demo/openapi.yaml'), 'openapi: 3.1.0\npaths: [\n')
        return { CITY_DIR: broken }
      },
      2,
      /^Cannot start: [^\n]+openapi\.yaml[^\n]*\n$/,
    ],
    [
      'production without its secrets, naming all of them',
      async () => ({ NODE_ENV: 'production' }),
      2,
      /^Cannot start:\n- KEY_PEPPER [^\n]+\n- SMTP_URL [^\n]+\n- PUBLIC_ORIGIN [^\n]+\n$/,
    ],
  ])('%s', async (_name, environment, code, sentence) => {
    const started = start(await environment())
    expect(await started.ended).toBe(code)
    expect(started.text()).toMatch(sentence)
  })

  test.runIf(process.getuid?.() !== 0)('a data folder without the right to write', async () => {
    const folder = join(scratch, 'locked')
    await mkdir(folder)
    await chmod(folder, 0o500)
    const started = start({ DATA_DIR: folder })
    expect(await started.ended).toBe(2)
    expect(started.text()).toMatch(/^Cannot start: the data folder/)
  })
})

test('SIGTERM lets answers under way finish, writes the counts and leaves with 0', async () => {
  const owner = await startTrialOwner()
  const started = start({ UPSTREAM_DEMO: owner.url, DATA_DIR: join(scratch, 'graceful') })
  const origin = await originOf(started)
  const { secret } = await newKey(await signedInPerson(origin, 'ada@example.org'))
  const answer = fetch(`${origin}/api/demo/things/stream`, { headers: { 'x-api-key': secret } })
  const response = await answer
  started.child.kill('SIGTERM')
  expect(await response.text()).toBe('first second')
  expect(await started.ended).toBe(0)
  await owner.close()
})

test('kill -9 right after a revocation: the key stays revoked, and nothing secret lies anywhere', async () => {
  const owner = await startTrialOwner()
  const environment = { UPSTREAM_DEMO: owner.url, DATA_DIR: join(scratch, 'killed') }
  const first = start(environment)
  const origin = await originOf(first)
  const person = await signedInPerson(origin, 'ada@example.org')
  const kept = await newKey(person)
  const revoked = await newKey(person)
  const successor = (await person.call('POST', `/keys/${kept.id}/rotation`, {})).body.secret
  const before = await fetch(`${origin}/api/demo/things/1?app_key=${revoked.secret}`)
  expect(before.status).toBe(200)
  expect((await person.call('DELETE', `/keys/${revoked.id}`)).status).toBe(204)
  first.child.kill('SIGKILL')
  await first.ended

  const second = start(environment)
  const again = await originOf(second)
  const status = async (secret: string): Promise<number> =>
    (await fetch(`${again}/api/demo/things/1?app_key=${secret}`)).status
  expect([await status(revoked.secret), await status(kept.secret), await status(successor)]).toEqual([401, 200, 200])

  // While the write-ahead log is still there: every byte that was written, and every line that was logged.
  const secrets = [kept.secret, revoked.secret, successor]
  const names = await readdir(environment.DATA_DIR, { recursive: true })
  const files = await Promise.all(
    names.map(async (name) => {
      const file = join(environment.DATA_DIR, name)
      return (await stat(file)).isFile() ? (await readFile(file)).toString('latin1') : ''
    }),
  )
  expect(names).toContain('portal.sqlite-wal')
  const everything = [...files, first.text(), second.text(), JSON.stringify(owner.seen)].join('\n')
  for (const secret of secrets) {
    expect(everything).not.toContain(secret)
    expect(everything).not.toContain(secret.slice(13, -4))
  }
  expect(everything).toContain(revoked.secret.slice(0, 13))
  second.child.kill('SIGTERM')
  expect(await second.ended).toBe(0)
  await owner.close()
}, 40_000)

test('two processes on one store: a revocation in one is seen by the other within a second', async () => {
  const owner = await startTrialOwner()
  const environment = { UPSTREAM_DEMO: owner.url, DATA_DIR: join(scratch, 'shared') }
  const one = start(environment)
  const oneOrigin = await originOf(one)
  const other = start(environment)
  const otherOrigin = await originOf(other)
  const person = await signedInPerson(oneOrigin, 'ada@example.org')
  const { id, secret } = await newKey(person)
  const status = async (): Promise<number> =>
    (await fetch(`${otherOrigin}/api/demo/things/1`, { headers: { 'x-api-key': secret } })).status
  expect(await status()).toBe(200)
  await person.call('DELETE', `/keys/${id}`)
  const revokedAt = performance.now()
  await expect.poll(status, { interval: 20, timeout: 1_000 }).toBe(401)
  expect(performance.now() - revokedAt).toBeLessThan(1_000)
  for (const started of [one, other]) started.child.kill('SIGTERM')
  expect(await Promise.all([one.ended, other.ended])).toEqual([0, 0])
  await owner.close()
}, 40_000)
