import { expect, test } from 'vitest'
import { isUnit } from './units.ts'

test.each([
  'm',
  'km',
  's',
  'min',
  'h',
  'd',
  '%',
  'deg',
  '[c]',
  'ug/m3',
  'g/kW.h',
  'MW',
  'GWh',
  'm/s',
  '[mi_i]/h',
  'Cel',
  '/h',
  'mm',
  '{vehicles}/h',
  'm2',
  '10*6',
  'dB',
  '1',
  'By',
  'MBy',
  'g/(kW.h)',
])('%s is a unit', (text) => expect(isUnit(text)).toBe(true))

test.each(['', 'metres', 'seconds', 'miles', 'mph', 'cents', '€', 'µg', 'kilometre', 'm per s', 'g/(kW.h', '()'])(
  '%s is none',
  (text) => expect(isUnit(text)).toBe(false),
)
