import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { firstCall } from '@openlondon/contract'
import { smallCity } from '@openlondon/contract/testing/small-city'
import { expect, test } from 'vitest'
import { fillGuide, passagesIn } from './fill-guide.ts'
import { guideWords } from './guide-words.ts'

const siteDir = path.resolve(import.meta.dirname, '../..')
const docs = path.join(siteDir, 'docs')
const guides = globSync('**/*.mdx', { cwd: docs }).map((file) => ({
  file,
  text: readFileSync(path.join(docs, file), 'utf8'),
}))

test.each(guides)('$file can be filled', ({ file, text }) => {
  const call = firstCall(smallCity)
  if (!call) return expect.unreachable('a city has an operation that reads')
  const words = guideWords(smallCity, call, 'sdk')
  const passages = Object.fromEntries(passagesIn(text).map((name) => [name, `(${name})`]))
  for (const given of [{}, passages]) expect(fillGuide(file, text, words, given)).not.toMatch(/(?<!\$)\{\{|FromCity/)
})
