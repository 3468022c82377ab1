import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { check, commandName } from './check.ts'
import { CheckError } from './check-error.ts'
import { consents, shownBefore, type Wish } from './consent.ts'
import { nextPackage } from './next-package.ts'
import { installedPackage, packageAt, type PackageAt } from './package-at.ts'
import { jsonReport, textReport } from './report.ts'
import { tellUse, useAddress, useBody } from './tell-use.ts'

// `check` of the package: whether its next release breaks a project. 0 nothing breaks, 1 something does, 2 no answer.

const own = packageAt(join(import.meta.dirname, '..'))
const scratch = mkdtempSync(join(realpathSync(tmpdir()), 'sdk-check-'))

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  const said = error instanceof Error ? error.message : String(error)
  console.error(error instanceof CheckError ? said : `The check failed: ${said}. Please report it.`)
  process.exitCode = 2
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

async function run(given: readonly string[]): Promise<0 | 1> {
  if (!own) throw new CheckError('This command is not where its package put it. Install the package anew.')
  const { values, positionals } = read(given, own.name)
  const [verb, wanted, ...more] = positionals
  if (values.help) {
    console.log(usage(own.name))
    return 0
  }
  if (verb !== 'check' || more.length > 0) throw new CheckError(usage(own.name))
  const folder = realpathSync(process.cwd())
  const next = wanted === undefined ? itself(own, folder) : nextPackage(wanted, own.name, folder, scratch)
  const report = check({
    folder,
    next,
    fix: values.fix,
    force: values.force,
    ...(values.project === undefined ? {} : { project: values.project }),
  })
  process.stdout.write(values.json ? jsonReport(report) : textReport(report))
  await offerToTell(report.used, {
    wish: values.share === undefined ? 'unsaid' : values.share ? 'yes' : 'no',
    portal: values.portal ?? next.releases?.portal,
    isPerson: !values.json && isPerson(),
  })
  const isAllWritten = report.mends.every(({ written }) => written !== undefined && written !== 'left')
  return report.breaks.length === 0 || (values.fix && isAllWritten && report.left === 0) ? 0 : 1
}

/** Neither in a pipe nor in a service that builds. A declaration, because the command runs before the file's end is read. */
function isPerson(): boolean {
  const machine = ['CI', 'CONTINUOUS_INTEGRATION'].some((name) => process.env[name])
  return process.stdin.isTTY && process.stdout.isTTY && !machine
}

type Offer = { readonly wish: Wish; readonly portal: string | undefined; readonly isPerson: boolean }

/** What it says goes where words go: data are on the other output. Whatever comes of it, the check's own answer stands. */
async function offerToTell(used: readonly string[], { wish, portal, isPerson }: Offer): Promise<void> {
  if (used.length === 0 || portal === undefined || wish === 'no' || (wish === 'unsaid' && !isPerson)) return
  const [address, body] = [useAddress(portal), useBody(used)]
  process.stderr.write(`\n${shownBefore(address, body)}`)
  if (!(await consents(wish, { isPerson, input: process.stdin, output: process.stderr }))) {
    console.error('Nothing was sent.')
    return
  }
  const said = await tellUse(address, body).catch((error: unknown) => String(error))
  console.error(said === 204 ? 'It was sent. Thank you.' : `It could not be sent (${said}).`)
}

/** Run as `npx <package>@<version> check`, the command is part of the package that is meant. */
function itself(own: PackageAt, folder: string): PackageAt {
  if (installedPackage(folder, own.name)?.folder !== own.folder) return own
  throw new CheckError(
    `${own.version} is what is installed here. Say what to check against: a version, a folder or a packed file, such as\n  npx ${own.name} check ${own.version.replace(/^\d+/, (major) => String(Number(major) + 1))}`,
  )
}

function read(given: readonly string[], name: string) {
  try {
    return parseArgs({
      args: [...given],
      allowPositionals: true,
      allowNegative: true,
      options: {
        project: { type: 'string', short: 'p' },
        fix: { type: 'boolean', default: false },
        force: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        share: { type: 'boolean' },
        portal: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
  } catch (error) {
    throw new CheckError(`${error instanceof Error ? error.message : String(error)}\n${usage(name)}`)
  }
}

function usage(name: string): string {
  return `Usage: ${commandName(name)} check [<version> | <folder> | <packed file>] [options]

Whether another release of ${name} breaks the project in this folder. Without a release: this very one.

  -p, --project <file>  the tsconfig.json that is meant
  --fix                 write what has another name under its new one
  --force               also in files with changes that are not committed
  --json                for programs
  --share, --no-share   tell owners which operations and members are used, or do not;
                        without either it asks on a terminal, and in a pipe or in CI it does not
  --portal <address>    whom to tell, in place of the city's own portal`
}
