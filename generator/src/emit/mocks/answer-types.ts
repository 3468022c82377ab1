import type { OperationModel } from '@openlondon/contract'
import { successResponse } from '@openlondon/contract/model'

type Imported = { readonly name: string }

/** What orval knows of one answer of an operation. */
type OrvalAnswer = { readonly key: string; readonly value: string; readonly imports: Imported[] }

/** What of an operation orval hands to whoever writes its mock. */
export type OrvalVerb = {
  readonly operationId: string
  readonly response: {
    readonly imports: Imported[]
    readonly types: { readonly success: OrvalAnswer[]; readonly errors: OrvalAnswer[] }
  }
}

/** Type arguments of a handler: the body of its success, then those of other answers, besides problems, which all have. */
export function answerTypes(
  operation: OperationModel,
  { response: { types } }: OrvalVerb,
): { readonly names: string; readonly imports: Imported[] } {
  const status = successResponse(operation)?.status
  const all = [...types.success, ...types.errors]
  const bodies = all.filter(({ key }) => key === status)
  const others = all.filter(({ key, value }) => key !== status && value !== 'Problem')
  const body = union(bodies) || 'undefined'
  const other = union(others.filter(({ value }) => !bodies.some((one) => one.value === value)))
  return {
    names: other === '' ? body : `${body}, ${other}`,
    imports: [...bodies, ...others].flatMap(({ imports }) => imports),
  }
}

/** orval says `void` and `unknown` of what has no body, or one of which nothing is known. */
const union = (answers: readonly OrvalAnswer[]): string =>
  [...new Set(answers.map(({ value }) => (value === 'void' ? 'undefined' : value)))].join(' | ')
