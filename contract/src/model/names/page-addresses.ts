import type { ApiModel, OperationModel } from '../model.ts'

type NamedOperation = Pick<OperationModel, 'apiId' | 'name'>

/** Site addresses, all with a trailing slash, as the site serves them. One place, so that links cannot disagree. */
export const cataloguePath = '/apis/'
export const apiPath = (apiId: string): string => `${apiLink(apiId)}/`
export const modelsPath = (apiId: string): string => `${apiPath(apiId)}models/`
export const modelPath = (apiId: string, model: string): string => `${modelsPath(apiId)}#${model}`
export const contractPath = (apiId: string): string => `${apiPath(apiId)}openapi.json`
export const operationPath = (operation: NamedOperation): string => `${operationLink(operation)}/`
/** The Markdown twin stands beside the page's folder. */
export const operationTwinPath = (operation: NamedOperation): string => `${operationLink(operation)}.md`
export const problemsPath = '/errors/'
/** What a refusal means and what to do about it. */
export const problemPath = (code: string): string => `${problemLink(code)}/`
export const rulesPath = '/publish/rules/'
/** Where a reader learns what a rule of the lint wants and how to satisfy it. */
export const rulePath = (rule: string): string => `${rulesPath}${rule}/`

/** The same pages as answers over HTTP name them, without the slash; the site sends readers on. */
export const apiLink = (apiId: string): string => `${cataloguePath}${apiId}`
export const operationLink = ({ apiId, name }: NamedOperation): string => `${apiPath(apiId)}${name}`
export const problemLink = (code: string): string => `${problemsPath}${code}`

export type Bases = {
  /** Below the portal's own origin, no key needed. */
  readonly sandbox: string
  /** Below the portal's own origin; wants a key, unless the operation is open. */
  readonly live: string
  /** The owner's own host, where it has one. */
  readonly direct?: string
}

/** Where an API answers. An API of the portal itself has no upstream host and no gateway in front of it. */
export function basesOf(api: Pick<ApiModel, 'id' | 'upstream'>): Bases {
  const sandbox = `/sandbox/${api.id}`
  if (api.upstream.kind === 'portal') return { sandbox, live: api.upstream.path }
  return { sandbox, live: `/api/${api.id}`, direct: api.upstream.url }
}
