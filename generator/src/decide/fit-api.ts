import { reduceApi, type ApiModel, type Finding, type OperationModel } from '@openlondon/contract'
import { describeOperation } from './descriptor.ts'
import { GenerateError } from './generate-error.ts'
import { functionName } from './name.ts'
import { unfitParameters } from './unfit-parameters.ts'

/** An API as far as the SDK can express it, and what is missing from it. */
export type FittedApi = { readonly api: ApiModel; readonly findings: readonly Finding[] }

/**
 * Leave out what the SDK cannot express and say so, rather than refuse a whole contract for one operation. A parameter
 * goes alone where a call makes sense without it, because it is optional or can be given as a header of the call.
 */
export function fitApi(whole: ApiModel): FittedApi {
  const unfit = whole.operations.flatMap((operation) =>
    unfitParameters(operation, whole)
      .filter(
        ({ parameter, narrowed }) =>
          narrowed || !parameter.required || parameter.in === 'header' || parameter.in === 'cookie',
      )
      .map((one) => ({ operation, ...one })),
  )
  const unsent = whole.operations.filter(
    ({ method, requestBody }) => method === 'GET' && requestBody && !requestBody.required,
  )
  const slim = reduceApi(whole, {
    bodies: new Set(unsent),
    parameters: new Set(unfit.filter(({ narrowed }) => !narrowed).map(({ parameter }) => parameter)),
    narrowed: new Map(unfit.flatMap(({ parameter, narrowed }) => (narrowed ? [[parameter, narrowed] as const] : []))),
  })
  const judged = slim.operations.map((operation) => ({ operation, ...judge(operation, slim) }))
  const refused = judged.filter(({ refusal }) => refusal !== undefined)
  const findings = [
    ...unfit.map(({ operation, reason, narrowed }) =>
      finding(
        narrowed ? 'sdk-parameter-whole' : 'sdk-parameter-possible',
        operation,
        `Operation ${operation.id} ${reason}`,
      ),
    ),
    ...unsent.map((operation) =>
      finding(
        'sdk-body-possible',
        operation,
        `Operation ${operation.id} has a request body, which nothing sends with GET; it is left out.`,
      ),
    ),
    ...judged.flatMap(({ operation, refusal, doubt }) => [
      ...(refusal === undefined ? [] : [finding('sdk-operation-possible', operation, refusal)]),
      ...(doubt === undefined ? [] : [finding('sdk-answer-stated', operation, `Operation ${operation.id} ${doubt}`)]),
    ]),
  ]
  return { api: reduceApi(slim, { operations: new Set(refused.map(({ operation }) => operation)) }), findings }
}

function judge(operation: OperationModel, api: ApiModel): { readonly refusal?: string; readonly doubt?: string } {
  try {
    functionName(operation.id, operation.name)
    const { doubt } = describeOperation(operation, api)
    return doubt === undefined ? {} : { doubt }
  } catch (error) {
    if (error instanceof GenerateError) return { refusal: error.message }
    throw error
  }
}

const finding = (rule: string, { source }: OperationModel, message: string): Finding => ({
  rule,
  severity: 'error',
  message,
  at: source,
  reference: '/sdk',
})
