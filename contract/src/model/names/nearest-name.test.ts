import { expect, test } from 'vitest'
import { nearestName } from './nearest-name.ts'

const known = ['id', 'name', 'host', 'keyPrefix', 'boundingBox', 'timeZone']

test.each([
  ['hots', 'host'],
  ['keyprefix', 'keyPrefix'],
  ['bounding_box', 'boundingBox'],
  ['ID', 'id'],
  ['timezone', 'timeZone'],
  ['colour', undefined],
  ['x', undefined],
  ['xy', undefined],
])('who writes %s meant %s', (given, want) => {
  expect(nearestName(given, known)).toBe(want)
})
