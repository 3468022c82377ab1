import type { AnswerCounts, ApiModel, ApiTruth, City, OperationCounts, SetAside, Truth } from '@openlondon/contract'
import { apiLanguage, inLanguage } from '../../city/language.ts'
import { backingLine } from '../../city/backing-line.ts'
import { apiPath, operationPath } from '@openlondon/contract/model'

/** One number and what it is of; no total, no comparison. */
export type Share = { readonly part: number; readonly of: number }

export type TruthRow = {
  readonly id: string
  readonly name: string
  /** The language of the names, where it is another than the page's. */
  readonly lang?: string
  readonly href: string
  readonly operations: number
  /** The day somebody looked; absent when nobody has. */
  readonly date?: string
  readonly fixtures?: Share
  /** Of the operations in the owner's own documents those that the contract has. */
  readonly owner?: Share
  readonly absent: number
  readonly missing: number
  /** Answers that somebody once got, and examples that the owner published. */
  readonly answers?: Fit
  readonly examples?: Fit
  /** Answers of other owners' servers with the same software. */
  readonly related?: Fit
  readonly setAside: readonly SetAside[]
  /** Operations without any answer from outside; absent where the record does not know. */
  readonly bare?: Share
  /** What stands behind each operation, in a line; empty where the record does not know. */
  readonly backing: readonly BackingLine[]
  readonly documents: readonly { readonly name: string; readonly text: string }[]
}

/** How many answers fit as plain JSON Schema, and how many of those have no field that the contract does not describe. */
export type Fit = { readonly plain: number; readonly strict: number; readonly of: number }

export type BackingLine = {
  readonly name: string
  /** The operation's id, by which other pages lead here. */
  readonly anchor: string
  readonly href: string
  readonly text: string
}

export type TruthPage = { readonly recorded: boolean; readonly rows: readonly TruthRow[] }

/** Every API of the city, also those that nobody has looked at: a gap must be seen. */
export function createTruthPage(city: City, truth: Truth | undefined): TruthPage {
  return { recorded: truth !== undefined, rows: city.apis.map((api) => createRow(city, api, truth?.[api.id])) }
}

function createRow(city: City, api: ApiModel, truth: ApiTruth | undefined): TruthRow {
  const row = {
    id: api.id,
    name: api.name,
    ...inLanguage(apiLanguage(city, api)),
    href: apiPath(api.id),
    operations: api.operations.length,
  }
  if (!truth) return { ...row, absent: 0, missing: 0, setAside: [], backing: [], documents: [] }
  const { fixtures, owner, recordings, examples, related, setAside } = truth
  const backing = api.upstream.kind === 'portal' ? undefined : truth.backing
  const bare = api.operations.filter(({ name }) => !backing?.[name]).length
  return {
    ...row,
    date: truth.date,
    fixtures: { part: fixtures.valid, of: fixtures.total },
    ...(owner.theirs > 0 ? { owner: { part: owner.present, of: owner.theirs } } : {}),
    absent: owner.absent,
    missing: owner.missing,
    ...(recordings.total > 0 ? { answers: fitOf(recordings) } : {}),
    ...(examples.total > 0 ? { examples: fitOf(examples) } : {}),
    ...(related.total > 0 ? { related: fitOf(related) } : {}),
    setAside,
    ...(backing ? { bare: { part: bare, of: api.operations.length } } : {}),
    backing: backing
      ? api.operations.map((operation) => ({
          name: operation.name,
          anchor: operation.id,
          href: operationPath(operation),
          text: backingLine(truth, operation.name) ?? '',
        }))
      : [],
    documents: truth.documents.map((document) => ({ name: document.name, text: documentText(document) })),
  }
}

const fitOf = ({ fit, strict, total }: AnswerCounts): Fit => ({ plain: fit, strict, of: total })

function documentText({ theirs, present, absent, missing }: OperationCounts): string {
  return [
    `${present} of ${theirs} operations`,
    ...(absent > 0 ? [`${absent} left out with a reason`] : []),
    ...(missing > 0 ? [`${missing} missing`] : []),
  ].join(', ')
}
