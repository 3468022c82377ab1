import { readFileSync } from 'node:fs'
import { UsageError } from '../parts/usage-error.ts'

/** Where a comment goes, and in whose name. */
export type PullRequest = {
  /** `https://api.github.com`, or an enterprise's own. */
  readonly api: string
  readonly repository: string
  readonly number: number
  readonly token: string
}

/** From what GitHub Actions sets for a job. Any other system can set the same, with `PULL_REQUEST` for the number. */
export function pullRequestOf(env: Readonly<Record<string, string | undefined>>): PullRequest {
  const wanted = ['GITHUB_REPOSITORY', 'GITHUB_TOKEN'].filter((name) => !env[name])
  if (wanted.length > 0) throw new UsageError(`--comment needs ${wanted.join(' and ')}.`)
  const number = Number(env['PULL_REQUEST'] ?? numberIn(env['GITHUB_EVENT_PATH']))
  if (!Number.isInteger(number) || number < 1)
    throw new UsageError('--comment goes with a pull request: set PULL_REQUEST to its number, or run on pull_request.')
  const repository = env['GITHUB_REPOSITORY'] ?? ''
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository))
    throw new UsageError(`GITHUB_REPOSITORY is "${repository}", not an owner and a name with a slash between.`)
  return {
    api: env['GITHUB_API_URL'] ?? 'https://api.github.com',
    repository,
    number,
    token: env['GITHUB_TOKEN'] ?? '',
  }
}

/** The event that a job runs for lies in a file. */
function numberIn(file: string | undefined): unknown {
  if (!file) return undefined
  try {
    const event: unknown = JSON.parse(readFileSync(file, 'utf8'))
    const { pull_request: pull } = event as { readonly pull_request?: { readonly number?: unknown } } // GitHub's own file
    return pull?.number
  } catch {
    return undefined
  }
}
