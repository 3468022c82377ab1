import { expect, test } from 'vitest'
import { deriveKey } from './derived-key.ts'
import { createSealer } from './sealed-text.ts'

const key = deriveKey('p'.repeat(32), 'mail')
const { seal, open } = createSealer(key)

test.each([['Your code is 123456'], [''], ['Grüße']])(
  '%j is read as it was written, and never lies twice the same',
  (text) => {
    expect(open(seal(text, 'row'), 'row')).toBe(text)
    expect(seal(text, 'row')).not.toBe(seal(text, 'row'))
    if (text !== '') expect(seal(text, 'row')).not.toContain(text)
  },
)

test('what was written before is read as it is', () => {
  expect(open('Your code is 123456', 'row')).toBe('Your code is 123456')
})

test.each([
  ['another key', () => createSealer(deriveKey('q'.repeat(32), 'mail')).open(seal('text', 'row'), 'row')],
  ['another row', () => open(seal('text', 'row'), 'other')],
  [
    'a changed byte',
    () =>
      open(
        seal('text', 'row').replace(/.(?=.{30}$)/, (one) => (one === 'A' ? 'B' : 'A')),
        'row',
      ),
  ],
  ['half of it', () => open(seal('text', 'row').slice(0, 20), 'row')],
])('%s opens nothing', (_name, work) => {
  expect(work).toThrow()
})
