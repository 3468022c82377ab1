import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { trialAdministrator } from '../../testing/trial-administrator.ts'
import type { Person } from '../../testing/trial-person.ts'
import { engines } from '../../testing/trial-place.ts'
import { startTrialPortal, type TrialPortal } from '../../testing/trial-portal.ts'

/** What has a bound for several people together: an account's lock does not keep them apart. */
describe.each(engines)('%s', (engine) => {
  let portal: TrialPortal
  let administrators: readonly [Person, Person]

  beforeAll(async () => {
    portal = await startTrialPortal({}, engine)
    administrators = [await trialAdministrator(portal), await trialAdministrator(portal, 'other@example.org')]
  })
  afterAll(() => portal.close())

  /** The codes of so many answers, asked for by both at once; what was done is `done`. */
  const byBoth = async (count: number, path: string, body: unknown): Promise<Readonly<Record<string, number>>> => {
    const both = administrators.flatMap((person) =>
      Array.from({ length: count }, () => person.call('POST', path, body)),
    )
    const codes = (await Promise.all(both)).map(({ status, body: { code } }) => (status < 300 ? 'done' : String(code)))
    return Object.fromEntries([...Map.groupBy(codes, (code) => code)].map(([code, all]) => [code, all.length]))
  }
  const bulletin = { kind: 'incident', title: 'Slow', words: 'We look.' }

  test.each<
    readonly [what: string, count: number, path: string, body: unknown, want: Readonly<Record<string, number>>]
  >([
    [
      'ten review tokens of an API',
      8,
      '/owned-apis/demo/review-tokens',
      { name: 'Reviews' },
      { done: 10, 'review.too_many': 6 },
    ],
    ['thirty open bulletins', 18, '/administration/bulletins', bulletin, { done: 30, 'bulletin.full': 6 }],
  ])('no more than %s, whoever asks at once', async (_what, count, path, body, want) => {
    expect(await byBoth(count, path, body)).toEqual(want)
  })

  test('no more than thirty entries of a bulletin, whoever asks at once', async () => {
    const { bulletins } = (await administrators[0].call('GET', '/status')).body
    const path = `/administration/bulletins/${bulletins[0].id}/entries`
    // It was published with one.
    expect(await byBoth(18, path, { words: 'We still look.' })).toEqual({ done: 29, 'bulletin.full': 7 })
  })
})
