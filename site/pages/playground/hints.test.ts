import { expect, test } from 'vitest'
import { offersAt } from './hints.ts'
import { hintsOf } from './read-hints.ts'

const source = `
export type Tram = { /** Which. */ id: Brand<string, 'Tram'>; stops: Array<Stop>; note?: string | null };
export type Stop = { name: string; tram: Tram };
export type NextTramsParams = { stop: string; limit?: number };
export type NextTramsResult = Array<Tram>;
export const nextTrams: (client: Client, params: NextTramsParams, options?: CallOptions) => Call<NextTramsResult, Problem> = operation(api, {});
export const other = 1
`
const hints = {
  doors: ['@open/sdk', '@open/sdk/trams'],
  apis: { trams: hintsOf([source], new Map([['nextTrams', 'Next trams at a stop']])) },
}

const program = `import { nextTrams } from '@open/sdk/trams'\nconst trams = await nextTrams(city, { stop: '4' })\n`

test.each<[string, string, readonly string[] | undefined]>([
  ['a door', `import { nextTrams } from '@open`, ['@open/sdk', '@open/sdk/trams']],
  ['an operation', `${program}nex`, ['nextTrams']],
  ['a parameter', `${program}await nextTrams(city, { stop: '4', li`, ['stop', 'limit']],
  ['a parameter, to begin with', `${program}await nextTrams(city, { `, ['stop', 'limit']],
  ['a member of an answer', `${program}trams[0].`, ['id', 'stops', 'note', 'name', 'tram']],
  ['a member, begun', `${program}trams[0].st`, ['id', 'stops', 'note', 'name', 'tram']],
  ['nothing of what is not called', `trams.`, []],
  ['nothing at a new line', `${program}`, undefined],
])('%s is offered', (_name, before, want) => {
  expect(offersAt(before, before, hints)?.offers.map(({ label }) => label)).toEqual(want)
})

test('what is offered says its type', () => {
  const { offers = [] } = offersAt(`${program}trams[0].`, program, hints) ?? {}
  expect(offers.map(({ detail }) => detail)).toEqual(['string', 'Array<Stop>', 'string | null', 'string', 'Tram'])
})
