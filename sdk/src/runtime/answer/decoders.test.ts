import { describe, expect, test } from 'vitest'
import * as decoders from './decoders.ts'

const {
  boolean,
  camel,
  chain,
  date,
  dateTime,
  derive,
  each,
  entry,
  fields,
  first,
  lastSegment,
  latLon,
  list,
  lookup,
  member,
} = decoders
const { named, nullFor, number, numbered, omit, parsed, parsedByStatus, parsedMaybe } = decoders
const { point, pointOf, rename, unwrap, values } = decoders

describe('single values', () => {
  test.each<[string, decoders.Decoder, unknown, unknown]>([
    ['a number', number, '46', 46],
    ['a number with an exponent and blanks', number, ' -1.5e3 ', -1500],
    ['no number', number, 'No data', null],
    ['empty text is not zero', number, '', null],
    ['a number that is one already', number, 7, 7],
    ['null stays null', number, null, null],
    ['true in the owner’s capitals', boolean, 'True', true],
    ['false', boolean, 'false', false],
    ['yes', boolean, 'Y', true],
    ['no', boolean, 'No', false],
    ['neither', boolean, 'maybe', null],
    ['an id at the end of an address', lastSegment, 'http://owner.example/id/stations/3400TH', '3400TH'],
    ['an address with a slash behind it', lastSegment, 'http://owner.example/id/7/', '7'],
    ['an id by itself', lastSegment, '3400TH', '3400TH'],
    ['an address with many signs behind it', lastSegment, 'http://owner.example/id/7/#/', '7'],
    ['signs alone', lastSegment, '/#/', ''],
    ['no address', lastSegment, { id: 7 }, null],
    ['an ISO day', date, '2024-03-09', '2024-03-09'],
    ['an ISO instant', date, '2024-03-09T00:00:00Z', '2024-03-09'],
    ['a British day', date, '09/03/2024', '2024-03-09'],
    ['the year 9187', date, '12/07/9187', null],
    ['the thirtieth of February', date, '30/02/2024', null],
    ['no day', date, 'not_mapped', null],
    ['a day that is null', date, null, null],
    ['an instant with a space', dateTime, '2026-11-23 08:00:00', '2026-11-23T08:00:00Z'],
    ['an instant without seconds', dateTime, '2026-11-23T08:30Z', '2026-11-23T08:30:00Z'],
    ['an instant with parts of a second', dateTime, '2026-11-23T08:30:01.25Z', '2026-11-23T08:30:01.25Z'],
    ['an instant with an offset is left alone', dateTime, '2026-11-23T08:30:00+01:00', '2026-11-23T08:30:00+01:00'],
    ['a position', point, [-0.12, 51.5], { lat: 51.5, lon: -0.12 }],
    ['a position with a height', point, [-0.12, 51.5, 20], { lat: 51.5, lon: -0.12 }],
    ['a position as Well-Known Text', point, 'POINT (-0.12 51.5)', { lat: 51.5, lon: -0.12 }],
    ['a position as a list inside a text', point, '[-0.12,51.5]', { lat: 51.5, lon: -0.12 }],
    ['a position beside Greenwich', point, [-1e-7, 51.5], { lat: 51.5, lon: -1e-7 }],
    ['a position as GeoJSON', point, { type: 'Point', coordinates: [-0.12, 51.5] }, { lat: 51.5, lon: -0.12 }],
    ['a shape that is no position', point, { type: 'Polygon', coordinates: [[[-0.12, 51.5]]] }, null],
    ['a position written latitude first', latLon, [51.5, -0.12], { lat: 51.5, lon: -0.12 }],
    ['half of one', latLon, [51.5], null],
    ['none of one', latLon, null, null],
    ['the sea off Africa, latitude first', latLon, [0, 0], null],
    ['no position', point, null, null],
    ['half a position', point, [51.5], null],
    ['where nobody lives', point, [0, 0], null],
    ['text for nothing', nullFor('null', ''), 'null', null],
    ['other text', nullFor('null', ''), 'Brixton', 'Brixton'],
    ['a table', lookup({ 7: 'E09000001' }), '7', 'E09000001'],
    ['a row of numbers', numbered(7, 'E0900000', '1 5 2'), '8', 'E09000005'],
    ['the first of it', numbered(7, 'E0900000', '1 5 2'), 7, 'E09000001'],
    ['one before it', numbered(7, 'E0900000', '1 5 2'), '6', null],
    ['one behind it', numbered(7, 'E0900000', '1 5 2'), '10', null],
    ['none of numbers', numbered(7, 'E0900000', '1 5 2'), 'x', null],
    ['one more than the one before', numbered(7, 'E090000', '08  01 09'), '8', 'E09000009'],
    ['one more than nine', numbered(1, 'E', '9 '), '2', 'E10'],
    ['a name of a row', named('a|b;c|d', 'E090000', '01  33'), 'c', 'E09000002'],
    ['the last of it', named('a|b;c|d', 'E090000', '01  33'), 'd', 'E09000033'],
    ['a name that is in no row', named('a|b;c|d', 'E090000', '01  33'), 'b;c', null],
    ['nothing', numbered(1, 'E0900000', '1 5 2'), null, null],
    ['a table asked for what it has not', lookup({ 7: 'E09000001' }), '34', null],
    ['one after the other', chain(nullFor(''), number), '', null],
  ])('%s', (_name, decoder, given, want) => {
    expect(decoder(given)).toEqual(want)
  })
})

