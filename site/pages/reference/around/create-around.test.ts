import { smallCity } from '@openlondon/contract/testing/small-city'
import { expect, test } from 'vitest'
import { createAround } from './create-around.ts'

const [api] = smallCity.apis
const [operation] = api?.operations ?? []

test('an operation leads to its examples, to apps and needs, to its kin and to its own contract, and never to itself', () => {
  if (!api || !operation) throw new Error('the small city has no operation')
  const example = {
    kind: 'example',
    path: '/examples/one/',
    title: 'One',
    description: '',
    words: [operation.id],
  } as const
  const other = { ...example, path: '/examples/two/', words: ['trams.other'] }
  const need = { ...example, path: '/community/needs/three/', title: 'Three', lang: 'sv' } as const
  const app = { ...example, path: '/community/showcase/#four', title: 'Four' }
  const showcase = { ...example, path: '/community/showcase/', title: 'Showcase' }
  const places = [example, other, need, app, showcase]
  const groups = createAround(smallCity, api, operation, { places, releases: [] })
  const links = groups.flatMap((group) => group.links.map(({ href }) => href))
  expect(groups.find(({ title }) => title.startsWith('Examples'))?.links).toEqual([
    { label: 'One', href: '/examples/one/' },
  ])
  expect(groups.find(({ title }) => title.startsWith('Needs'))?.links).toEqual([
    { label: 'Three', href: '/community/needs/three/', lang: 'sv' },
  ])
  expect(groups.find(({ title }) => title.startsWith('Apps'))?.links).toEqual([
    { label: 'Four', href: '/community/showcase/#four' },
  ])
  expect(links).toContain('/errors/')
  expect(links).toContain(`/apis/${api.id}/${operation.name}.openapi.json`)
  expect(links).not.toContain(`/apis/${api.id}/${operation.name}/`)
  expect(groups.every((group) => group.links.length > 0)).toBe(true)
})
