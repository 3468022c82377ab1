import { expect, test } from 'vitest'
import { hardSentence } from './reading.ts'

const long = `The stop ${'and the line '.repeat(12)}call here.`

test.each([
  ['a short sentence', 'A stop, its place on the map, and the lines that call there.', undefined],
  ['a long one', `Short. ${long}`, { begins: 'The stop and the line and', why: '40 words' }],
  ['several short ones in a row', 'A stop. '.repeat(40), undefined],
  ['a list', 'One of:\n- a stop\n- a line\n- a mode of transport that is neither a stop nor a line', undefined],
  ['code, which nobody reads aloud', `It is \`${'x '.repeat(60)}\`.`, undefined],
  [
    'officialese',
    'Call it prior to the journey.',
    { begins: 'Call it prior to the journey.', why: '"prior to" is officialese' },
  ],
])('%s', (_name, text, hard) => expect(hardSentence(text)).toEqual(hard))
