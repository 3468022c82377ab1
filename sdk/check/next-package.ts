import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { CheckError } from './check-error.ts'
import { packageAt, type PackageAt } from './package-at.ts'

/** The package to check against: a folder, a packed file, or a version that the registry has. */
export function nextPackage(wanted: string, name: string, folder: string, scratch: string): PackageAt {
  const path = resolve(folder, wanted)
  const isThere = existsSync(path)
  const place =
    isThere && statSync(path).isDirectory()
      ? path
      : unpacked(isThere ? path : fetched(wanted, name, folder, scratch), name, scratch)
  const found = packageAt(place)
  if (found?.name !== name) throw new CheckError(`${wanted} is ${found ? found.name : 'no package'}, and not ${name}.`)
  const [first] = found.doors.values()
  if (first === undefined || !existsSync(first))
    throw new CheckError(`${wanted} was not built: it has no declarations.`)
  return found
}

/** By the project's own settings, so that a registry of a company's own is asked where one is set. */
function fetched(version: string, name: string, folder: string, scratch: string): string {
  npm(
    ['pack', `${name}@${version}`, '--pack-destination', scratch, '--silent'],
    folder,
    `${name}@${version} could not be fetched`,
  )
  const file = readdirSync(scratch).find((one) => one.endsWith('.tgz'))
  if (file === undefined) throw new CheckError(`The registry gave no file for ${name}@${version}.`)
  return join(scratch, file)
}

function unpacked(file: string, name: string, scratch: string): string {
  const plain = ['--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund', '--no-package-lock', '--silent']
  npm(['install', file, '--prefix', scratch, '--offline', ...plain], scratch, `${file} could not be unpacked`)
  return join(scratch, 'node_modules', name)
}

/** npm itself when it runs us, because it may not be in the path; else the one that is. */
function npm(parts: readonly string[], cwd: string, failure: string): void {
  const { npm_execpath: script } = process.env
  const isScript = script !== undefined && script.endsWith('npm-cli.js')
  try {
    execFileSync(isScript ? process.execPath : 'npm', [...(isScript ? [script] : []), ...parts], {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
      shell: !isScript && process.platform === 'win32',
    })
  } catch (error) {
    const said =
      error instanceof Error && 'stderr' in error ? /npm error (?!code)(.*)/.exec(String(error.stderr))?.[1] : undefined
    throw new CheckError(
      `${failure}${said === undefined ? '' : `: ${said}`}. Without a network, name a folder or a packed file.`,
    )
  }
}
