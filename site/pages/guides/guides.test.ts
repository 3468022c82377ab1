import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { firstCall, loadCity } from '@openlondon/contract'
import { expect, test } from 'vitest'
import { fillGuide, passagesIn } from './fill-guide.ts'
import { guideWords } from './guide-words.ts'

const siteDir = path.resolve(import.meta.dirname, '../..')
const docs = path.join(siteDir, 'docs')
const guides = globSync('**/*.mdx', { cwd: docs }).map((file) => ({
  file,
  text: readFileSync(path.join(docs, file), 'utf8'),
}))
const { city } = await loadCity(path.resolve(siteDir, '..', process.env['CITY_DIR'] ?? 'openapi'))

test.each(guides)('$file names neither a city nor what is its own', ({ text }) => {
  const operations = city.apis
    .flatMap((api) => api.operations.map(({ name }) => name))
    .filter((name) => /[A-Z]/.test(name))
  const own = [city.name, city.contact.name, city.sdk.packageName, `${city.keyPrefix}_`, ...operations]
  expect(own.filter((name) => text.includes(name))).toEqual([])
})

test.each(guides)('$file can be filled', ({ file, text }) => {
  const call = firstCall(city)
  if (!call) return expect.unreachable('a city has an operation that reads')
  const words = guideWords(city, call, 'sdk')
  const passages = Object.fromEntries(passagesIn(text).map((name) => [name, `(${name})`]))
  for (const given of [{}, passages]) expect(fillGuide(file, text, words, given)).not.toMatch(/\{\{|FromCity/)
})
