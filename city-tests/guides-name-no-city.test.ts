import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { city, operations, root } from './city.ts'

const docs = join(root, 'site/docs')

test.each(globSync('**/*.mdx', { cwd: docs }))('%s names neither the city nor what is its own', (file) => {
  const text = readFileSync(join(docs, file), 'utf8')
  const names = operations.map(({ operation }) => operation.name).filter((name) => /[A-Z]/.test(name))
  const own = [city.name, city.contact.name, city.sdk.packageName, `${city.keyPrefix}_`, ...names]
  expect(own.filter((name) => text.includes(name))).toEqual([])
})
