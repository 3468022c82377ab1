import { expect, test } from 'vitest'
import type { Recipe, RecipeParameter } from '../call/recipe.ts'
import { tryText } from '@openlondon/contract/languages/en/try'
import { engineSpeech, textIn } from '../../../frame/text/use-text.ts'
import { changesRealThings, obstacle, type Typed } from './obstacle.ts'

const parameter = (name: string, rest: Partial<RecipeParameter> = {}): RecipeParameter => ({
  name,
  in: 'query',
  style: 'form',
  explode: false,
  list: false,
  value: 'text',
  ...rest,
})

const recipe: Recipe = {
  apiId: 'trams',
  name: 'stop',
  method: 'GET',
  path: '/stops/{id}',
  parameters: [parameter('id', { in: 'path', style: 'simple' }), parameter('filter', { value: 'json' })],
  access: 'key',
  bases: { sandbox: '/sandbox/trams', live: '/api/trams' },
  areas: [],
  ownPortal: false,
  answer: 'json',
  packageName: '@open/sdk',
  clientName: 'city',
  keyName: 'CITY_KEY',
}
const origin = 'https://open.example'
const typed: Typed = { recipe, values: { id: '1' }, body: '', target: { via: 'sandbox', origin }, key: '' }
const live = { target: { via: 'gateway', origin } } as const

test.each<[string, Partial<Typed>, string | undefined]>([
  ['all that is needed', {}, undefined],
  ['a place in the path that is empty', { values: { id: ' ' } }, 'Fill in id first.'],
  ['JSON half typed', { values: { id: '1', filter: '{' } }, 'Mend filter first: it is not JSON.'],
  ['a body half typed', { body: '{ "a": ' }, 'Mend the body first: it is not JSON.'],
  ['the real thing without a key', live, 'Paste your key first, or run it in the sandbox.'],
  ['the real thing with one', { ...live, key: 'abc' }, undefined],
  ['the real thing that is open', { ...live, recipe: { ...recipe, access: 'open' } }, undefined],
])('%s', (_name, given, want) => {
  expect(obstacle({ ...typed, ...given }, textIn(engineSpeech, tryText).t)).toBe(want)
})

test.each<[string, Partial<Recipe>, Partial<Typed>, boolean]>([
  ['reading', { access: 'session' }, live, false],
  ['changing in the sandbox', { access: 'session', method: 'DELETE' }, {}, false],
  ['changing the reader’s own account', { access: 'session', method: 'DELETE' }, live, true],
])('%s is asked about first: %s', (_name, given, where, want) => {
  expect(changesRealThings({ ...typed, ...where, recipe: { ...recipe, ...given } })).toBe(want)
})
