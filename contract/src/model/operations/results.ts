import type { OperationModel, ResponseModel } from '../model.ts'

/**
 * The answers a call can give: 2xx, and what the contract marks as a result. Where no success is declared, `default`
 * is what the contract says of it (OpenAPI 3.1, section 4.8.16).
 */
export function resultResponses({ responses }: OperationModel): readonly ResponseModel[] {
  const results = responses.filter(({ status, resultKind }) => isSuccess(status) || resultKind !== undefined)
  return results.length > 0 ? results : responses.filter(({ status }) => status === 'default')
}

/** The answer that a call which goes well ends in: the lowest 2xx, or `default` where nothing else is a result. */
export const successResponse = (operation: OperationModel): ResponseModel | undefined =>
  operation.responses
    .filter(({ status }) => isSuccess(status))
    .toSorted((one, other) => statusOf(one) - statusOf(other))[0] ??
  resultResponses(operation).find(({ status }) => status === 'default')

/** The status that such an answer comes with: of `default` nobody has said one, so it is the plainest. */
export const successStatus = (response: ResponseModel): number =>
  response.status === 'default' ? 200 : statusOf(response)

/** A status as a number: `2XX` stands for its plainest member, and `default` for what has no status of its own. */
export const statusOf = ({ status }: ResponseModel): number =>
  status === 'default' ? 500 : Number(status.replaceAll(/x/gi, '0'))

const isSuccess = (status: string): boolean => status.startsWith('2')
