import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { bareEnvironment } from '../../testing/programs/bare-environment.ts'
import { newKey, signedInPerson } from '../../testing/trial-person.ts'
import { startTrialPortal, type TrialPortal } from '../../testing/trial-portal.ts'
import { hasPostgres, startTrialPostgres, type TrialPostgres } from '../../testing/programs/trial-postgres.ts'
import { forgeAudit } from '../../testing/trial-rows.ts'
import { backUpPortal, verifyAudit } from './back-up-portal.ts'
import { restorePortal } from './restore-portal.ts'

/** Long enough for a busy machine: only a failure waits for its end. */
const patiently = { timeout: 90_000 }
const scratch = mkdtempSync(join(tmpdir(), 'trial-backup-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

let portal: TrialPortal
let count = 0
const newPlace = (name: string): string => join(scratch, `${(count += 1)}-${name}`)
const at = (dataDir: string) => ({ dataDir, databaseUrl: undefined, keyPepper: undefined })
const modeOf = (file: string): number => statSync(file).mode & 0o777

/** Whether a key is let in by a portal on that folder. */
async function statusWith(environment: Readonly<Record<string, string>>, secret: string): Promise<number> {
  const other = await startTrialPortal(environment)
  const { status } = await fetch(`${other.origin}/api/demo/things/1`, { headers: { 'x-api-key': secret } })
  await other.close()
  return status
}

describe('a file', () => {
  beforeEach(async () => {
    portal = await startTrialPortal({ LIMIT_KEYS_PER_ACCOUNT: '1000' })
  }, 60_000)
  afterEach(() => portal.close())

  test.each([
    [
      'a folder that is not there',
      () => join(newPlace('nowhere'), 'backup'),
      /into \S+ \(ENOENT\)\. Name a folder that/,
    ],
    [
      'a folder that is a file',
      () => join(portal.dataDir, 'portal.sqlite', 'backup'),
      /into \S+portal\.sqlite \(ENOTDIR\)\. Name a folder that/,
    ],
    [
      'a name that another backup’s pepper has',
      () => {
        const file = newPlace('lost')
        writeFileSync(`${file}.pepper`, 'x')
        return file
      },
      /\.pepper is there already, of another backup\./,
    ],
  ])('is not made in %s, which is said in a sentence', async (_name, file, want) => {
    await expect(backUpPortal(at(portal.dataDir), file())).rejects.toThrow(want)
  })

  test.runIf(process.getuid?.() === 0)('that root restores belongs to whom the folder belongs to', async () => {
    const [file, dataDir] = [newPlace('backup'), newPlace('restored')]
    await backUpPortal(at(portal.dataDir), file)
    mkdirSync(dataDir)
    chownSync(dataDir, 65_534, 65_534)
    await restorePortal(at(dataDir), file, false)
    const owners = readdirSync(dataDir).map((name) => [name, statSync(join(dataDir, name)).uid])
    expect(Object.fromEntries(owners)).toEqual({ 'portal.sqlite': 65_534, pepper: 65_534 })
    expect(statSync(file).uid).toBe(0)
  })

  test('is copied while keys are made, and every key that was there works elsewhere', patiently, async () => {
    const person = await signedInPerson(portal.origin, 'ada@example.org')
    const before = [await newKey(person), await newKey(person)]
    let isOver = false
    const writing = (async () => {
      for (let made = 0; !isOver && made < 200; made += 1) await newKey(person)
    })()
    const file = newPlace('backup')
    const { pepperFile, chain } = await backUpPortal(at(portal.dataDir), file)
    isOver = true
    await writing
    expect(chain.kind).toBe('whole')
    expect([modeOf(file), modeOf(pepperFile ?? '')]).toEqual([0o600, 0o600])
    expect(readdirSync(scratch).filter((name) => name.startsWith('.'))).toEqual([])

    const dataDir = newPlace('restored')
    expect(await restorePortal(at(dataDir), file, false)).toEqual(chain)
    expect(await verifyAudit(at(dataDir))).toEqual(chain)
    expect(modeOf(join(dataDir, 'portal.sqlite'))).toBe(0o600)
    for (const { secret } of before) expect(await statusWith({ DATA_DIR: dataDir }, secret)).toBe(200)
  })

  test('is not put where something is, nor under a server that is running', patiently, async () => {
    const { secret } = await newKey(await signedInPerson(portal.origin, 'ada@example.org'))
    const file = newPlace('backup')
    await backUpPortal(at(portal.dataDir), file)
    await expect(restorePortal(at(portal.dataDir), file, false)).rejects.toThrow('is used already')
    await expect(restorePortal(at(portal.dataDir), file, true)).rejects.toThrow('A server has')
    expect((await fetch(`${portal.origin}/api/demo/things/1`, { headers: { 'x-api-key': secret } })).status).toBe(200)
    await portal.stop()
    expect((await restorePortal(at(portal.dataDir), file, true)).kind).toBe('whole')
    await expect(backUpPortal(at(portal.dataDir), file)).rejects.toThrow('is there already')
  })

  test.each<readonly [string, (file: string) => void, RegExp]>([
    ['cut off', (file) => truncateSync(file, 20_000), /damaged/],
    ['overwritten in its middle', (file) => overwrite(file, 30_000, 9_000), /damaged/],
    ['no backup at all', (file) => writeFileSync(file, 'a letter'), /damaged/],
    ['of another pepper', (file) => writeFileSync(`${file}.pepper`, 'q'.repeat(48)), /another pepper/],
    ['without its pepper', (file) => rmSync(`${file}.pepper`), /pepper is missing/],
  ])('that is %s is refused, and nothing is changed', patiently, async (_name, spoil, sentence) => {
    await newKey(await signedInPerson(portal.origin, 'ada@example.org'))
    const file = newPlace('backup')
    await backUpPortal(at(portal.dataDir), file)
    spoil(file)
    const dataDir = newPlace('empty')
    await expect(restorePortal(at(dataDir), file, false)).rejects.toThrow(sentence)
    expect(existsSync(dataDir) ? readdirSync(dataDir) : []).toEqual([])
  })

  test('without its pepper where the operator keeps that', patiently, async () => {
    const file = newPlace('backup')
    const keyPepper = readFileSync(join(portal.dataDir, 'pepper'), 'utf8').trim()
    const { pepperFile } = await backUpPortal({ ...at(portal.dataDir), keyPepper }, file)
    expect([pepperFile, existsSync(`${file}.pepper`)]).toEqual([undefined, false])
  })
})

test('npm run audit: 0 for an audit that is whole, 1 with the row that is not', patiently, async () => {
  portal = await startTrialPortal()
  await newKey(await signedInPerson(portal.origin, 'ada@example.org'))
  await portal.stop()
  const audit = async (): Promise<readonly [number | null, string]> => {
    const child = spawn(
      process.execPath,
      ['--conditions=city-source', join(import.meta.dirname, '../../../scripts/audit.ts')],
      {
        env: { ...bareEnvironment, DATA_DIR: portal.dataDir },
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    )
    let said = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => void (said += text))
    await once(child, 'close')
    return [child.exitCode, said]
  }
  expect(await audit()).toEqual([0, expect.stringMatching(/^Whole: \d+ rows, head \S+\n$/)])
  await forgeAudit(portal.place)
  expect(await audit()).toEqual([1, expect.stringMatching(/^Broken: row \d+ /)])
  await portal.close()
})

describe.runIf(hasPostgres)('a database', () => {
  let postgres: TrialPostgres
  let secret: string
  let file: string
  const configOf = (database: string, dataDir: string) => ({ ...at(dataDir), databaseUrl: postgres.url(database) })

  beforeAll(async () => {
    postgres = await startTrialPostgres()
    portal = await startTrialPortal({ DATABASE_URL: postgres.url('postgres'), LIMIT_KEYS_PER_ACCOUNT: '1000' })
    const person = await signedInPerson(portal.origin, 'ada@example.org')
    secret = (await newKey(person)).secret
    file = newPlace('dump')
    let isOver = false
    const writing = (async () => {
      for (let made = 0; !isOver && made < 200; made += 1) await newKey(person)
    })()
    const { chain } = await backUpPortal(configOf('postgres', portal.dataDir), file)
    isOver = true
    await writing
    expect([chain.kind, modeOf(file)]).toEqual(['whole', 0o600])
  }, patiently.timeout)
  afterAll(async () => {
    await portal.close()
    postgres.discard()
  })

  test('that was dumped under writing is restored into an empty one, and its keys work', patiently, async () => {
    const other = configOf('template1', newPlace('other'))
    const restored = await restorePortal(other, file, false)
    expect(restored.kind).toBe('whole')
    expect(await verifyAudit(other)).toEqual(restored)
    expect(modeOf(join(other.dataDir, 'pepper'))).toBe(0o600)
    expect(await statusWith({ DATA_DIR: other.dataDir, DATABASE_URL: other.databaseUrl }, secret)).toBe(200)
  })

  test.each<readonly [string, (copy: string) => void, RegExp]>([
    ['of another pepper', (copy) => writeFileSync(`${copy}.pepper`, 'q'.repeat(48)), /another pepper/],
    ['no dump at all', (copy) => writeFileSync(copy, 'a letter'), /pg_restore ended with 1/],
    ['cut off', (copy) => truncateSync(copy, 2_000), /pg_restore ended with 1/],
  ])('is not restored from a file that is %s, and nothing is changed', patiently, async (_name, spoil, sentence) => {
    const copy = newPlace('spoilt')
    cpSync(file, copy)
    cpSync(`${file}.pepper`, `${copy}.pepper`)
    spoil(copy)
    const dataDir = newPlace('empty')
    await portal.stop()
    const before = await verifyAudit(configOf('postgres', portal.dataDir))
    await expect(restorePortal(configOf('postgres', dataDir), copy, true)).rejects.toThrow(sentence)
    expect(readdirSync(dataDir)).toEqual([])
    expect(await verifyAudit(configOf('postgres', portal.dataDir))).toEqual(before)
  })

  test('is not restored where something is, nor under a server that is running', patiently, async () => {
    const config = configOf('postgres', portal.dataDir)
    await portal.stop()
    await expect(restorePortal(config, file, false)).rejects.toThrow('used already')
    const again = await startTrialPortal({ DATA_DIR: portal.dataDir, DATABASE_URL: config.databaseUrl })
    await expect(restorePortal(config, file, true)).rejects.toThrow('A server is connected')
    await again.close()
    expect((await restorePortal(config, file, true)).kind).toBe('whole')
  })
})

function overwrite(file: string, from: number, length: number): void {
  const bytes = readFileSync(file)
  bytes.fill(0x7a, from, from + length)
  writeFileSync(file, bytes)
}
