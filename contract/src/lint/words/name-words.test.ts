import { expect, test } from 'vitest'
import { lastWord, plainName, wordsOf } from './name-words.ts'

test.each([
  ['stopPointId', ['stop', 'point', 'id']],
  ['Stop_Point-ID', ['stop', 'point', 'id']],
  ['@LocalAuthorityCode', ['local', 'authority', 'code']],
  ['LatitudeWGS84', ['latitude', 'wgs', '84']],
  ['URLOfPage', ['url', 'of', 'page']],
  ['$type', ['type']],
  ['HållplatslägeId', ['hallplatslage', 'id']],
  ['päätepysäkki_nro', ['paatepysakki', 'nro']],
  ['кодУлицы', ['код', 'улицы']],
  ['…', []],
])('%s', (name, words) => expect(wordsOf(name)).toEqual(words))

test('names that differ only in their joints are the same', () => {
  expect(new Set(['pageSize', 'page_size', 'PageSize', 'page-size'].map(plainName)).size).toBe(1)
  expect(lastWord('stop_point_ids')).toBe('ids')
})
