import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { isAbsolute, join, resolve } from 'node:path'

/** The repository's root folder. */
export const root: string = fileURLToPath(new URL('../..', import.meta.url))

/** The city's data folder: `CITY_DIR`, or London's. */
export const cityDir: string = absolute(process.env['CITY_DIR'] ?? 'openapi')

/** Where the built site is written and served from: `SITE_DIR`, or `site/build`. */
export const siteDir: string = absolute(process.env['SITE_DIR'] ?? 'site/build')

export const nodeModules: string = join(root, 'node_modules')

/** A path given by a person is relative to where they stand (npm says so in `INIT_CWD`); ours are relative to the root. */
export function absolute(path: string, from: string = root): string {
  return isAbsolute(path) ? path : resolve(from, path)
}

/**
 * Run a Node program of the project with its output passed through; rejects with one sentence when it
 * does not end with 0. The program runs on the Node this process runs on.
 */
export function runNode(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<void> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
    child.on('error', failed)
    child.on('exit', (code, signal) =>
      code === 0
        ? done()
        : failed(new Error(`${args.find((a) => !a.startsWith('-')) ?? 'node'} ended with ${code ?? signal}`)),
    )
  })
}
