import { expect, test } from 'vitest'
import { calledAs } from './called.ts'

const arrival = (stationName: string, destinationName: string): object => ({
  id: '512093347',
  stationName,
  lineName: 'Victoria',
  platformName: '',
  destinationName,
})
const [one, other] = [arrival('Stockwell', 'Brixton'), arrival('Stockwell', 'Walthamstow')]

test.each<[string, object, readonly unknown[], string | undefined]>([
  ['its own name', { id: 'BikePoints_1', commonName: 'River Street', modeName: 'bike' }, [], 'River Street'],
  ['a title', { id: '7', title: 'Roadworks' }, [], 'Roadworks'],
  ['names of what it belongs to, before an id', one, [one], 'Stockwell · Victoria · Brixton'],
  ['those that tell it from its kin', one, [one, other], 'Brixton'],
  ['its id, where all names are shared', { ...one, id: '1' }, [one, { ...one, id: '2' }], '1'],
  [
    'shared names, where there is no id',
    { lineName: 'Victoria' },
    [{ lineName: 'Victoria' }, { lineName: 'Victoria' }],
    'Victoria',
  ],
  ['the same said once', { fromName: 'Oval', toName: 'Oval' }, [], 'Oval'],
  ['nothing', { count: 2 }, [], undefined],
])('%s', (_name, thing, kin, want) => {
  expect(calledAs(thing, kin)).toBe(want)
})
