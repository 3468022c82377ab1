import { rm } from 'node:fs/promises'
import path from 'node:path'
import { loadCity } from '@openlondon/contract'
import { tinyCityFiles, writeCity } from '@openlondon/contract/testing/tiny-city'
import { afterEach, expect, test } from 'vitest'
import { readBrand } from './brand.ts'
import { readContent } from './content.ts'

const siteDir = path.resolve(import.meta.dirname, '..')
const folders: string[] = []
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true })
})

/** A city as it is on disk, read by everything that the site reads of it beside contracts. */
async function read(files: Readonly<Record<string, string>>) {
  const folder = await writeCity({ ...tinyCityFiles, ...files })
  const parent = path.dirname(folder)
  folders.push(parent)
  const { city } = await loadCity(folder)
  return { content: readContent(city), brand: readBrand(city, siteDir, path.join(parent, 'cache')) }
}

test('a city without content or brand has a front page, a first call and our colours', async () => {
  const { content, brand } = await read({})
  expect(content).toMatchObject({
    hasLanding: false,
    landing: { title: 'Tiny, as an API', sample: { operation: 'buses.stops' } },
    firstCall: { operation: { id: 'buses.stops' }, path: '/Stops/58234', parameters: "{ ids: ['58234'] }" },
  })
  expect(content.landingSample).toBeUndefined()
  expect(brand.landmark).toBeUndefined()
})

const landing = {
  title: 'Tiny, as an API',
  promise: 'One typed front door.',
  lead: 'Ask something now.',
  catalogue: 'What you can ask',
  build: { title: 'Build', paths: [{ title: 'Call', text: 'No key.', to: '/start/', action: 'Start here' }] },
  owners: {
    title: 'If the API is yours',
    paragraphs: ['One folder.'],
    steps: ['Edit', 'See', 'Publish'],
    links: [{ label: 'How to publish', to: '/publish/' }],
  },
}

test.each([
  [
    'sample.operation',
    { sample: { operation: 'buses.gone', title: 'Where?', values: {}, tail: [] } },
    'names buses.gone',
  ],
  ['promise', { promise: '' }, '"promise" is missing'],
  ['titel', { titel: 'Tiny' }, 'Did you mean "title"?'],
])('%s in landing.json is named with its file', async (_name, wrong, words) => {
  const files = { 'content/landing.json': JSON.stringify({ ...landing, ...wrong }) }
  await expect(read(files)).rejects.toThrow('content/landing.json:')
  await expect(read(files)).rejects.toThrow(words)
})

test.each([
  ['a colour that is none of ours', { light: { rivr: '#112233' } }, 'Did you mean "river"?'],
  ['a colour that is none at all', { light: { river: 'blue' } }, 'Write a colour such as #1d4f91.'],
  ['a colour that nobody can read', { dark: { river: '#111111' } }, '"dark.river" on "dark.paper" has a contrast of'],
])('%s in colours.json is named with its file', async (_name, written, words) => {
  const files = { 'brand/colours.json': JSON.stringify(written) }
  await expect(read(files)).rejects.toThrow('brand/colours.json:')
  await expect(read(files)).rejects.toThrow(words)
})
