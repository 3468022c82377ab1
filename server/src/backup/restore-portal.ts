import {
  chownSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { chainOf, pepperOf, putInPlace, type BackupConfig } from './back-up-portal.ts'
import type { ChainVerdict } from '../store/tables/audit-table.ts'
import { prepareDataFolder } from '../store/data-folder.ts'
import { deriveKey } from '../store/pepper/derived-key.ts'
import { fingerprintOf } from '../store/tables/meta-table.ts'
import { askPostgres, metaInDump, restorePostgres } from '../store/postgres/dump-postgres.ts'
import { damageOf, isSqliteInUse, removeBeside } from '../store/sqlite/copy-sqlite.ts'
import { fileIn, hasFile } from '../store/store.ts'

/**
 * Put a backup in the place of the portal's store. It is read to its end first, and a damaged one, or one of another
 * pepper, changes nothing. A place that is used is left alone unless it `isForced`, and one that a server has open in
 * any case. Rejects with one sentence.
 */
export async function restorePortal(config: BackupConfig, file: string, isForced: boolean): Promise<ChainVerdict> {
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`)
  return config.databaseUrl === undefined
    ? restoreFile(config, file, isForced)
    : restoreDatabase(config, file, isForced)
}

async function restoreFile(config: BackupConfig, file: string, isForced: boolean): Promise<ChainVerdict> {
  const { dataDir } = config
  prepareDataFolder(dataDir)
  const pepper = pepperOf(config, file)
  if (!isForced && (hasFile(dataDir) || hasOtherPepper(config, pepper)))
    throw new Error(
      `${dataDir} is used already. Name another folder in DATA_DIR, or say --force to replace what is there.`,
    )
  const draft = mkdtempSync(join(dataDir, '.restore-'))
  try {
    const copy = fileIn(draft)
    copyFileSync(file, copy)
    const damage = await damageOf(copy)
    if (damage !== undefined) throw new Error(`${file} is damaged, or no backup (${damage}). Nothing was changed.`)
    const chain = await chainOf({ dataDir: draft }, pepper)
    if (await isSqliteInUse(fileIn(dataDir)))
      throw new Error(`A server has ${fileIn(dataDir)} open. Stop it first. Nothing was changed.`)
    removeBeside(fileIn(dataDir))
    giveTo(dataDir, copy)
    putInPlace(copy, fileIn(dataDir))
    putPepper(config, draft, pepper)
    return chain
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
}

async function restoreDatabase(config: BackupConfig, file: string, isForced: boolean): Promise<ChainVerdict> {
  const { dataDir, databaseUrl = '' } = config
  prepareDataFolder(dataDir)
  const pepper = pepperOf(config, file)
  const made = await metaInDump(file, 'pepper')
  if (made === undefined) throw new Error(`${file} is no backup of a portal's database. Nothing was changed.`)
  if (made !== fingerprintOf(deriveKey(pepper, 'fingerprint')))
    throw new Error(`${file} was made with another pepper, and none of its keys would be known. Nothing was changed.`)
  const { isUsed, isOpen } = await askPostgres(databaseUrl)
  if (isOpen) throw new Error('A server is connected to the database that DATABASE_URL names. Stop it first.')
  if (isUsed && !isForced)
    throw new Error('The database that DATABASE_URL names is used already. Name an empty one, or say --force.')
  if (!isForced && hasOtherPepper(config, pepper))
    throw new Error(`${dataDir} has another pepper. Name another folder in DATA_DIR, or say --force to replace it.`)
  await restorePostgres(databaseUrl, file, isForced)
  const draft = mkdtempSync(join(dataDir, '.restore-'))
  try {
    putPepper(config, draft, pepper)
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
  return chainOf(config, pepper)
}

/** Where KEY_PEPPER says the pepper, what lies in the folder is not read. */
function hasOtherPepper({ dataDir, keyPepper }: BackupConfig, pepper: string): boolean {
  const own = join(dataDir, 'pepper')
  return keyPepper === undefined && existsSync(own) && readFileSync(own, 'utf8').trim() !== pepper
}

function putPepper({ dataDir, keyPepper }: BackupConfig, draft: string, pepper: string): void {
  if (keyPepper !== undefined) return
  writeFileSync(join(draft, 'pepper'), `${pepper}\n`, { mode: 0o600 })
  giveTo(dataDir, join(draft, 'pepper'))
  putInPlace(join(draft, 'pepper'), join(dataDir, 'pepper'))
}

/** What root restores is for whom the folder is: a server of another user's could not open it. */
function giveTo(dataDir: string, file: string): void {
  if (process.getuid?.() !== 0) return
  const { uid, gid } = statSync(dataDir)
  chownSync(file, uid, gid)
}
