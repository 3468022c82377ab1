import { reportText } from '@openlondon/contract/languages/en/report'
import type { City } from '@openlondon/contract'
import type { Place } from '../../../city/place.ts'

export const reportPath = '/report/'

export const reportPlace: Place = {
  kind: 'account',
  path: reportPath,
  title: reportText.messages.reportWrongData,
  description: reportText.messages.anAnswerIsWrongTell,
  words: ['fault', 'mistake', 'bug', 'complain'],
}

/** What the form offers: the operations of each API. */
export type ReportedApi = {
  readonly id: string
  readonly name: string
  readonly operations: readonly (readonly [id: string, summary: string])[]
}

export function reportedApis({ apis }: Pick<City, 'apis'>): readonly ReportedApi[] {
  return apis.map(({ id, name, operations }) => ({
    id,
    name,
    operations: operations.map((operation) => [operation.id, operation.summary] as const),
  }))
}
