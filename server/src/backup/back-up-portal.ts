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
  const pepper = readPepper(config)
  const draft = mkdtempSync(join(dirname(file), '.backup-'))
  try {
    const copy = fileIn(draft)
    const chain =
      config.databaseUrl === undefined ? await copyFile(config, copy, pepper) : await dump(config, copy, pepper)
    const pepperFile = config.keyPepper === undefined ? pepperBeside(file) : undefined
    if (pepperFile !== undefined) writeFileSync(pepperFile, `${pepper}\n`, { mode: 0o600, flag: 'wx' })
    putInPlace(copy, file)
    return { file, pepperFile, chain }
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
}

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
