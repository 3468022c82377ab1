import { basename, dirname, join } from 'node:path'
import type { Finding } from '../model/finding.ts'
import type { CityFacts } from '../facts/city-facts.ts'
import { recordOf } from '../grammar/record.ts'
import { normalDocument } from '../load/load-document.ts'
import { draftContract } from './draft-contract.ts'
import { draftFacts } from './draft-facts.ts'
import { draftFixtures } from './draft-fixtures.ts'
import { draftGuide } from './draft-guide.ts'
import { draftHost } from './draft-host.ts'
import { withShortNames } from './short-names.ts'

/** What a draft takes from its city. */
export type DraftedFor = Pick<CityFacts, 'domains' | 'keyPrefix'>

/** An owner's document as the folder of an API. */
export type DraftedApi = {
  /** Texts by path below the API's folder. */
  readonly files: ReadonlyMap<string, string>
  /** What was mended or left out, at its place in the owner's document: the drafted one no longer shows it. */
  readonly mended: readonly Finding[]
}

/**
 * Make an API's folder of a document as its owner publishes it: Swagger 2.0, OpenAPI 3.0 or 3.1. What it tells is
 * written; what it cannot tell is left open, for lint to ask.
 */
export function draftApi(document: string, id: string, city: DraftedFor): DraftedApi {
  const read = normalDocument(document)
  const normal = { ...read, operations: withShortNames(read.operations) }
  const { fixtures, operations } = draftFixtures(normal)
  const host = draftHost(normal)
  return {
    files: new Map([
      ['api.yaml', draftFacts(id, recordOf(normal.root['info']), host, city.domains)],
      ['openapi.yaml', draftContract({ ...normal, operations }, host, city)],
      ['guide.mdx', draftGuide(id, normal)],
      ...[...fixtures].map(
        ([operation, answers]) => [`fixtures/${operation}.json`, `${JSON.stringify(answers, null, 2)}\n`] as const,
      ),
    ]),
    mended: normal.findings.map((finding) => seenFrom(document, finding)),
  }
}

/** The loader names a lone document's files from its folder; people gave a path to it. */
function seenFrom(document: string, finding: Finding): Finding {
  const folder = dirname(document)
  const inside = finding.at.file.split('/').slice(1).join('/')
  return { ...finding, at: { ...finding.at, file: inside === '' ? basename(document) : join(folder, inside) } }
}
