import { recordOf, textOf } from '../../grammar/record.ts'
import type { SourceLocation } from '../../model/model.ts'
import type { LintSubject } from './house-rule.ts'
import { placeIn } from './part.ts'

/** An address that calls are sent to, and where it is stated. */
export type StatedHost = { readonly kind: 'server' | 'upstream'; readonly url: string; readonly at: SourceLocation }

/** Servers of the document and of single operations, and the upstreams of api.yaml. */
export function statedHosts({ contract, statedFacts, factsAt }: LintSubject): readonly StatedHost[] {
  const servers = [contract.root, ...contract.operations]
    .flatMap((part) => contract.read.items(part, 'servers'))
    .map((part) => ({ kind: 'server' as const, url: textOf(part.value['url']), at: placeIn(part, 'url') }))
  const upstreams = Object.entries(recordOf(statedFacts['upstreams'])).map(
    ([name, one]) => [`/upstreams/${name}`, one] as const,
  )
  const hosts = [['/upstream', statedFacts['upstream']] as const, ...upstreams].map(([pointer, one]) => ({
    kind: 'upstream' as const,
    url: textOf(recordOf(one)['url']),
    at: factsAt(`${pointer}/url`),
  }))
  return [...servers, ...hosts].filter(({ url }) => url !== '')
}
