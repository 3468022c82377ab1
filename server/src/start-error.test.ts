import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startServer } from './app.ts'
import { readConfig } from './config.ts'
import { openPortalStore } from './open-portal-store.ts'
import { StartError } from './start-error.ts'
import { makeTrialCity } from '../testing/trial-city.ts'

let cityDir: string
let scratch: string

beforeAll(async () => {
  cityDir = await makeTrialCity()
  scratch = await mkdtemp(join(tmpdir(), 'trial-start-'))
})
afterAll(async () => {
  await rm(cityDir, { recursive: true, force: true })
  await rm(scratch, { recursive: true, force: true })
})

/** What a start that must not succeed throws. */
async function startFailure(environment: Readonly<Record<string, string>>): Promise<unknown> {
  try {
    const defaults = { PORT: '0', DATA_DIR: join(scratch, 'data'), CITY_DIR: cityDir, SITE_DIR: scratch }
    const server = await startServer(readConfig({ ...defaults, ...environment }))
    await server.close()
    return undefined
  } catch (error) {
    return error
  }
}

/** The port of something that answers like Redis, and always the same. */
async function listenAsRedis(answer: string): Promise<number> {
  const server = createServer((socket) => {
    // Each command is an array of its own.
    socket.on('data', (text) => socket.write(`${answer}\r\n`.repeat(text.toString().match(/^\*/gm)?.length ?? 0)))
    socket.on('error', () => {})
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  server.unref()
  return (server.address() as AddressInfo).port // TCP, so not a pipe's name
}

/** A data folder that a portal has used before. */
async function usedFolder(name: string): Promise<string> {
  const folder = join(scratch, name)
  const { store } = await openPortalStore({ dataDir: folder, databaseUrl: undefined, keyPepper: undefined })
  await store.close()
  return folder
}

test.each<
  readonly [name: string, prepare: () => Promise<Readonly<Record<string, string>>>, exitCode: number, sentence: RegExp]
>([
  [
    'a bad port',
    async () => ({ PORT: 'eighty' }),
    2,
    /^Cannot start:\n- PORT must be a whole number from 0 to 65535, not "eighty"$/,
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
    /^Cannot start: port \d+ is already in use\. Set PORT to another one\.$/,
  ],
  [
    'a data folder that is a file',
    async () => {
      await writeFile(join(scratch, 'file'), '')
      return { DATA_DIR: join(scratch, 'file') }
    },
    2,
    /^Cannot start: the data folder \S+ cannot be written \(.+\)\. Set DATA_DIR to one that can\.$/,
  ],
  [
    'a database of limits that wants no such password',
    async () => ({ REDIS_URL: `redis://:secret@127.0.0.1:${await listenAsRedis('-WRONGPASS invalid password')}` }),
    2,
    /^Cannot start: the server that REDIS_URL names refuses \(.*WRONGPASS(?:(?!secret).)*\)\.$/,
  ],
  [
    'a city folder that is not there',
    async () => ({ CITY_DIR: join(scratch, 'nowhere') }),
    2,
    /^Cannot start: [^\n]+$/,
  ],
  [
    'an owner that the city does not have',
    async () => ({
      UPSTREAM_DEMMO: 'http://localhost:1',
      UPSTREAM_KEY_HEADY_E2: 'secret',
      UPSTREAM_HEADY_E1: 'http://localhost:1',
    }),
    2,
    /^Cannot start:\n- UPSTREAM_DEMMO names no API behind the gateway\. Did you mean UPSTREAM_DEMO\?\n- UPSTREAM_KEY_HEADY_E2 names no API behind the gateway\. Did you mean UPSTREAM_KEY_HEADY_E1\?\nKnown are DEMO, HEADY, HEADY_E1, HEADY_SPARE, HEADY_W1\.$/,
  ],
  [
    'an empty pepper',
    async () => {
      const folder = await usedFolder('empty-pepper')
      await writeFile(join(folder, 'pepper'), '\n')
      return { DATA_DIR: folder }
    },
    2,
    /^Cannot start: the file \S+pepper is empty or cut off, .+ KEY_PEPPER[^\n]+$/,
  ],
  [
    'a database without its pepper',
    async () => {
      const folder = await usedFolder('no-pepper')
      await rm(join(folder, 'pepper'))
      return { DATA_DIR: folder }
    },
    2,
    /^Cannot start: \S+ has a database and no file "pepper", .+ KEY_PEPPER[^\n]+$/,
  ],
  [
    'a database of another pepper',
    async () => ({ DATA_DIR: await usedFolder('other-pepper'), KEY_PEPPER: 'q'.repeat(32) }),
    2,
    /^Cannot start: the database was made with another pepper, [^\n]+ KEY_PEPPER [^\n]+$/,
  ],
  [
    'a file that is no database',
    async () => {
      const folder = await usedFolder('garbage')
      await writeFile(join(folder, 'portal.sqlite'), 'no database at all '.repeat(1_000))
      return { DATA_DIR: folder }
    },
    2,
    /^Cannot start: the database \S+portal\.sqlite is damaged, or is no database \(.+\)\. Put a backup in its place[^\n]+$/,
  ],
  [
    'a database with broken pages',
    async () => {
      const folder = await usedFolder('broken-pages')
      const file = join(folder, 'portal.sqlite')
      const bytes = await readFile(file)
      // Its head is whole: only whoever needs one of these pages would notice.
      await writeFile(file, bytes.fill(0x5a, 4 * 4_096))
      return { DATA_DIR: folder }
    },
    2,
    /^Cannot start: the database \S+portal\.sqlite is damaged, or is no database \(.+\)\. Put a backup in its place[^\n]+$/,
  ],
  [
    'a database server that is not there',
    async () => ({ DATABASE_URL: 'postgres://portal:hidden@127.0.0.1:9/portal' }),
    1,
    /^Cannot start: the database that DATABASE_URL names cannot be reached \((?!.*hidden).+ECONNREFUSED.+\)\.$/,
  ],
  [
    'a malformed contract',
    async () => {
      const broken = join(scratch, 'broken')
      await cp(cityDir, broken, { recursive: true })
      await writeFile(join(broken, 'apis/demo/openapi.yaml'), 'openapi: 3.1.0\npaths: [\n')
      return { CITY_DIR: broken }
    },
    2,
    /^Cannot start: [^\n]+openapi\.yaml[^\n]*$/,
  ],
])('%s is said in one sentence', async (_name, prepare, exitCode, sentence) => {
  const error = await startFailure(await prepare())
  expect(error).toBeInstanceOf(StartError)
  expect(error).toMatchObject({ exitCode, message: expect.stringMatching(sentence) })
})

test.runIf(process.getuid?.() !== 0)('a data folder without the right to write', async () => {
  const folder = join(scratch, 'locked')
  await mkdir(folder)
  await chmod(folder, 0o500)
  expect(await startFailure({ DATA_DIR: folder })).toMatchObject({
    exitCode: 2,
    message: expect.stringMatching(/^Cannot start: the data folder/),
  })
})
