import type { ApiModel, OperationModel } from '@openlondon/contract/model'
import { Refusal } from '@openlondon/contract/problem'
import { matchOperation } from '@openlondon/contract/request'
import { nearPaths } from './near-paths.ts'

/** An operation, and what its path says, raw. */
export type FoundOperation = {
  readonly api: ApiModel
  readonly operation: OperationModel
  readonly pathValues: Readonly<Record<string, string>>
}

/** Whom `/<api-id>/<path>` is asked of. Throws a `Refusal` that names what there is instead. */
export function findOperation(apis: ReadonlyMap<string, ApiModel>, method: string, pathname: string): FoundOperation {
  const { api, path } = findApi(apis, pathname)
  const match = matchOperation(api, method, path)
  switch (match.kind) {
    case 'found':
      return { api, operation: match.operation, pathValues: match.pathValues }
    case 'method-not-allowed':
      throw new Refusal('request.method_not_allowed', {
        detail: `${path} takes ${match.allow.join(', ')}, not ${method}.`,
        headers: { Allow: match.allow.join(', ') },
      })
    case 'unknown-path': {
      const near = nearPaths(api, method, path)
      const hint = near.length === 0 ? `Its operations are listed at /apis/${api.id}.` : `Near it: ${near.join(', ')}.`
      throw new Refusal('operation.unknown', { detail: `${api.name} has no ${method} ${path}. ${hint}` })
    }
  }
}

function findApi(
  apis: ReadonlyMap<string, ApiModel>,
  pathname: string,
): { readonly api: ApiModel; readonly path: string } {
  const rest = pathname.slice(1)
  const end = rest.indexOf('/')
  const id = end < 0 ? rest : rest.slice(0, end)
  const api = apis.get(id)
  if (!api)
    throw new Refusal('api.unknown', {
      detail: `The sandbox has no API "${id}". It has ${[...apis.keys()].join(', ')}.`,
    })
  return { api, path: end < 0 ? '/' : rest.slice(end) }
}
