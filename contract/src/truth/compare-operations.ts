import type { SourceLocation } from '../model/model.ts'
import type { CoverageDocument } from './coverage.ts'

/** An operation as a document or a contract names it. */
export type NamedOperation = { readonly method: string; readonly path: string }

/** One document held against the contract. Operations are `GET /things/{id}`, each under its key once. */
export type DocumentCoverage = {
  readonly name: string
  readonly present: ReadonlyMap<string, string>
  /** Left out, with a reason in `coverage.yaml`. */
  readonly absent: ReadonlyMap<string, string>
  readonly missing: ReadonlyMap<string, string>
  /** Entries of `coverage.yaml` that speak of nothing any more. */
  readonly stale: readonly StaleEntry[]
}

export type StaleEntry = { readonly message: string; readonly at: SourceLocation }

/**
 * Which of the owner's operations the contract has. Names of parameters, letter case and a trailing slash do not
 * count: owners' servers do not look at them, and owners' own documents disagree on them.
 */
export function compareOperations(
  ours: readonly NamedOperation[],
  theirs: readonly NamedOperation[],
  document: CoverageDocument,
): DocumentCoverage {
  const known = new Set(ours.map(operationKey))
  const present = new Map<string, string>()
  const absent = new Map<string, string>()
  const missing = new Map<string, string>()
  const based = theirs.map(({ method, path }) => ({ method, path: withoutBase(path, document.base) }))
  for (const operation of based) {
    const renaming = document.renamed.find(({ from }) => pathKey(from) === pathKey(operation.path))
    const key = operationKey(renaming ? { ...operation, path: renaming.to } : operation)
    const own = operationKey(operation)
    const shown = `${operation.method} ${operation.path}`
    if (known.has(key)) present.set(key, shown)
    else if (document.absent.some((one) => statedKey(one.operation) === own)) absent.set(own, shown)
    else missing.set(key, renaming ? `${shown} (renamed to ${renaming.to})` : shown)
  }
  return { name: document.name, present, absent, missing, stale: staleEntries(document, theirs, based, absent) }
}

export const operationKey = ({ method, path }: NamedOperation): string => `${method} ${pathKey(path)}`

function pathKey(path: string): string {
  return path
    .replaceAll(/\{[^{}]*\}/g, '{}')
    .replace(/\/+$/, '')
    .toLowerCase()
}

/** `absent` names method and path in one text. */
function statedKey(operation: string): string {
  const [method = '', path = ''] = operation.split(/ (.*)/s)
  return operationKey({ method, path })
}

function withoutBase(path: string, base: string): string {
  return startsWithBase(path, base) ? path.slice(base.length) : path
}

function startsWithBase(path: string, base: string): boolean {
  return base !== '' && `${path}/`.toLowerCase().startsWith(`${base}/`.toLowerCase())
}

function staleEntries(
  document: CoverageDocument,
  theirs: readonly NamedOperation[],
  based: readonly NamedOperation[],
  absent: ReadonlyMap<string, string>,
): readonly StaleEntry[] {
  const paths = new Set(based.map(({ path }) => pathKey(path)))
  const operations = new Set(based.map(operationKey))
  return [
    ...(document.base === '' || theirs.some(({ path }) => startsWithBase(path, document.base))
      ? []
      : [{ message: `no path of the document starts with the base "${document.base}"`, at: document.at }]),
    ...document.renamed
      .filter(({ from }) => !paths.has(pathKey(from)))
      .map(({ from, at }) => ({ message: `"renamed" speaks of ${from}, which the document does not have`, at })),
    ...document.absent
      .filter(({ operation }) => !absent.has(statedKey(operation)))
      .map(({ operation, at }) => ({
        message: operations.has(statedKey(operation))
          ? `"absent" speaks of ${operation}, which the contract has`
          : `"absent" speaks of ${operation}, which the document does not have`,
        at,
      })),
  ]
}
