import { findIds, lineIds, resolveId, stopPointIds, stopsOf, hubIds, boroughCodes } from '@openlondon/sdk/ids'
import { describe, expect, test } from 'vitest'
import { bundle } from '../../sdk/testing/bundle.ts'
import hubs from '../world/base/hubs.json' with { type: 'json' }
import lines from '../world/base/lines.json' with { type: 'json' }

describe('renames that broke programs', () => {
  test.each([
    [
      'the Overground became six lines',
      'london-overground',
      '2024-11-20',
      ['liberty', 'lioness', 'mildmay', 'suffragette', 'weaver', 'windrush'],
    ],
    ['TfL Rail became the Elizabeth line', 'tfl-rail', '2022-05-24', ['elizabeth']],
    ['the cable car got another sponsor', 'emirates-air-line', '2022-10-28', ['london-cable-car']],
  ])('%s', (_name, id, until, successors) => {
    const resolved = resolveId(id, lineIds)
    expect(resolved).toMatchObject({ state: 'retired', kind: 'LineId', until })
    expect(resolved.state === 'retired' && resolved.successors.map((one) => one.id)).toEqual(successors)
    for (const successor of successors) expect(resolveId(successor, lineIds).state).toBe('current')
  })

  test('every line of the network today is current, and no retired one is among them', () => {
    expect(lines.map(({ id }) => resolveId(id, lineIds).state)).toEqual(lines.map(() => 'current'))
  })
})

test('each of the 95 hubs leads to its own stops', () => {
  expect(hubs).toHaveLength(95)
  for (const { id, members } of hubs) expect(stopsOf(id)).toEqual(members.map((member) => member.id))
})

test.each([
  ['kings cross underground', '940GZZLUKSX', stopPointIds],
  ['Hammersmith & City', 'hammersmith-city', lineIds],
  ['elizabeth line', 'elizabeth', lineIds],
  ['overground', 'liberty', lineIds],
  ['Square Mile', 'E09000001', boroughCodes],
  ['kensington and chelsea', 'E09000020', boroughCodes],
  ['Stratford', 'HUBSRA', hubIds],
])('%s is found', (name, id, table) => {
  expect(findIds(name, table)[0]?.id).toBe(id)
})

describe('what an app pays for', () => {
  const bytesOf = async (names: string): Promise<{ readonly gzip: number; readonly text: string }> =>
    bundle(`import { ${names} } from '@openlondon/sdk/ids'; console.log(${names})`)

  test('resolving a line brings its table and no other', async () => {
    const { gzip, text } = await bytesOf('resolveId, lineIds')
    expect(gzip).toBeLessThanOrEqual(2_200)
    expect(text).toContain('london-overground')
    for (const other of ['940GZZLUKSX', 'HUBKGX', 'E09000001']) expect(text).not.toContain(other)
  })

  test('types alone cost nothing', async () => {
    const { minified } = await bundle(
      `import type { LineId } from '@openlondon/sdk/ids'; export const a: LineId = 'dlr'`,
    )
    expect(minified).toBeLessThan(60)
  })
})
