import { pathToFileURL } from 'node:url'

/** Whose turn it is: the caller's, the owner's of the API behind the gateway, or the portal's. */
export type ProblemOwner = 'client' | 'upstream' | 'platform'

export type Problem = {
  readonly code: string
  readonly status: number
  readonly owner: ProblemOwner
  readonly title: string
  readonly cause: string
  readonly fix: string
}

/**
 * The server's catalog is data, and this is the one place of the site that reads it: by path, at build time, in Node.
 * Its shape is checked here, because no import says it.
 */
export async function readCatalog(catalogFile: string): Promise<readonly Problem[]> {
  const module: unknown = await import(pathToFileURL(catalogFile).href)
  const catalog = isRecord(module) ? module['catalog'] : undefined
  if (!isRecord(catalog)) throw new Error(`${catalogFile} exports no "catalog" of problems.`)
  return Object.entries(catalog).map(([code, entry]) => readProblem(code, entry))
}

function readProblem(code: string, entry: unknown): Problem {
  if (!isRecord(entry)) throw new Error(`The problem ${code} is not an object.`)
  const text = (field: string): string => {
    const value = entry[field]
    if (typeof value !== 'string' || value === '') throw new Error(`The problem ${code} has no ${field}.`)
    return value
  }
  const status = entry['status']
  if (typeof status !== 'number') throw new Error(`The problem ${code} has no status.`)
  const owner = text('owner')
  if (!isOwner(owner)) throw new Error(`The problem ${code} is of nobody: ${owner}.`)
  return { code, status, owner, title: text('title'), cause: text('cause'), fix: text('fix') }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const isOwner = (text: string): text is ProblemOwner => ['client', 'upstream', 'platform'].includes(text)
