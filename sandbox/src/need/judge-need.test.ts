import { expect, test } from 'vitest'
import type { Criterion } from './criterion.ts'
import { judgeNeed } from './judge-need.ts'

type Solution = (city: string) => Promise<unknown>

const onBothDays: Criterion<string, Solution> = async ({ solve, cityOn, want }) => {
  want('on an ordinary day', await solve(cityOn()), { lifts: ['north'], at: 1 })
  want('in a storm', await solve(cityOn({ scenario: 'storm' })), { at: 1, lifts: [] })
}

const cityOn = ({ scenario = 'plain' }: { readonly scenario?: string | undefined } = {}): string => scenario

test.each<[string, Solution, readonly string[], readonly string[]]>([
  [
    'a solution that holds on every day',
    async (day) => ({ at: 1, lifts: day === 'plain' ? ['north'] : [] }),
    ['on an ordinary day', 'in a storm'],
    [],
  ],
  [
    'one that knows one answer by heart',
    async () => ({ at: 1, lifts: ['north'] }),
    ['on an ordinary day'],
    ['in a storm: got {"at":1,"lifts":["north"]}, want {"at":1,"lifts":[]}'],
  ],
  [
    'one that answers nothing',
    async () => undefined,
    [],
    ['on an ordinary day', 'in a storm'].map(
      (day) => `${day}: got nothing, want {"at":1,"lifts":[${day === 'in a storm' ? '' : '"north"'}]}`,
    ),
  ],
  [
    'one that throws',
    async () => {
      throw new Error('Write this function.')
    },
    [],
    ['it stopped: Write this function.'],
  ],
])('%s', async (_name, solve, green, red) => {
  expect(await judgeNeed(onBothDays, solve, cityOn)).toEqual({ isSolved: red.length === 0, green, red })
})

test('a criterion that wants nothing is met by nobody', async () => {
  expect(
    await judgeNeed(
      async () => {},
      async () => 1,
      cityOn,
    ),
  ).toMatchObject({ isSolved: false })
})
