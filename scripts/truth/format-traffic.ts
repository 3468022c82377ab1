import type { Agreements } from '@openlondon/server'

/** A line for each operation of which answers passed, and under it the shapes that did not fit. */
export function formatTraffic({ from, agreements }: Agreements): string {
  if (agreements.length === 0) return `Since ${from} no answer has passed the gateway.`
  const lines = agreements.flatMap(
    ({ operationId, release, looked, answers, agreed, unseen, lastAgreedAt, misfits }) => [
      `${operationId} ${release}: ${agreed} of ${looked} looked at agree, of ${answers} that came${unseen === 0 ? '' : `, ${unseen} not to be read`}; ${lastAgreedAt === 0 ? 'none has agreed' : `last ${instant(lastAgreedAt)}`}`,
      ...misfits.map(({ kind, at, wanted, found, hash, times, firstAt, lastAt }) => {
        const place = at === '' ? '' : ` ${at}`
        const told = hash === '' ? '' : ` (${hash})`
        return `  ${kind}${place}: ${wanted}; came: ${found}${told}; ${times} times from ${instant(firstAt)} to ${instant(lastAt)}`
      }),
    ],
  )
  return [`Since ${from}, against the releases that are served:`, ...lines].join('\n')
}

/** `2026-11-23 14:02`, in UTC. */
const instant = (at: number): string => new Date(at).toISOString().slice(0, 16).replace('T', ' ')
