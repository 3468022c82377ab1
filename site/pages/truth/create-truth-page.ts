import type { AnswerCounts, ApiModel, ApiTruth, City, OperationCounts, Truth } from '@openlondon/contract'
import { apiLanguage, inLanguage } from '../../city/language.ts'
import { apiPath } from '@openlondon/contract/model'

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
  readonly answers?: Share
  readonly examples?: Share
  /** Of those that fit, how many have a field that the contract does not describe. */
  readonly undescribed: number
  readonly documents: readonly { readonly name: string; readonly text: string }[]
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
  if (!truth) return { ...row, absent: 0, missing: 0, undescribed: 0, documents: [] }
  const { fixtures, owner, recordings, examples } = truth
  return {
    ...row,
    date: truth.date,
    fixtures: { part: fixtures.valid, of: fixtures.total },
    ...(owner.theirs > 0 ? { owner: { part: owner.present, of: owner.theirs } } : {}),
    absent: owner.absent,
    missing: owner.missing,
    ...(recordings.total > 0 ? { answers: { part: recordings.fit, of: recordings.total } } : {}),
    ...(examples.total > 0 ? { examples: { part: examples.fit, of: examples.total } } : {}),
    undescribed: loose(recordings) + loose(examples),
    documents: truth.documents.map((document) => ({ name: document.name, text: documentText(document) })),
  }
}

const loose = ({ fit, strict }: AnswerCounts): number => fit - strict

function documentText({ theirs, present, absent, missing }: OperationCounts): string {
  return [
    `${present} of ${theirs} operations`,
    ...(absent > 0 ? [`${absent} left out with a reason`] : []),
    ...(missing > 0 ? [`${missing} missing`] : []),
  ].join(', ')
}
