import { expect, test } from 'vitest'
import { endsWithFullStop, isSentence } from './sentence.ts'

test.each([
  ['English', 'A stop with its place.', true],
  ['English, too short', 'One stop.', false],
  ['English, no full stop', 'Get all the stops', true],
  ['Swedish', 'Stadens stadsdelsområden.', true],
  ['Swedish, too short', 'Alla linjer.', false],
  ['Swedish, a heading', 'Stadens stadsdelsområden', false],
  ['Swedish, one word', 'Hållplatslägesförteckning.', false],
  ['Finnish', 'Kaikki ilmoituslajit.', true],
  ['Finnish, four words', 'Tie on auki nyt', true],
  ['Japanese', 'すべての停留所を返します。', true],
  ['nothing', ' ', false],
])('%s: %s is a sentence: %s', (_language, text, is) => expect(isSentence(text)).toBe(is))

test.each([
  ['Arrivals at a stop.', true],
  ['Arrivals at a stop', false],
  ['Öppettider, priser m.m.', false],
  ['Linjer, hållplatser osv.', false],
  ['Pysäkit, linjat jne.', false],
  ['Stops, lines etc.', false],
  ['Avgångar från en hållplats.', true],
  ['Lähdöt pysäkiltä.', true],
  ['停留所。', true],
])('%s ends with a full stop: %s', (text, does) => expect(endsWithFullStop(text)).toBe(does))
