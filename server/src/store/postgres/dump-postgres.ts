import { spawn } from 'node:child_process'
import { Client } from 'pg'

/** PostgreSQL's own programs, which come with its client. */
type PostgresProgram = 'pg_dump' | 'pg_restore'

/** Write all of a database into a file, in the form that `pg_restore` reads, while others go on writing. */
export async function dumpPostgres(databaseUrl: string, file: string): Promise<void> {
  const { url, password } = withoutPassword(databaseUrl)
  await run(
    'pg_dump',
    ['--format=custom', '--no-owner', '--no-privileges', `--file=${file}`, `--dbname=${url}`],
    password,
  )
  // Reads the whole table of contents; a file that was cut off has none.
  await run('pg_restore', ['--list', file], undefined)
}

/** What the store in a dump keeps of itself under a name, read without a database; undefined when it keeps nothing. */
export async function metaInDump(file: string, name: string): Promise<string | undefined> {
  const said = await run('pg_restore', ['--data-only', '--table=meta', '--file=-', file], undefined)
  // One row a line, its columns with a tab between, as COPY writes them.
  const line = said.split('\n').find((one) => one.startsWith(`${name}\t`))
  return line?.slice(name.length + 1)
}

/** All of it or nothing. With `isForced` what is there and in the file, too, is dropped first. */
export async function restorePostgres(databaseUrl: string, file: string, isForced: boolean): Promise<void> {
  const { url, password } = withoutPassword(databaseUrl)
  const clean = isForced ? ['--clean', '--if-exists'] : []
  const how = ['--single-transaction', '--exit-on-error', '--no-owner', '--no-privileges', ...clean]
  await run('pg_restore', [...how, `--dbname=${url}`, file], password)
}

/** Whether a database holds tables, and whether a portal is connected to it. */
export async function askPostgres(databaseUrl: string): Promise<{ isUsed: boolean; isOpen: boolean }> {
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
    const tables = await client.query(`SELECT FROM pg_tables WHERE schemaname = current_schema() LIMIT 1`)
    const portals = await client.query(
      `SELECT FROM pg_stat_activity WHERE datname = current_database() AND application_name LIKE 'portal%' LIMIT 1`,
    )
    return { isUsed: tables.rowCount === 1, isOpen: portals.rowCount === 1 }
  } finally {
    await client.end().catch(() => {})
  }
}

/** Everybody on the machine can read the arguments of a process. */
function withoutPassword(databaseUrl: string): { readonly url: string; readonly password: string } {
  const url = new URL(databaseUrl)
  const password = decodeURIComponent(url.password)
  url.password = ''
  return { url: url.href, password }
}

/** Answers what the program printed. Rejects with one sentence: the last thing it said, or where it is to be had. */
function run(program: PostgresProgram, args: readonly string[], password: string | undefined): Promise<string> {
  const env = password ? { ...process.env, PGPASSWORD: password } : process.env
  return new Promise((done, failed) => {
    const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
    let [printed, said] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => void (printed += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => void (said = (said + text).slice(-2_000)))
    child.on('error', () =>
      failed(
        new Error(
          `${program} is not on this machine. Install PostgreSQL's client programs, as new as the server, or run ${program} where they are.`,
        ),
      ),
    )
    child.on('close', (code) =>
      code === 0
        ? done(printed)
        : failed(new Error(`${program} ended with ${code}: ${said.trim().split('\n').at(-1) ?? ''}`)),
    )
  })
}
