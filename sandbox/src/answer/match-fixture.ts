import { isRecord, ownOf } from '@openlondon/contract/model'
import type { Fixture } from '../fixture/fixture.ts'
import type { ContractRequest } from '@openlondon/contract/request'

/** How a fixture's request compares with the one that came. */
export type FixtureMatch = {
  readonly fixture: Fixture
  /** Every value the fixture names is the request's; a fixture that names none is about a request without any. */
  readonly isFull: boolean
  /** Higher is nearer: equal values count most, then names that were given with another value. */
  readonly score: number
  /** Names of the values that differ. */
  readonly differing: readonly string[]
}

/** Compare a fixture that names a request with the one that came. */
export function matchFixture(fixture: Fixture, request: ContractRequest): FixtureMatch {
  const wanted = Object.entries(fixture.request ?? {})
  const scores = wanted.map(([name, value]) => agreement(value, givenValue(request, name)))
  const differing = wanted.filter((_, index) => (scores[index] ?? 0) < looselyEqual).map(([name]) => name)
  return {
    fixture,
    isFull:
      wanted.length === 0
        ? Object.keys(request.values).length === 0 && request.body === undefined
        : differing.length === 0,
    score: scores.reduce<number>((sum, each) => sum + each, 0),
    differing,
  }
}

/** The best first; equals keep the contract's order. */
export function bestFirst(matches: readonly FixtureMatch[]): readonly FixtureMatch[] {
  return matches.toSorted((one, other) => other.score - one.score)
}

/** `body` in a fixture's request is the request body; every other name is a parameter. */
export function givenValue(request: ContractRequest, name: string): unknown {
  return name === 'body' && !Object.hasOwn(request.values, 'body') ? request.body : ownOf(request.values, name)
}

const looselyEqual = 0.9

/**
 * 1 for the same value, a little less for one that differs in case, spaces or the order of a list only: an
 * answer that is true for `SW1A 1AA` is true for `sw1a1aa`. Next to nothing for another value, less for none.
 */
function agreement(wanted: unknown, given: unknown): number {
  if (given === undefined) return -0.1
  const [first, second] = [stable(wanted), stable(given)]
  if (first === second) return 1
  return plain(first, wanted) === plain(second, given) ? looselyEqual : 0.1
}

function plain(text: string, value: unknown): string {
  const sorted = Array.isArray(value) ? stable(value.map((item) => stable(item).toLowerCase()).toSorted()) : text
  return sorted.toLowerCase().replaceAll(/[\s+\\"]/g, '')
}

/** JSON with keys in order; an omitted body field agrees with an absent one. */
function stable(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    isRecord(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  )
}
