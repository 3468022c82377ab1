import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bareEnvironment } from '../server/testing/programs/bare-environment.ts'
import { cityDir, root } from './parts/project.ts'

type Outcome = { readonly code: unknown; readonly errors: string }

/** The command as package.json starts it once everything is installed, in no surroundings but those given. */
function run(script: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  const options = { cwd: root, env: { ...bareEnvironment, CITY_DIR: cityDir, ...env } }
  return new Promise((done) =>
    execFile(process.execPath, ['--conditions=city-source', script, ...args], options, (error, _out, errors) =>
      done({ code: error?.code ?? 0, errors }),
    ),
  )
}

/** Long enough for a busy machine: only a failure waits for its end. */
const patiently = { timeout: 120_000 }
const [api = ''] = readdirSync(join(cityDir, 'apis'))
const apis = /There are [\w-]+(, [\w-]+)*; a new one begins as a folder in /

const misunderstood: readonly (readonly [script: string, args: readonly string[], sentence: RegExp])[] = [
  ['try-api', [], apis],
  ['try-api', ['nowhere'], /^There is no API "nowhere"\. There are/],
  ['try-api', [api, 'another'], /^"another" is one API too many/],
  ['ask', [], /^Say what to ask/m],
  ['ask', ['api/path', 'X-Sandbox-Seed'], /^"X-Sandbox-Seed" is no header/],
  ['lint', ['nowhere'], apis],
  ['lint', ['--format', 'xml'], /^There is no format "xml"\. Use one of people, json, /],
  ['lint', ['one', 'two'], /^"two" is one API too many/],
  ['lint', ['--fix'], /^--fix and --all go with a file, not with a city\.$/m],
  ['lint', ['--frobnicate'], /^Unknown option '--frobnicate'\.$/m],
  ['need', ['nothing-of-this'], /^There is no need "nothing-of-this"/],
  ['new-city', [], /^Say a short id for the city, such as riverton\.$/m],
  ['new-city', ['new', 'york'], /^"york" is one word too many/],
  ['new-city', ['x', '--folder', 'scripts'], /^scripts exists\. Remove it, or choose another/],
  [
    'new-city',
    ['New-York', '--country', 'Sweden', '--currency', 'sek', '--time-zone', 'Europe/Stokholm', '--name', 'A: b'],
    /^The id is .*small letters.*\n--country is .*two capitals.*\n--currency is .*"SEK".*\n--time-zone is .*Europe\/Stockholm".*\n--name is /,
  ],
  ['add', ['new'], /^Name the new API, such as buses, and the file/],
  ['add', ['new', 'nowhere.json'], /^There is no file nowhere\.json\.$/m],
  ['add', ['New', 'package.json'], /^The API's id is "New"\. Write small letters/],
  ['add', ['new', 'package.json', 'tsconfig.json'], /^"tsconfig\.json" is one document too many/],
  ['add', ['new', 'package.json'], /package\.json:1: The file has no "openapi:" line/],
  ['add', ['new', 'package.json', '--city', 'scripts'], /^There is no city in .*scripts/],
  ['add', [api, 'package.json'], /exists\. A new version of its contract goes in by: npm run publish/],
  ['administrator', ['crown', 'ada@example.org'], /^"crown" is not something to do: add or remove\.$/m],
  ['administrator', ['add'], /^Name the mail address of an account\.$/m],
  ['administrator', ['add', 'ada@example.org', 'bob'], /^"bob" is one address too many/],
  ['publish', [], /^Name an API\. There are/],
  ['publish', ['nowhere'], apis],
  ['publish', [api, 'one', 'two'], /^"two" is one file too many/],
  ['publish', [api, '--bump', 'huge'], /^--bump is major, minor or patch, not "huge"\.$/m],
  ['publish', [api, '--format', 'xml'], /^There is no format "xml"\. Use one of people, json, markdown\./],
  ['publish', [api, '--frobnicate'], /^Unknown option/],
  ['publish', [api, 'nowhere.yaml'], /nowhere\.yaml.*The file does not exist/],
  ['review', ['nowhere'], apis],
  ['review', [api, '--comment'], /^--comment needs GITHUB_REPOSITORY and GITHUB_TOKEN\.$/m],
  ['truth', ['nowhere'], apis],
  ['truth', ['--live', '--record'], /goes with neither --live nor --traffic/],
  ['truth', ['--live', '--traffic'], /name one of them/],
  ['truth', ['--origin', `${api}=http://127.0.0.1:1`], /it goes with --live/],
  ['truth', ['--frobnicate'], /^Unknown option/],
  ['search-push', [], /^Set ALGOLIA_APP_ID, .*; missing: ALGOLIA_APP_ID, /],
  ['backup', [], /^Name the file that the backup goes into\.$/m],
  ['backup', ['one', 'two'], /^"two" is one file too many/],
  ['restore', [], /^Name the file of the backup\.$/m],
  ['restore', ['one', 'two'], /^"two" is one file too many/],
  ...['audit', 'build', 'check', 'dev', 'field-tables', 'fresh', 'generate', 'search-push', 'start'].map(
    (name) => [name, ['now'], /^Unexpected argument 'now'\.$/m] as const,
  ),
]

describe.concurrent('2 for a command that cannot be understood', () => {
  test.each(misunderstood)('%s %j', patiently, async (name, args, sentence) => {
    const { code, errors } = await run(`scripts/${name}.ts`, args)
    expect([code, errors]).toEqual([2, expect.stringMatching(sentence)])
  })

  test.each<readonly [args: readonly string[], sentence: RegExp]>([
    [['--only', 'nowhere'], /^There is no part "nowhere"\. There are sdk-bytes, /],
    [['--count', 'few'], /^--count is a whole number above 0, not "few"\.$/m],
  ])('bench %j', patiently, async (args, sentence) => {
    const { code, errors } = await run('bench/run.ts', args)
    expect([code, errors]).toEqual([2, expect.stringMatching(sentence)])
  })

  test.each([[''], ['steps'], ['parts/step'], ['try/try-alone'], ['../server/src/main'], ['fresh']])(
    'a command that package.json does not name: "%s"',
    patiently,
    async (name) => {
      const { code, errors } = await run('scripts/bootstrap.mjs', [name])
      expect([code, errors]).toEqual([2, expect.stringContaining(`There is no command "${name}". There are start, `)])
    },
  )
})

describe.concurrent('2 for a configuration that cannot be read', () => {
  test.each([
    'ask',
    'build',
    'check',
    'dev',
    'fresh',
    'generate',
    'lint',
    'start',
    'test',
    'truth',
    'try-api',
    'publish',
  ])('%s where no city is', patiently, async (name) => {
    const { code, errors } = await run(`scripts/${name}.ts`, [], { CITY_DIR: '/nowhere' })
    expect([code, errors]).toEqual([2, expect.stringContaining('There is no city in /nowhere')])
  })

  test.each<readonly [name: string, args: readonly string[], env: Readonly<Record<string, string>>, sentence: RegExp]>([
    ['start', [], { PORT: 'eighty' }, /PORT must be a whole number/],
    ['publish', [api], { PORT: 'eighty' }, /PORT must be a whole number/],
    ['truth', [], { EVIDENCE_DIR: '/nowhere' }, /^EVIDENCE_DIR is "\/nowhere", which is not a folder/],
    ['test', [], { CHROMIUM: '/nowhere' }, /^CHROMIUM names \/nowhere, which does not exist/],
    [
      'search-push',
      [],
      { ALGOLIA_APP_ID: 'a', ALGOLIA_ADMIN_KEY: 'b', ALGOLIA_INDEX: 'c', ALGOLIA_HOST: 'nowhere' },
      /^ALGOLIA_HOST is "nowhere", which is not an address/,
    ],
  ])('%s %j with %j', patiently, async (name, args, env, sentence) => {
    const { code, errors } = await run(`scripts/${name}.ts`, args, env)
    expect([code, errors]).toEqual([2, expect.stringMatching(sentence)])
  })
})

describe.concurrent('1 for what was understood and failed', () => {
  test('search records that are not there yet', patiently, async () => {
    const algolia = { ALGOLIA_APP_ID: 'a', ALGOLIA_ADMIN_KEY: 'b', ALGOLIA_INDEX: 'c' }
    const { code, errors } = await run('scripts/search-push.ts', [], { ...algolia, SITE_DIR: '/nowhere' })
    expect([code, errors]).toEqual([1, 'There are no search records yet. Run: npm run build\n'])
  })

  test('a port that is in use', patiently, async () => {
    const occupier = createServer().listen(0)
    await new Promise((resolve) => occupier.on('listening', resolve))
    const { port } = occupier.address() as AddressInfo // TCP, so not a pipe's name
    const { code, errors } = await run('scripts/start.ts', [], { PORT: String(port) })
    occupier.close()
    expect([code, errors]).toEqual([1, expect.stringMatching(/^Port \d+ is in use\./)])
  })
})

test('every command is of this table, so that a new one is not forgotten', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>> // our own file
  }
  const started = Object.values(scripts).flatMap((text) => /bootstrap\.mjs (\S+)/.exec(text)?.[1] ?? [])
  const files = readdirSync(join(root, 'scripts')).flatMap((file) => /^(.+)(?<!\.test)\.ts$/.exec(file)?.[1] ?? [])
  const tried = new Set([...misunderstood.map(([name]) => name), 'test'])
  expect([...new Set([...started, ...files])].toSorted()).toEqual([...tried].toSorted())
})
