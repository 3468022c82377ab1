import type { RedisLink } from './redis-link.ts'
import { saidScript } from './said-script.ts'
import type { Admitted, SharedCount } from './shared-count.ts'

/** Sayings kept for each node: one a second, for a little longer than a window of a minute. */
const sayingsPerNode = 64
const keepMs = 120_000

/** By kind, what one node has admitted: `{"key":[["…",60]]}`. */
type Saying = Readonly<Record<string, Admitted>>

/**
 * Tell the other nodes what this one has admitted, and hear theirs, in one round trip; to be called about once a second.
 * It is kept in Redis for a moment, so that a node that starts hears it, too.
 */
export function createExchange(
  key: string,
  node: string,
  counts: readonly SharedCount[],
  link: Pick<RedisLink, 'run'>,
): (nodes: number) => Promise<void> {
  let last = '0'

  const saying = (): string => {
    const said: Record<string, Admitted> = {}
    for (const { exchange } of counts) {
      const admitted = exchange?.admitted() ?? []
      if (exchange && admitted.length > 0) said[exchange.kind] = admitted
    }
    return Object.keys(said).length > 0 ? JSON.stringify(said) : ''
  }

  return async (nodes) => {
    const values = [node, saying(), last, nodes * sayingsPerNode, keepMs]
    // A Redis that comes back may have begun anew: then all that it has is heard again.
    last = '0'
    const answer = readAnswer(await link.run(saidScript, [key], values))
    last = answer.last
    for (const [other, text, agoMs] of answer.others) {
      const said = readSaying(text)
      for (const { exchange } of counts) exchange?.heard(other, said[exchange.kind] ?? [], agoMs)
    }
  }
}

type Answer = {
  readonly last: string
  readonly others: readonly (readonly [node: string, text: string, agoMs: number])[]
}

function readAnswer(answer: unknown): Answer {
  if (!Array.isArray(answer) || !Array.isArray(answer[1])) throw new Error('no answer to be understood')
  const others = answer[1].map(
    (said: readonly unknown[]) => [String(said[0]), String(said[1]), Number(said[2])] as const,
  )
  return { last: String(answer[0]), others }
}

/** Nodes of one portal say the same, but for a moment in which they are brought up to date: then less is known. */
function readSaying(text: string): Saying {
  const said: unknown = JSON.parse(text)
  const isAdmitted = (one: unknown): one is Admitted =>
    Array.isArray(one) && one.every((entry) => Array.isArray(entry) && typeof entry[1] === 'number')
  return Object.fromEntries(Object.entries(said ?? {}).filter(([, admitted]) => isAdmitted(admitted)))
}
