import { utc, type Ask } from '@openlondon/sandbox/view'

/** A key as its holder knows it: never with its secret. Instants are milliseconds since 1970. */
export type HeldKey = {
  readonly id: string
  /** The account or the team. */
  readonly holder: string
  readonly name: string
  readonly environment: string
  readonly start: string
  readonly last4: string
  readonly apis: readonly string[]
  readonly origins: readonly string[]
  readonly ranges: readonly string[]
  readonly createdAt: number
  readonly expiresAt?: number
  readonly graceUntil?: number
  readonly revokedAt?: number
  readonly lastUsedAt?: number
}

type Standing = 'active' | 'rotating' | 'expired' | 'revoked'

/** Revoked wins over expired, because a revoked key must never be offered renewal. */
export function standingOf({ revokedAt, expiresAt, graceUntil }: HeldKey, now: number): Standing {
  if (revokedAt !== undefined) return 'revoked'
  if (Math.min(expiresAt ?? Infinity, graceUntil ?? Infinity) <= now) return 'expired'
  return graceUntil === undefined ? 'active' : 'rotating'
}

export function isWorking(key: HeldKey, now: number): boolean {
  return ['active', 'rotating'].includes(standingOf(key, now))
}

/** The contract's `KeySummary`: null where there is nothing. */
export function keySummary(key: HeldKey, { clock }: Ask<unknown>): object {
  const { id, name, environment, start, last4, apis, origins, ranges } = key
  return {
    id,
    name,
    environment,
    start,
    last4,
    apis,
    origins,
    ranges,
    status: standingOf(key, clock.now),
    createdAt: utc(key.createdAt),
    expiresAt: written(key.expiresAt),
    graceUntil: written(key.graceUntil),
    revokedAt: written(key.revokedAt),
    lastUsedAt: written(key.lastUsedAt),
    foundAt: null,
  }
}

function written(instant: number | undefined): string | null {
  return instant === undefined ? null : utc(instant)
}
