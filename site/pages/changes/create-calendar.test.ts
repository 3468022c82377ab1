import { expect, test } from 'vitest'
import { createCalendar } from './create-calendar.ts'

const origin = 'https://open.example'

test('an event a sunset, in lines that are short enough', () => {
  const text = createCalendar('Example: changes', origin, [
    {
      id: 'trams.depot',
      path: '/apis/trams/depot/',
      day: '2027-06-01',
      since: '2026-12-01',
      replacement: 'trams.depots',
      reason: `Depots; they moved, all of them.\nBEGIN:VEVENT ${'ä'.repeat(80)}`,
    },
  ])
  const lines = text.split('\r\n')
  expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
  const unfolded = text.replaceAll('\r\n ', '').split('\r\n')
  expect(unfolded).toContain('UID:trams.depot@open.example')
  expect(unfolded).toContain('DTSTART;VALUE=DATE:20270601')
  expect(unfolded).toContain('DTSTAMP:20261201T000000Z')
  expect(unfolded).toContain('URL:https://open.example/apis/trams/depot/')
  expect(unfolded).toContain(
    `DESCRIPTION:Depots\\; they moved\\, all of them.\\nBEGIN:VEVENT ${'ä'.repeat(80)} Use trams.depots instead.`,
  )
  expect(unfolded.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1)
})

test.each([
  ['no day that there is', '2027-02-30'],
  ['no day', 'soon'],
])('%s is no event, and the calendar is still one', (_name, day) => {
  const text = createCalendar('Example', origin, [{ id: 'trams.depot', path: '/apis/trams/depot/', day }])
  expect(text).not.toContain('VEVENT')
  expect(text).toContain('BEGIN:VTIMEZONE')
})
