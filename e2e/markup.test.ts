import { glob, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { expect, test } from 'vitest'

const built = join(import.meta.dirname, '../site/build')

/** What a browser would read otherwise than it is written; how it is spelt is the minifier's. */
const judge = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:standard'],
    rules: {
      'attr-delimiter': 'off',
      'attr-quotes': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'doctype-style': 'off',
      'long-title': 'off',
      'no-implicit-button-type': 'off',
      'no-inline-style': 'off',
      'no-raw-characters': 'off',
      'no-trailing-whitespace': 'off',
      // An ampersand before a word that is no entity is itself.
      'unrecognized-char-ref': 'off',
      'void-style': 'off',
    },
  }),
)

/** Of pages that stand side by side, and so are of one kind, no more than these. */
const kinMax = 8

/** Elements that mean nothing by themselves, ARIA in HTML §4: a name is theirs only beside a role that is said. */
const named =
  /<(?:caption|code|del|div|em|ins|p|pre|span|strong|su[bp])\b(?![^>]*\srole=)[^>]*\saria-label(?:ledby)?=[^>]*>/g

const kin = new Map<string, string[]>()
for await (const file of glob('**/*.html', { cwd: built, exclude: ['sealed/**'] })) {
  const parent = dirname(dirname(file))
  kin.set(parent, [...(kin.get(parent) ?? []), file])
}
const pages = [...kin.values()].flatMap((files) => files.toSorted().slice(0, kinMax))

test('pages are HTML as its standard has it', async () => {
  const faults: string[] = []
  for (const page of pages) {
    const html = await readFile(join(built, page), 'utf8')
    for (const [tag] of html.matchAll(named)) faults.push(`${page}: a name without a role: ${tag}`)
    const { results } = await judge.validateString(html)
    for (const { ruleId, message, selector } of results.flatMap(({ messages }) => messages))
      faults.push(`${page}: ${ruleId}: ${message} at ${selector}`)
  }
  expect(pages.length).toBeGreaterThan(100)
  expect(faults).toEqual([])
})
