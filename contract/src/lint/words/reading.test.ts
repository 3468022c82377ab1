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
])('%s', (_name, text, hard) => expect(hardSentence(text, 'en')).toEqual(hard))

const stadsdelar =
  'Uppgifterna om stadsdelsförvaltningarnas äldreomsorgsverksamheter och funktionsnedsättningsstöd uppdateras'

test.each([
  [
    'long words, which Swedish builds',
    'sv',
    `${stadsdelar} kvartalsvis av kommunstyrelsens förvaltningsavdelning.`,
    undefined,
  ],
  [
    'the same, which Finnish builds',
    'fi',
    'Joukkoliikennepysäkkien aikataulutiedot päivitetään liikennöitsijöiden ilmoitusten perusteella vuorokausittain, jolloin reaaliaikaennusteet korvaavat suunnitellut lähtöajat pysäkkinäytöissä sekä reittihaussa.',
    undefined,
  ],
  ['a word that is officialese in English', 'sv', 'En in order to.', undefined],
  ['too many words', 'sv', `Hållplatsen ${'och linjen '.repeat(18)}slutar.`, '38 words'],
  ['too many words', 'fi', `Pysäkki ${'ja linja '.repeat(18)}päättyy.`, '38 words'],
])('%s (%s)', (_name, language, text, why) => expect(hardSentence(text, language)?.why).toBe(why))
