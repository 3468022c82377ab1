import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** Who may speak SQL: rooms of the store, and the files by which tests make a store and know what lies in it. */
const speaksSql = (file: string): boolean =>
  /^server\/src\/store\/(database|migrations|postgres|sqlite|tables)\//.test(file) ||
  /^server\/testing\/(trial-place|trial-rows|programs\/trial-postgres)\.ts$/.test(file)

/** Each a way to know which engine keeps the store. That is a matter of that folder. */
const signs = [
  ["the engine's driver", /(from|import\() ?['"](node:sqlite|better-sqlite3|kysely|pg|postgres|mysql2?)['"]/],
  [
    'SQL',
    /\b(SELECT\s[^'"`]*\sFROM|INSERT\s+INTO|UPDATE\s[^'"`]*\sSET|DELETE\s+FROM|CREATE\s+(TABLE|INDEX)|PRAGMA|BEGIN\s+IMMEDIATE|ROLLBACK)\b/,
  ],
  ['the query builder', /\.(selectFrom|insertInto|updateTable|deleteFrom)\(|\bsql`/],
] as const

const files = globSync('{server,scripts,bench,e2e}/**/*.ts', {
  cwd: root,
  exclude: (path) => path.includes('node_modules'),
}).filter((file) => file !== 'server/src/architecture.test.ts')

test.each(signs)('%s is known in the store alone', (_name, sign) => {
  const knowing = files.filter((file) => sign.test(readFileSync(join(root, file), 'utf8')))
  expect(knowing.filter((file) => !speaksSql(file))).toEqual([])
  // The signs are such that the store itself would be found out.
  expect(knowing).not.toEqual([])
})
