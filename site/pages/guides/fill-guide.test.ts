import { expect, test } from 'vitest'
import { fillGuide } from './fill-guide.ts'

const guide = `Install {{sdk}}.

<FromCity part="licences">

Most are {{licence}}.

</FromCity>

Done.`
const words = { sdk: '@open/sdk', licence: 'CC0 1.0' }

test.each([
  ['without a passage of the city', {}, 'Install @open/sdk.\n\nMost are CC0 1.0.\n\nDone.'],
  ['with one', { licences: 'All is {{licence}}.' }, 'Install @open/sdk.\n\nAll is CC0 1.0.\n\nDone.'],
])('%s', (_name, passages, want) => {
  expect(fillGuide('start.mdx', guide, words, passages)).toBe(want)
})

test('a name that nobody knows is said, with the file', () => {
  expect(() => fillGuide('start.mdx', 'Ask {{nobody}}.', words, {})).toThrow(
    'start.mdx asks for {{nobody}}. Known are sdk, licence.',
  )
})

test('a name that a formatter tore apart is said, with what to write', () => {
  expect(() => fillGuide('start.mdx', 'at: { { nobody } }', words, {})).toThrow(
    `start.mdx has "{ { nobody } }", which a formatter made of a name in YAML. Write '{{name}}' in quotes there.`,
  )
})
