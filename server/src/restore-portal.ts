import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chainOf, pepperOf, putInPlace, type BackupConfig } from './back-up-portal.ts'
import type { ChainVerdict } from './store/audit-table.ts'
import { prepareDataFolder } from './store/data-folder.ts'
import { askPostgres, restorePostgres } from './store/postgres/dump-postgres.ts'
import { damageOf, isSqliteInUse, removeBeside } from './store/sqlite/copy-sqlite.ts'
import { fileIn, hasFile } from './store/store.ts'

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
  const ownPepper = join(dataDir, 'pepper')
  const isOther = existsSync(ownPepper) && readFileSync(ownPepper, 'utf8').trim() !== pepper
  if (!isForced && (hasFile(dataDir) || (isOther && config.keyPepper === undefined)))
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
    putInPlace(copy, fileIn(dataDir))
    if (config.keyPepper === undefined) {
      writeFileSync(join(draft, 'pepper'), `${pepper}\n`, { mode: 0o600 })
      putInPlace(join(draft, 'pepper'), ownPepper)
    }
    return chain
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
}

async function restoreDatabase(config: BackupConfig, file: string, isForced: boolean): Promise<ChainVerdict> {
  const pepper = pepperOf(config, file)
  const databaseUrl = config.databaseUrl ?? ''
  const { isUsed, isOpen } = await askPostgres(databaseUrl)
  if (isOpen) throw new Error('A server is connected to the database that DATABASE_URL names. Stop it first.')
  if (isUsed && !isForced)
    throw new Error('The database that DATABASE_URL names is used already. Name an empty one, or say --force.')
  await restorePostgres(databaseUrl, file, isForced)
  return chainOf(config, pepper)
}
