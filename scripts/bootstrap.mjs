// The first step of `npm start` and `npm test` on a fresh machine. Plain JavaScript on purpose: it runs
// on whatever Node (20 or newer) the machine has, installs once, and hands over to the project's own Node.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const [command = '', ...rest] = process.argv.slice(2)

if (Number(process.versions.node.split('.')[0]) < 20) {
  fail(`Open London needs Node 20 or newer; this is ${process.versions.node}. Install a newer Node and try again.`)
}
if (!commands().includes(command)) {
  fail(`There is no command "${command}". There are ${commands().join(', ')}: package.json names them.`)
}

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
  if (code !== 0) fail('npm ci failed: see the lines above. Nothing else was started.', 1)
  mkdirSync(join(stamp, '..'), { recursive: true })
  writeFileSync(stamp, lock)
}

const flags = ['--conditions=city-source', '--disable-warning=ExperimentalWarning']
process.exitCode = await run(join(bin, 'node'), [...flags, join('scripts', `${command}.ts`), ...rest], 'inherit')

/**
 * What package.json starts by this file, and nothing else: other files of scripts/ are no commands.
 *
 * @returns {readonly string[]}
 */
function commands() {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const start = 'node scripts/bootstrap.mjs '
  return Object.values(scripts).flatMap((text) => (text.startsWith(start) ? [text.slice(start.length)] : []))
}

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
  // What Node has read once it need not read again: half the time of a short command.
  const NODE_COMPILE_CACHE = process.env.NODE_COMPILE_CACHE ?? join(stamp, '..', 'compiled')
  const env = { ...process.env, NODE_COMPILE_CACHE, PATH: path }
  const child = spawn(program, args, { cwd: root, stdio, env })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  return new Promise((done) => {
    child.on('error', (error) => fail(`${program} could not be started: ${error.message}`, 1))
    child.on('exit', (code) => done(code ?? 1))
  })
}

/**
 * @param {string} message
 * @param {number} code 2 for what was asked or where, 1 for what went wrong
 */
function fail(message, code = 2) {
  console.error(message)
  process.exit(code)
}
