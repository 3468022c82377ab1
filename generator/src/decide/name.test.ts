import { expect, test } from 'vitest'
import { camelCase, functionName, fileNameOf, pascalCase } from './name.ts'

test.each([
  ['lineStatus', 'LineStatus', 'lineStatus', 'line-status'],
  ['carbon-intensity', 'CarbonIntensity', 'carbonIntensity', 'carbon-intensity'],
  ['Bike points', 'BikePoints', 'bikePoints', 'bike-points'],
  ['StopPoint', 'StopPoint', 'stopPoint', 'stop-point'],
])('%s', (name, pascal, camel, kebab) => {
  expect([pascalCase(name), camelCase(name), fileNameOf(name)]).toEqual([pascal, camel, kebab])
})

test.each([
  ['', 'other'],
  ['東京', 'other'],
  ['Interrupções', 'interrupcoes'],
  ['Störningar i trafiken', 'storningar-i-trafiken'],
  ['InterrupçãoÀVista', 'interrupcao-avista'],
  ['../../etc/passwd', 'etc-passwd'],
  ['..\\..\\con', 'con-tag'],
  ['LPT1', 'lpt1-tag'],
  ['x'.repeat(60), 'x'.repeat(60)],
  ['x'.repeat(400), `${'x'.repeat(60)}-7b0bd700`],
  [`${'x'.repeat(400)}y`, `${'x'.repeat(60)}-9e3e842f`],
])('operations of the tag %s lie in %s.ts', (tag, want) => expect(fileNameOf(tag)).toBe(want))

test.each([
  ['line_status', 'Operation tfl.line_status: "line_status" is not a camelCase name.'],
  ['delete', 'Operation tfl.delete: "delete" is a word the SDK needs for itself.'],
  ['a'.repeat(65), `Operation tfl.${'a'.repeat(65)}: its name has 65 characters, more than 64.`],
])('%s is refused in a sentence', (name, want) => {
  expect(() => functionName(`tfl.${name}`, name)).toThrow(want)
})

test('a good name stays as it is', () => expect(functionName('tfl.lineStatus', 'lineStatus')).toBe('lineStatus'))
