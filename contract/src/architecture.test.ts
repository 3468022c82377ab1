import { existsSync, globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

const rooms = ['generator', 'sdk', 'server', 'site', 'examples', 'scripts', 'e2e', 'bench'].filter((room) =>
  existsSync(`${root}/${room}`),
)

const sources = rooms.flatMap((room) =>
  globSync(`${room}/**/*.{ts,tsx,mts,js,mjs}`, {
    cwd: root,
    exclude: (path) =>
      /(^|\/)(node_modules|sdk\/dist|site\/build|\.docusaurus|\.cache|generated)(\/|$)/.test(String(path)),
  }),
)

/**
 * Tests may play an owner who edits a contract, and `bench/robust` holds foreign documents against what becomes of them;
 * what ships may not.
 */
const shipped = sources.filter((file) => !/^(e2e|bench\/robust)\/|\/testing\/|\.test\.[a-z]+$/.test(file))

/** Ways to get at a raw contract. Each would be a second reading of the same file, and the two would come to disagree. */
const readings = [
  ['a parser of contracts', /from '(@redocly\/[^']*|js-yaml|yaml|@apidevtools\/[^']*|swagger-parser|openapi-types)'/],
  [
    "the contract's parts",
    /\.components\??\.schemas|\['components'\]\??\.?\[?'?schemas|document\??\.paths|document\['paths'\]/,
  ],
  ['a contract file by name', /apis\/[^'"`]*\/(openapi\.ya?ml|paths\/|schemas\/)/],
] as const

test.each(readings)('nothing outside contract/ reads %s', (_name, pattern) => {
  const found = shipped.filter((file) =>
    pattern.test(readFileSync(`${root}/${file}`, 'utf8').replaceAll(/^\s*(\/\/|\*|\/\*\*).*$/gm, '')),
  )
  expect(found).toEqual([])
})

test('there is something to look at', () => {
  expect(sources.length).toBeGreaterThan(10)
})