describe('shapes', () => {
  test.each<[string, decoders.Decoder, unknown, unknown]>([
    ['several', list(number), ['1', '2'], [1, 2]],
    ['one', list(number), '1', [1]],
    ['one object', list(fields({ at: number })), { at: '1' }, [{ at: 1 }]],
    ['none, as empty text', list(number), '', []],
    ['none, as null', list(number), null, []],
    ['an envelope that held none', list(number), undefined, []],
    ['the first of several', first(number), ['1', '2'], 1],
    ['the only one', first(number), '1', 1],
    ['the first of none', first(number), [], null],
    ['each of a list', each(number), ['1', ''], [1, null]],
    ['each of what is no list', each(number), { error: 1 }, { error: 1 }],
    ['fields that are there', fields({ at: number, to: number }), { at: '1', other: '2' }, { at: 1, other: '2' }],
    ['fields of what is no object', fields({ at: number }), 'gone', 'gone'],
    ['every member', values(number), { a: '1', b: '2' }, { a: 1, b: 2 }],
    ['an envelope', unwrap(undefined, 'Sites', 'Site'), { Sites: { Site: [1] } }, [1]],
    ['a list that came without its envelope', unwrap(undefined, 'Sites'), [1], [1]],
    ['what is in an envelope', unwrap(each(number), 'Sites'), { Sites: ['1'] }, [1]],
    ['an envelope that is not there', unwrap(undefined, 'Sites', 'Site'), { Sites: '' }, undefined],
    ['private names', omit('who', 'x'), { id: 1, who: 'Ada' }, { id: 1 }],
    ['new names', rename({ '@SiteCode': 'siteCode' }), { '@SiteCode': 'BX1', x: 1 }, { siteCode: 'BX1', x: 1 }],
    ['new names by rule', camel, { '@SiteCode': 'BX1', x: 1 }, { siteCode: 'BX1', x: 1 }],
    ['those of what is no object', camel, [{ '@A': 1 }], [{ '@A': 1 }]],
    [
      'a member of another',
      derive({ area: member('code', lookup({ 11: 'E09000011' })) }),
      { code: '11' },
      { code: '11', area: 'E09000011' },
    ],
    ['a member of one that is missing', derive({ area: member('code', number) }), {}, { area: null }],
    [
      'an entry of a list',
      derive({ bikes: entry('facts', 'NbBikes', number), docks: entry('facts', 'NbDocks', number) }),
      { facts: [{ key: 'NbBikes', value: '12' }] },
      { facts: [{ key: 'NbBikes', value: '12' }], bikes: 12, docks: null },
    ],
  ])('%s', (_name, decoder, given, want) => {
    expect(decoder(given)).toEqual(want)
  })

  test('a list of itself ends where the data ends', () => {
    const place: decoders.Decoder = fields({ lat: number, children: each((value) => place(value)) })
    expect(place({ lat: '1', children: [{ lat: '2', children: [] }] })).toEqual({
      lat: 1,
      children: [{ lat: 2, children: [] }],
    })
  })
})

test('bodies', () => {
  expect(parsed(number)('"4"', 200)).toBe(4)
  expect(parsedMaybe(number)('', 204)).toBeUndefined()
  const choose = parsedByStatus({ 200: unwrap(undefined, 'a') })
  expect([choose('{"a":1}', 200), choose('{"a":1}', 300)]).toEqual([1, { a: 1 }])
})

test.each<[string, Readonly<Record<string, unknown>>, unknown]>([
  ['two numbers', { lat: 51.5, long: -0.12 }, { lat: 51.5, lon: -0.12 }],
  ['two texts', { lat: '51.5', long: '-0.12' }, { lat: 51.5, lon: -0.12 }],
  ['on the meridian of Greenwich', { lat: 51.5, long: 0 }, { lat: 51.5, lon: 0 }],
  ['lists of which the first counts', { lat: ['51.5', '51.6'], long: ['-0.12'] }, { lat: 51.5, lon: -0.12 }],
  ['no longitude', { lat: 51.5 }, null],
  ['no latitude', { lat: null, long: -0.12 }, null],
  ['empty texts', { lat: '', long: '' }, null],
])('a point of two members: %s', (_name, owner, want) => {
  expect(pointOf('point', 'lat', 'long')({ ...owner })).toEqual({ ...owner, point: want })
})
