// The first step of `npm start` and `npm test` on a fresh machine. Plain JavaScript on purpose: it runs
// on whatever Node (20 or newer) the machine has, installs once, and hands over to the project's own Node.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const [command, ...rest] = process.argv.slice(2)
const script = join(root, 'scripts', `${command}.ts`)

if (Number(process.versions.node.split('.')[0]) < 20) {
  fail(`Open London needs Node 20 or newer; this is ${process.versions.node}. Install a newer Node and try again.`)
}
if (!command || !existsSync(script)) fail(`There is no script named "${command ?? ''}" in scripts/.`)

const bin = join(root, 'node_modules', '.bin')
const stamp = join(root, 'node_modules', '.cache', 'open-london', 'installed')
const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex')

if (!existsSync(join(bin, 'node')) || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.error('Installing packages (once, and again when package-lock.json changes; a minute or two) …')
  const started = Date.now()
  const heartbeat = setInterval(() => console.error(`… ${Math.round((Date.now() - started) / 1000)} s`), 15_000)
  // Warnings about the machine's own Node are left out: nothing here runs on it once this is done.
  const code = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], ['ignore', 2, 2])
  clearInterval(heartbeat)
  if (code !== 0) fail('npm ci failed: see the lines above. Nothing else was started.')
  mkdirSync(join(stamp, '..'), { recursive: true })
  writeFileSync(stamp, lock)
}

const flags = ['--conditions=openlondon-source', '--disable-warning=ExperimentalWarning']
process.exitCode = await run(join(bin, 'node'), [...flags, script, ...rest], 'inherit')

/**
 * Run to the end and pass signals on, so that Ctrl+C stops the child in its own order.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').StdioOptions} stdio
 * @returns {Promise<number>}
 */
function run(program, args, stdio) {
  const path = `${bin}${delimiter}${process.env.PATH ?? ''}`
  const child = spawn(program, args, { cwd: root, stdio, env: { ...process.env, PATH: path } })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  return new Promise((done) => {
    child.on('error', (error) => fail(`${program} could not be started: ${error.message}`))
    child.on('exit', (code) => done(code ?? 1))
  })
}

/** @param {string} message */
function fail(message) {
  console.error(message)
  process.exit(2)
}
