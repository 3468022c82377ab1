import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import { UsageError } from './usage-error.ts'

const places = [
  // The same engine without a window, which costs a third less.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/**
 * The browser the journeys run in: `CHROMIUM`, or the first one found. Where there is none and this
 * user may install Debian's, it is offered (done without asking in CI); otherwise one line says how.
 */
export async function findChromium(): Promise<string> {
  const named = process.env['CHROMIUM']
  if (named) {
    if (existsSync(named)) return named
    throw new UsageError(`CHROMIUM names ${named}, which does not exist.`)
  }
  const found = places.find((place) => existsSync(place))
  if (found) return found
  const howTo =
    'The browser journeys need Chromium: sudo apt-get install chromium (or set CHROMIUM to a browser you have).'
  if (!mayInstall() || !(await agreed())) throw new Error(howTo)
  apt('update')
  // A system that has no package of the first name has one of the second.
  if (!packages.some((name) => apt('install', '--yes', '--no-install-recommends', name)))
    throw new Error(`apt-get install failed. ${howTo}`)
  const installed = places.find((place) => existsSync(place))
  if (!installed) throw new Error(howTo)
  return installed
}

const packages = ['chromium-headless-shell', 'chromium']

const apt = (...args: readonly string[]): boolean =>
  spawnSync('apt-get', args, { stdio: ['ignore', 2, 2] }).status === 0

function mayInstall(): boolean {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0
}

async function agreed(): Promise<boolean> {
  if (process.env['CI']) return true
  if (!process.stdin.isTTY) return false
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  const answer = await lines.question('Chromium is not installed. Install it with apt-get now? [y/N] ')
  lines.close()
  return /^y(es)?$/i.test(answer.trim())
}
