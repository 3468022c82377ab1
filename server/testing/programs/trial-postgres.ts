import { execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { freePort } from './free-port.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the PostgreSQL that all tests of a run share, by `shared-postgres.ts`. */
    readonly postgresFolder: string
  }
}

/** A PostgreSQL server on a temporary folder, on this machine alone. */
export type TrialPostgres = {
  readonly url: (database: string) => string
  readonly start: () => void
  /** As a crash does: nobody is waited for. */
  readonly stop: () => void
  readonly discard: () => void
}

/** Debian keeps the newest beside older ones, and none of them in the path. */
const binaries = globSync('/usr/lib/postgresql/*/bin').toSorted().at(-1)

export const hasPostgres = binaries !== undefined

/** A new server of a test's own, e.g. one to stop and start again. It ends with the process that started it. */
export async function startTrialPostgres(): Promise<TrialPostgres> {
  const folder = newPostgresFolder()
  const postgres = await startIn(folder)
  // The shell reads a pipe that is closed when we are gone, whatever ended us.
  const stop = `cat >/dev/null; cd / && '${join(binaries ?? '', 'pg_ctl')}' stop -D '${join(folder, 'data')}' -m immediate`
  const guard = spawn('/bin/sh', ['-c', stop], { ...serverUser(), stdio: ['pipe', 'ignore', 'ignore'] })
  guard.stdin.on('error', () => {})
  return {
    ...postgres,
    discard: () => {
      guard.kill()
      postgres.discard()
    },
  }
}

async function startIn(folder: string): Promise<TrialPostgres> {
  const postgres = at(folder, await freePort())
  run('initdb', '--pgdata', join(folder, 'data'), '--auth', 'trust', '--encoding', 'UTF8', '--username', 'portal')
  postgres.start()
  writeFileSync(join(folder, 'port'), new URL(postgres.url('postgres')).port)
  return postgres
}

/** An empty folder that the server's user owns. */
export function newPostgresFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'trial-postgres-'))
  const { uid, gid } = serverUser()
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid)
  return folder
}

/** Stop a server that was started on a folder, if one was, and erase it. */
export function discardPostgres(folder: string): void {
  if (existsSync(join(folder, 'port'))) at(folder, portIn(folder)).stop()
  rmSync(folder, { recursive: true, force: true })
}

/**
 * The address of an empty schema on the server that all tests share, which the first of them starts. A schema is made
 * in a moment, and a database in half a second; it goes with the server.
 */
export async function makeTrialSchema(): Promise<string> {
  const postgres = await sharedPostgres()
  const name = `trial_${process.pid}_${Math.random().toString(36).slice(2)}`
  const client = new Client({ connectionString: postgres.url('postgres') })
  await client.connect()
  await client.query(`CREATE SCHEMA ${name}`).finally(() => client.end())
  return `${postgres.url('postgres')}?options=-csearch_path%3D${name}`
}

async function sharedPostgres(): Promise<TrialPostgres> {
  // Only here, so that measurements may start a server as well.
  const { inject } = await import('vitest')
  const folder = inject('postgresFolder')
  try {
    // Of many test files that come at once, one makes this folder and starts the server.
    mkdirSync(join(folder, 'starting'))
    return await startIn(folder)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  while (!existsSync(join(folder, 'port'))) await wait(50)
  return at(folder, portIn(folder))
}

function at(folder: string, port: number): TrialPostgres {
  const data = join(folder, 'data')
  // What is lost with the machine need not survive it.
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c max_connections=300`
  return {
    url: (database) => `postgres://portal@127.0.0.1:${port}/${database}`,
    start: () => run('pg_ctl', 'start', '--wait', '-D', data, '-l', join(folder, 'log'), '-o', options),
    stop: () => run('pg_ctl', 'stop', '--wait', '-D', data, '-m', 'immediate'),
    discard: () => discardPostgres(folder),
  }
}

function portIn(folder: string): number {
  return Number(readFileSync(join(folder, 'port'), 'utf8'))
}

function run(program: string, ...argv: readonly string[]): void {
  execFileSync(join(binaries ?? '', program), argv, { ...serverUser(), stdio: 'ignore', cwd: '/' })
}

/** PostgreSQL refuses to run as root, so root lends it the user that its package made. */
function serverUser(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {}
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((one) => one.startsWith('postgres:'))
  const [, , uid, gid] = line?.split(':') ?? []
  return { uid: Number(uid), gid: Number(gid) }
}
