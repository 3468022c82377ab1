import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import type { Config } from '../config.ts'
import { readPepper } from '../keys/pepper.ts'
import type { ChainVerdict } from '../store/tables/audit-table.ts'
import { dumpPostgres } from '../store/postgres/dump-postgres.ts'
import { copySqlite, damageOf } from '../store/sqlite/copy-sqlite.ts'
import { fileIn, hasFile, openStore } from '../store/store.ts'

export type BackupConfig = Pick<Config, 'dataDir' | 'databaseUrl' | 'keyPepper'>

/** What a backup holds beside accounts, keys and usage. */
export type BackedUp = {
  readonly file: string
  /** The pepper stands in a file of its own beside it; undefined where it came from KEY_PEPPER, and is kept elsewhere. */
  readonly pepperFile: string | undefined
  /** Of the audit, as it is in the copy. */
  readonly chain: ChainVerdict
}

/** Where the pepper of a backup lies, when it lies with it. */
export const pepperBeside = (file: string): string => `${file}.pepper`

/**
 * Back the portal's store up into a file while servers go on. The file is there when all of it is, and was read: every
 * page, and the chain of the audit, of the copy where it is a file, of the database where it is PostgreSQL. Rejects with
 * one sentence.
 */
export async function backUpPortal(config: BackupConfig, file: string): Promise<BackedUp> {
  if (config.databaseUrl === undefined && !hasFile(config.dataDir))
    throw new Error(`There is no portal's store in ${config.dataDir}: set DATA_DIR to the portal's own.`)
  if (existsSync(file)) throw new Error(`${file} is there already. Name a file that is not.`)
  if (config.keyPepper === undefined && existsSync(pepperBeside(file)))
    throw new Error(`${pepperBeside(file)} is there already, of another backup. Name a file that has none beside it.`)
  const pepper = readPepper(config)
  const draft = draftBeside(file)
  try {
    const copy = fileIn(draft)
    const chain =
      config.databaseUrl === undefined ? await copyFile(config, copy, pepper) : await dump(config, copy, pepper)
    const pepperFile = config.keyPepper === undefined ? pepperBeside(file) : undefined
    if (pepperFile !== undefined) writeFileSync(pepperFile, `${pepper}\n`, { mode: 0o600, flag: 'wx' })
    putInPlace(copy, file)
    return { file, pepperFile, chain }
  } catch (error) {
    throw isFull(error) ? new Error(`There is no room for a backup in ${dirname(file)}. None was made.`) : error
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
}

function draftBeside(file: string): string {
  const folder = dirname(file)
  try {
    return mkdtempSync(join(folder, '.backup-'))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new Error(
      `No backup can be written into ${folder} (${code}). Name a folder that is there and can be written.`,
    )
  }
}

/** Said by the system, or by SQLite, which has words for it and a code that others share. */
const isFull = (error: unknown): boolean =>
  error instanceof Error && (/disk is full/.test(error.message) || ('code' in error && error.code === 'ENOSPC'))

async function copyFile({ dataDir }: BackupConfig, copy: string, pepper: string): Promise<ChainVerdict> {
  await copySqlite(fileIn(dataDir), copy)
  const damage = await damageOf(copy)
  if (damage !== undefined) throw new Error(`The store is damaged, and was not backed up: ${damage}`)
  return chainOf({ dataDir: dirname(copy) }, pepper)
}

async function dump(config: BackupConfig, copy: string, pepper: string): Promise<ChainVerdict> {
  closeSync(openSync(copy, 'wx', 0o600))
  await dumpPostgres(config.databaseUrl ?? '', copy)
  return chainOf(config, pepper)
}

/** Read the audit of a store from its beginning. */
export async function chainOf(place: Pick<Config, 'dataDir'> & { databaseUrl?: string | undefined }, pepper: string) {
  const store = await openStore(place, pepper)
  try {
    return await store.audit.verifyChain()
  } finally {
    await store.close()
  }
}

/** Read the audit of the portal's own store. */
export async function verifyAudit(config: BackupConfig): Promise<ChainVerdict> {
  if (config.databaseUrl === undefined && !hasFile(config.dataDir))
    throw new Error(`There is no portal's store in ${config.dataDir}: set DATA_DIR to the portal's own.`)
  return chainOf(config, readPepper(config))
}

/** All of it is on disk before it has its name. */
export function putInPlace(draft: string, file: string): void {
  chmodSync(draft, 0o600)
  sync(draft)
  renameSync(draft, file)
  sync(dirname(file))
}

function sync(path: string): void {
  const handle = openSync(path, 'r')
  fsyncSync(handle)
  closeSync(handle)
}

/** The pepper that a backup was made with: the operator's, the one beside it, or the one of the folder it goes to. */
export function pepperOf(config: BackupConfig, file: string): string {
  if (config.keyPepper !== undefined) return config.keyPepper
  const found = [pepperBeside(file), join(config.dataDir, 'pepper')].find((path) => existsSync(path))
  if (found === undefined)
    throw new Error(
      `The pepper is missing: no key in the backup would be known. Put ${pepperBeside(file)} back, or set KEY_PEPPER.`,
    )
  return readFileSync(found, 'utf8').trim()
}
