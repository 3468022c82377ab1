import type { OperationModel, Upstream } from '../model/model.ts'

/** What decides which refusals can happen to an operation before anybody looks at what it does. */
export type RefusalFacts = {
  readonly kind: Upstream['kind']
  /** In capitals. */
  readonly method: string
  readonly access: OperationModel['access']
  readonly hasParameters: boolean
  readonly hasBody: boolean
}

/** The engine's answers by status: names in `contract/engine/common/responses.yaml`. */
export type StandardRefusals = Readonly<Record<string, string>>

/**
 * What the gateway answers itself for every call it forwards: a key that is not good is refused although the operation
 * is open to all, so access makes no difference. What the owner refuses, 404 above all, is the owner's to declare.
 */
const ofTheGateway: StandardRefusals = {
  '401': 'Unauthorized',
  '403': 'Forbidden',
  '429': 'TooManyRequests',
  '502': 'BadGateway',
  '503': 'ServiceUnavailable',
  '504': 'GatewayTimeout',
}

/** Which answers an operation inherits, unless it declares the status itself. */
export function standardRefusals({ kind, method, access, hasParameters, hasBody }: RefusalFacts): StandardRefusals {
  if (kind === 'external') return ofTheGateway
  return {
    ...(hasBody ? { '400': 'BadRequest', '413': 'TooLarge' } : {}),
    ...(access === 'session' ? { '401': 'NotSignedIn' } : {}),
    ...(method === 'GET' ? {} : { '403': 'OtherOrigin' }),
    ...(hasBody || hasParameters ? { '422': 'UnprocessableContent' } : {}),
    '429': 'TooManyRequests',
  }
}

/** Without those that a declared status, `404` or its range `4XX`, answers for already; `default` answers for nothing in particular. */
export function undeclaredRefusals(refusals: StandardRefusals, declared: readonly string[]): StandardRefusals {
  const stated = new Set(declared.map((status) => status.toUpperCase()))
  return Object.fromEntries(
    Object.entries(refusals).filter(([status]) => !stated.has(status) && !stated.has(`${status.charAt(0)}XX`)),
  )
}
