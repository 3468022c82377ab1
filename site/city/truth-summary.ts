import type { ApiTruth } from '@openlondon/contract'

/** What an API's own page says of it, in a line. */
export function truthSummary(truth: ApiTruth | undefined): string {
  if (!truth) return 'Nobody has held this contract against the owner yet.'
  const { date, owner, recordings, examples, fixtures } = truth
  const answers = recordings.total + examples.total
  const compared = [
    ...(owner.theirs > 0 ? [`${owner.present} of the ${owner.theirs} operations in the owner’s own documents`] : []),
    ...(answers > 0 ? [`${recordings.fit + examples.fit} of ${answers} answers of the owner that we have fit`] : []),
  ]
  if (compared.length > 0) return `${date}: ${compared.join('; ')}.`
  return `${date}: no document or answer of the owner at hand; ${fixtures.valid} of ${fixtures.total} fixtures fit.`
}
