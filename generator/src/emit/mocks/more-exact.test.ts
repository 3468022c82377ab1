import { operation, smallApi } from '@openlondon/contract/testing/small-city'
import { expect, test } from 'vitest'
import { moreExactTemplates } from './more-exact.ts'

test.each<[string, string, readonly string[], readonly string[]]>([
  ['a word in the place of braces', '/stops/{id}', ['/stops/near'], ['/stops/near']],
  ['the same word in other capitals', '/Stops/{id}', ['/stops/near'], ['/stops/near']],
  ['a slash at the end', '/stops/{id}', ['/stops/near/'], ['/stops/near/']],
  ['words in some of the braces', '/{a}/{b}', ['/x/{b}', '/{a}/y', '/x/y'], ['/x/{b}', '/{a}/y', '/x/y']],
  ['part of a word', '/stops/{id}', ['/stops/{id}.json'], []],
  ['part of a word beside braces', '/files/{name}.{type}', ['/files/all.json'], ['/files/all.json']],
  ['another path', '/stops/{id}', ['/lines/near'], []],
  ['a longer path', '/stops/{id}', ['/stops/near/here'], []],
  ['nothing open', '/stops/near', ['/stops/far'], []],
])('%s', (_name, path, others, want) => {
  const own = operation('own', 'GET', path, {})
  const rest = others.map((other, index) => operation(`other${index}`, 'GET', other, {}))
  const elsewhere = others.map((other, index) => operation(`elsewhere${index}`, 'POST', other, {}))
  expect(moreExactTemplates(smallApi([...rest, own, ...elsewhere]))(own)).toEqual(want)
})
