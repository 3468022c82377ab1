import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { loadKeptCity, type City } from '@openlondon/contract'
import { environmentNames } from '@openlondon/contract/model'
import { expect, test } from 'vitest'
import { sdkDir } from '../scripts/parts/named-folders.ts'
import { siteDir } from '../scripts/parts/project.ts'
import { cityDir, root } from './portal.ts'

// What is built for one city says nothing of another: names, owners, licences, keys and money are data.

const folders = ['openapi', ...readdirSync(join(root, 'cities')).map((name) => join('cities', name))].map((folder) =>
  resolve(root, folder),
)
const city = await loadKeptCity(cityDir)
const others = await Promise.all(folders.filter((folder) => folder !== cityDir).map((it) => loadKeptCity(it)))

/** Words by which a city would be recognised. The portal's API is everybody's. */
function wordsOf({ name, host, keyPrefix, currency, contact, sdk, apis }: City): readonly string[] {
  const own = apis.filter(({ upstream }) => upstream.kind === 'external')
  return [
    name,
    new URL(host).host,
    `${keyPrefix}_live_`,
    `${keyPrefix}_test_`,
    currency,
    contact.name,
    contact.email,
    sdk.packageName,
    ...Object.values(environmentNames(sdk)),
    ...own.flatMap(({ id, owner }) => [`/apis/${id}/`, owner.name]),
    ...apis.map(({ licence }) => licence.id),
  ]
}

const known = new Set(wordsOf(city))
const words = others.flatMap((other) => wordsOf(other)).filter((word) => !known.has(word))

/** As words, so that `SEK` is not found in a hash. */
const pattern = new RegExp(
  `(?<![A-Za-z0-9])(?:${[...new Set(words)].map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?![A-Za-z0-9])`,
  'g',
)

const textual = /\.(html|js|mjs|ts|json|md|txt|xml|css|svg)$/

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    // What a lock names are packages of strangers.
    (file) => textual.test(file) && !/(^|\/)(node_modules\/|package-lock\.json$)/.test(file),
  )

test.each([
  ['site', siteDir],
  ['SDK', sdkDir],
])('the %s names no other city', (_name, folder) => {
  const files = filesIn(folder)
  expect(files.length).toBeGreaterThan(10)
  const found = files.flatMap((file) => {
    const hits = readFileSync(join(folder, file), 'utf8').match(pattern) ?? []
    return hits.length > 0 ? [`${file}: ${[...new Set(hits)].join(', ')}`] : []
  })
  expect(found).toEqual([])
})
