import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const repository: string = fileURLToPath(new URL('../../', import.meta.url))
export const sdkFolder: string = fileURLToPath(new URL('../', import.meta.url))

export type Finished = { readonly code: number | null; readonly stdout: string; readonly stderr: string }

/** Run this very Node with arguments and wait for its end. */
export function runNode(args: readonly string[], cwd: string = repository): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, env: { ...process.env, NODE_OPTIONS: '' } })
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', (chunk) => (stdout += String(chunk)))
    child.stderr.on('data', (chunk) => (stderr += String(chunk)))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stdout, stderr }))
  })
}

/** Run a module given as text, with the SDK's sources in reach. */
export const runModule = (text: string): Promise<Finished> =>
  runNode(['--conditions=city-source', '--input-type=module', '-e', text])
