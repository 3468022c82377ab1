import type { ApiModel, OperationModel } from '@openlondon/contract'
import { headerFor } from '../../files/header.ts'

/**
 * `facts.ts`, the door `<package>/<api>/facts`: what the contract and its owner say of the API as a whole, each fact by itself, so
 * that an app carries those it asks for.
 */
export function factsModule(api: ApiModel): string {
  const { id, licence, limits } = api
  const constants = [
    ['lifetimes', 'Lifetimes', 'How long answers hold, in seconds.', lifetimesOf(api)],
    [
      'limit',
      'DeclaredLimit',
      "The owner's own limit, where it is known.",
      {
        api: id,
        ...(limits.anonymousPerMinute !== undefined && { anonymousPerMinute: limits.anonymousPerMinute }),
        ...(limits.keyedPerMinute !== undefined && { keyedPerMinute: limits.keyedPerMinute }),
      },
    ],
    [
      'licence',
      'LicenceFacts',
      'The licence of the data, and the lines it obliges to.',
      { api: id, name: licence.name, url: licence.url, lines: licence.attribution },
    ],
    ['endings', 'Endings', 'Operations that are going away.', { api: id, operations: endingsOf(api) }],
  ] as const
  return `${headerFor(api)}

import type { Lifetimes } from '../../work/caching/lifetimes.ts'
import type { DeclaredLimit } from '../../work/pacing/pace.ts'
import type { LicenceFacts } from '../../work/telling/attribution.ts'
import type { Endings } from '../../work/telling/lifecycle.ts'

${constants.map(([name, type, words, value]) => `/** ${words} */\nexport const ${name}: ${type} = ${JSON.stringify(value, null, 2)}\n`).join('\n')}`
}

/** The commonest lifetime of reads is the API's, and whatever differs is named; writes are never kept and need none. */
function lifetimesOf({ id, operations }: ApiModel): object {
  const reads = operations.filter(({ method }) => method === 'GET')
  const counts = new Map<number, number>()
  for (const { cacheSeconds } of reads) counts.set(cacheSeconds, (counts.get(cacheSeconds) ?? 0) + 1)
  const [[seconds] = [0]] = [...counts].toSorted(([, one], [, other]) => other - one)
  const other = reads.filter(({ cacheSeconds }) => cacheSeconds !== seconds)
  return { api: id, seconds, other: Object.fromEntries(other.map(({ name, cacheSeconds }) => [name, cacheSeconds])) }
}

function endingsOf({ operations }: ApiModel): object {
  const going = operations.flatMap(({ name, deprecation }) =>
    deprecation ? [[name, endingOf(deprecation)] as const] : [],
  )
  return Object.fromEntries(going)
}

const endingOf = ({ since, sunset, replacement }: NonNullable<OperationModel['deprecation']>): object => ({
  ...(since && { since }),
  ...(sunset && { sunset }),
  ...(replacement && { replacement }),
})
