import { spawn } from 'node:child_process'
import { root } from './city.ts'

/** What a process printed, and what it cost from its start to its end. */
export type ChildResult = { readonly output: string; readonly wallMs: number }

/** Run Node on a file and wait for its end. Rejects with the last lines of its errors when it fails. */
export function runChild(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<ChildResult> {
  const { promise, resolve, reject } = Promise.withResolvers<ChildResult>()
  const started = performance.now()
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output: Buffer[] = []
  const errors: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk))
  child.on('error', reject)
  child.on('close', (code) => {
    if (code === 0) resolve({ output: Buffer.concat(output).toString(), wallMs: performance.now() - started })
    else
      reject(
        new Error(
          `node ${args.join(' ')} ended with ${code}: ${Buffer.concat(errors).toString().trim().split('\n').slice(-4).join(' | ')}`,
        ),
      )
  })
  return promise
}
