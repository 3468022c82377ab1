import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { bareEnvironment } from './bare-environment.ts'

/** A process that ends with the one that started it, however that ends. */
export type GuardedProcess = {
  /** Of the program itself. */
  readonly pid: number
  /** What it has said so far, on both of its streams. */
  readonly text: () => string
  /** The exit code; above 128 for a signal. */
  readonly ended: Promise<number>
  readonly signal: (name: NodeJS.Signals) => void
  /** Kill it, if it is there, and wait. */
  readonly end: () => Promise<void>
}

export type GuardedOptions = {
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
  readonly uid?: number | undefined
  readonly gid?: number | undefined
}

/** The shell reads a pipe that is closed when we are gone, whatever ended us. */
const guard = `
"$@" 3>&- </dev/null & program=$!
echo $program >&3; exec 3>&- 4<&0
{ cat <&4 >/dev/null; kill $program; sleep 1; kill -9 $program; } 2>/dev/null & watch=$!
wait $program; code=$?
kill $watch 2>/dev/null
exit $code`

export async function startGuarded(
  program: string,
  argv: readonly string[],
  { env = {}, cwd = '/', uid, gid }: GuardedOptions = {},
): Promise<GuardedProcess> {
  const child = spawn('/bin/sh', ['-c', guard, 'guard', program, ...argv], {
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
    env: { ...bareEnvironment, ...env },
    cwd,
    ...(uid === undefined || gid === undefined ? {} : { uid, gid }),
  })
  let text = ''
  const hear = (chunk: Buffer): void => void (text += chunk.toString())
  child.stdout?.on('data', hear)
  child.stderr?.on('data', hear)
  child.stdin?.on('error', () => {})
  const ended = new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? 255)))
  const pid = await new Promise<number>((resolve) => {
    child.stdio[3]?.once('data', (chunk: Buffer) => resolve(Number(chunk.toString())))
  })
  let hasEnded = false
  void ended.then(() => (hasEnded = true))
  const signal = (name: NodeJS.Signals): void => {
    if (!hasEnded) process.kill(pid, name)
  }
  return {
    pid,
    text: () => text,
    ended,
    signal,
    end: async () => {
      signal('SIGCONT')
      signal('SIGKILL')
      await ended
    },
  }
}

/** Where a program is, if it is installed; Debian keeps servers out of the path of people. */
export function findProgram(name: string): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path))
}
