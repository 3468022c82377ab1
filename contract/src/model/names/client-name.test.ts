import { expect, test } from 'vitest'
import { clientName } from './client-name.ts'

test.each([
  ['stockholm', 'stockholm'],
  ['new-york', 'newYork'],
  ['st-albans-2', 'stAlbans2'],
  ['a--b-', 'aB'],
  ['import', 'importCity'],
  ['client', 'clientCity'],
  ['answer', 'answerCity'],
  ['re-turn', 'reTurn'],
  ['3-rivers', 'city3Rivers'],
  ['', 'city'],
])('the client of "%s" is called %s', (id, want) => {
  expect(clientName(id, ['answer'])).toBe(want)
  expect(() => new Function(`const ${want} = 1; return ${want}`)).not.toThrow()
})
