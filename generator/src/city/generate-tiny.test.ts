import { loadCity } from '@openlondon/contract'
import { writeCity } from '@openlondon/contract/testing/tiny-city'
import { expect, test } from 'vitest'
import { sdkSources } from './generate-city.ts'

const { city } = await loadCity(await writeCity())
const files = await sdkSources(city)

test('a city of one API, with nothing of the portal in its folder, comes out with the portal under its own names', () => {
  const portal = [...files].filter(([path]) => path.startsWith('portal/')).map(([, source]) => source)
  expect([...files.keys()]).toEqual(
    expect.arrayContaining(['buses/index.ts', 'portal/index.ts', 'portal/mocks/index.ts']),
  )
  expect(portal.join('\n')).toContain('tny_live_EXAMPLE')
  expect(portal.join('\n').match(/\bLondon|ldn_|tfl|\{\{city/)).toBeNull()
})
