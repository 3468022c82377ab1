import { describe, expect, test } from 'vitest'
import { departuresOf, endsHere, knownText, oncePerVehicle, platformOf, type ArrivalWords } from './arrivals.ts'
import { isTrouble, statesNow, worstState, type StateWords } from './states.ts'
import { isPier, stopLetter } from './stops.ts'

const words: StateWords = {
  level: 'severity',
  periods: 'periods',
  from: 'from',
  to: 'to',
  fine: [10],
  night: [20],
  worst: [2, 4, 6, 9],
}
const now = new Date('2026-11-23T08:00:00Z')
const [today, sunday] = [
  { from: '2026-11-23T04:00:00Z', to: '2026-11-24T01:00:00Z' },
  { from: '2026-11-29T04:00:00Z', to: '2026-11-30T01:00:00Z' },
]
const good = { severity: 10, periods: [] }
const [minor, severe, suspended] = [9, 6, 2].map((severity) => ({ severity, periods: [today] }))
const closure = { severity: 4, periods: [sunday] }
const night = { severity: 20, periods: [today] }
const news = { severity: 31, periods: [today] }

describe('the state of a line', () => {
  test.each([
    ['the worst is neither the first nor the last', [minor, suspended, severe], suspended],
    ['a closure that is planned for Sunday does not hold on Monday', [closure, good], good],
    ['nor does it where nothing else is told', [closure], undefined],
    ['good service is worse than nothing told', [good], good],
    ['a level that nobody knows yet is the least of troubles', [good, news], news],
    ['but less than one that is known', [news, minor], minor],
    ['closed for the night comes after any trouble', [night, minor], minor],
  ])('%s', (_name, states, want) => {
    const told = states.filter((state) => state !== undefined)
    expect(worstState(told, words, now)).toBe(want)
  })

  test('on the Sunday the closure holds', () => {
    expect(worstState([good, closure], words, new Date('2026-11-29T12:00:00Z'))).toBe(closure)
    expect(statesNow([closure], words, new Date('2026-11-30T02:00:00Z'))).toEqual([])
  })

  test.each([
    ['minor delays', minor ?? good, true],
    ['what nobody knows yet', news, true],
    ['good service', good, false],
    ['closed for the night, as every night', night, false],
  ])('is trouble: %s', (_name, state, want) => {
    expect(isTrouble(state, words)).toBe(want)
  })
})

const arrivalWords: ArrivalWords = {
  stop: 'stop',
  destination: 'to',
  vehicle: 'vehicle',
  line: 'line',
  platform: 'platform',
  due: 'due',
  unknown: ['null', 'platform unknown'],
}
const at = (minute: number) => `2026-11-23T08:0${minute}:00Z`
const train = { stop: 'A', to: 'Z', vehicle: '201', line: 'circle', platform: 'Platform 1', due: at(2) }

describe('arrivals', () => {
  test.each([
    ['a text', ' outbound ', 'outbound'],
    ['the word null', 'null', undefined],
    ['what is not known, in capitals', 'PLATFORM UNKNOWN', undefined],
    ['no text', null, undefined],
    ['blank text', ' ', undefined],
  ])('a text that means something: %s', (_name, text, want) => {
    expect(knownText(text, arrivalWords)).toBe(want)
  })

  test('a platform that is not known yet is none', () => {
    expect(platformOf(train, arrivalWords)).toBe('Platform 1')
    expect(platformOf({ ...train, platform: 'Platform Unknown' }, arrivalWords)).toBeUndefined()
  })

  test('a train that ends here is no departure, and the next comes first', () => {
    const ending = { ...train, to: 'A', due: at(0) }
    const earlier = { ...train, vehicle: '7', due: at(1) }
    expect(endsHere(ending, arrivalWords)).toBe(true)
    expect(endsHere({ ...train, to: '' }, arrivalWords)).toBe(false)
    expect(departuresOf([train, ending, earlier], arrivalWords)).toEqual([earlier, train])
  })

  test('on shared track one train is told under two lines, and is one', () => {
    const again = { ...train, line: 'hammersmith-city' }
    const next = { ...train, due: at(9) }
    const nameless = { ...train, vehicle: 'null' }
    const found = oncePerVehicle([train, again, again, next, nameless, { ...nameless }], arrivalWords)
    expect(found.map(({ vehicle, due, lines }) => [vehicle, due, lines])).toEqual([
      ['201', at(2), ['circle', 'hammersmith-city']],
      ['201', at(9), ['circle']],
      ['null', at(2), ['circle']],
      ['null', at(2), ['circle']],
    ])
  })
})

describe('stops', () => {
  const stopWords = { piers: '930', indicator: 'indicator', letter: '^(?:Stop|Stand) ([A-Z0-9]{1,3})$' }

  test.each([
    ['a pier', '930GWMR', true],
    ['a station', '940GZZLUKSX', false],
  ])('boats call: %s', (_name, id, want) => {
    expect(isPier(id, stopWords)).toBe(want)
  })

  test.each([
    ['a letter', 'Stop KX', 'KX'],
    ['a stand', 'Stand 4', '4'],
    ['a way to face', '->E', undefined],
    ['a place', 'opp', undefined],
    ['none', undefined, undefined],
  ])('the letter on the pole: %s', (_name, indicator, want) => {
    expect(stopLetter({ indicator }, stopWords)).toBe(want)
  })
})
