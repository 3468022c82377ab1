import type { City, Deprecation } from '@openlondon/contract'
import { operationPath } from '@openlondon/contract/model'
import { renderInline } from './render-markdown.ts'

/** Why nobody should build on it, until when it answers, and what to use instead. */
export type DeprecationNotice = {
  /** One line with both days, for lists too. */
  readonly when: string
  readonly reason?: string
  readonly replacement?: { readonly id: string; readonly href: string }
}

export function createDeprecationNotice(city: City, deprecation: Deprecation): DeprecationNotice {
  const replacement = city.apis
    .flatMap((api) => api.operations)
    .find((candidate) => candidate.id === deprecation.replacement)
  return {
    when: deprecationText(deprecation),
    ...(deprecation.reason ? { reason: renderInline(deprecation.reason) } : {}),
    ...(replacement ? { replacement: { id: replacement.id, href: operationPath(replacement) } } : {}),
  }
}

/** The owner may not have said since when. */
export function deprecationText({ since, sunset }: Pick<Deprecation, 'since' | 'sunset'>): string {
  return [since === '' ? 'deprecated' : `deprecated since ${since}`, ...(sunset ? [`ends ${sunset}`] : [])].join(', ')
}
