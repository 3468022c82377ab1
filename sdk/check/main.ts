import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { check, commandName } from './check.ts'
import { CheckError } from './check-error.ts'
import { nextPackage } from './next-package.ts'
import { installedPackage, packageAt, type PackageAt } from './package-at.ts'
import { jsonReport, textReport } from './report.ts'

// `check` of the package: whether its next release breaks a project. 0 nothing breaks, 1 something does, 2 no answer.

const own = packageAt(join(import.meta.dirname, '..'))
const scratch = mkdtempSync(join(realpathSync(tmpdir()), 'sdk-check-'))

try {
  process.exitCode = run(process.argv.slice(2))
} catch (error) {
  const said = error instanceof Error ? error.message : String(error)
  console.error(error instanceof CheckError ? said : `The check failed: ${said}. Please report it.`)
  process.exitCode = 2
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

function run(given: readonly string[]): 0 | 1 {
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
  const isAllWritten = report.mends.every(({ written }) => written !== undefined && written !== 'left')
  return report.breaks.length === 0 || (values.fix && isAllWritten && report.left === 0) ? 0 : 1
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
      options: {
        project: { type: 'string', short: 'p' },
        fix: { type: 'boolean', default: false },
        force: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
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
  --json                for programs`
}
