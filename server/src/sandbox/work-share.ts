import { Refusal } from '@openlondon/contract/problem'

/**
 * How much of the processor the sandbox may take: it needs no key, and it shares its processor with the gateway. What is
 * counted is the making of answers, and not the telling of those that are remembered.
 */
export type WorkShare = {
  /** Throws a `Refusal` for a network, or for everybody, when what was spent has not yet run off. */
  readonly admit: (network: string) => void
  readonly spend: (network: string, milliseconds: number) => void
}

/** A bucket that leaks: so much of each millisecond, after so many at once. */
type Size = { readonly perMs: number; readonly atOnceMs: number }

const ofNetwork: Size = { perMs: 0.3, atOnceMs: 10_000 }
const ofAll: Size = { perMs: 0.6, atOnceMs: 20_000 }
const networksMax = 10_000

type Bucket = { level: number; at: number }

/** `now` is a monotonic clock in milliseconds. */
export function createWorkShare(now: () => number): WorkShare {
  const networks = new Map<string, Bucket>()
  const all: Bucket = { level: 0, at: now() }
  const leak = (bucket: Bucket, { perMs }: Size): number => {
    const at = now()
    bucket.level = Math.max(0, bucket.level - (at - bucket.at) * perMs)
    bucket.at = at
    return bucket.level
  }
  return {
    admit: (network) => {
      const bucket = networks.get(network)
      const isOwn = bucket !== undefined && leak(bucket, ofNetwork) > ofNetwork.atOnceMs
      if (!isOwn && leak(all, ofAll) <= ofAll.atOnceMs) return
      const [level, size] = isOwn ? [bucket.level, ofNetwork] : [all.level, ofAll]
      const wait = Math.ceil((level - size.atOnceMs / 2) / size.perMs / 1_000)
      throw new Refusal(isOwn ? 'sandbox.share_spent' : 'server.unavailable', {
        detail: isOwn
          ? 'What was made for this network has taken more of the processor than is its share.'
          : 'There is more to make than may be taken of the processor.',
        headers: { 'Retry-After': String(Math.max(1, wait)) },
      })
    },
    spend: (network, milliseconds) => {
      const bucket = networks.get(network) ?? { level: 0, at: now() }
      leak(bucket, ofNetwork)
      bucket.level += milliseconds
      leak(all, ofAll)
      all.level += milliseconds
      // Behind all others, which are forgotten earlier.
      networks.delete(network)
      networks.set(network, bucket)
      const [oldest] = networks.keys()
      if (networks.size > networksMax && oldest !== undefined) networks.delete(oldest)
    },
  }
}
