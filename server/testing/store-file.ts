import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** The file a portal keeps its store in, opened beside the portal: what lies on disk, whatever the portal says of it. */
const open = (dataDir: string): DatabaseSync => new DatabaseSync(join(dataDir, 'portal.sqlite'))

/** Every row of every table, by table. */
export function storedRows(dataDir: string): Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> {
  const file = open(dataDir)
  try {
    const tables = file.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all()
    return Object.fromEntries(
      tables.map(({ name }) => [String(name), file.prepare(`SELECT * FROM "${String(name)}"`).all()]),
    )
  } finally {
    file.close()
  }
}

/** Keep everybody else from writing, until the answer is called. */
export function holdStore(dataDir: string): () => void {
  const file = open(dataDir)
  file.exec('BEGIN IMMEDIATE')
  return () => {
    file.exec('ROLLBACK')
    file.close()
  }
}
