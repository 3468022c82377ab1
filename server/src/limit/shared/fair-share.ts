/**
 * The most that one node may have admitted of a limit when it must decide alone: what the others are known to have
 * admitted is theirs, and what is left is shared evenly. It is the height that water reaches when the limit is poured
 * over the nodes, each standing as high as it has admitted: every node that knows the same comes to the same height, and
 * what all of them admit together is the limit.
 *
 * `others` has the nodes that are known to have admitted something; the rest have admitted nothing. When nothing is known
 * at all a node admits one call at least, however small the limit.
 */
export function fairShare(limit: number, nodes: number, others: readonly number[]): number {
  let left = limit
  let sharing = Math.max(nodes, others.length + 1)
  for (const admitted of others.toSorted((one, other) => other - one)) {
    if (admitted * sharing <= left) break
    left -= admitted
    sharing -= 1
  }
  return Math.max(others.length === 0 ? 1 : 0, Math.floor(left / sharing))
}
