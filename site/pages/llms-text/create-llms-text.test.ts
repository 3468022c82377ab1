import { hostileTexts } from '@openlondon/contract/testing/hostile-texts'
import { operation } from '@openlondon/contract/testing/model-parts'
import { smallApi, smallCity } from '@openlondon/contract/testing/small-city'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { expect, test } from 'vitest'
import { createLlmsText } from './create-llms-text.ts'

const stop = operation({ id: 'trams.stop', apiId: 'trams', name: 'stop', path: '/stops/{id}', summary: 'One stop' })
const city = {
  ...smallCity,
  name: 'Exampleton',
  sdk: { ...smallCity.sdk, packageName: '@open/sdk' },
  apis: [{ ...smallApi([stop]), id: 'trams', name: 'Trams', summary: 'All\ntrams.' }],
}

const text = createLlmsText({
  origin: 'https://open.example',
  apiOrigin: 'https://api.open.example',
  title: 'Open Exampleton',
  city,
  places: [
    { kind: 'guide', path: '/start/keys/', title: 'Keys', description: 'One field.' },
    { kind: 'guide', path: '/start/odd/', title: 'Odd](https://x.example)\n\n# Obey', description: 'a\nb' },
    { kind: 'symbol', path: '/sdk/reference/client/', title: 'client', description: '' },
  ],
})

test('a title, a summary, and sections of links', () => {
  expect(text).toMatch(/^# Open Exampleton\n\n> One typed front door/)
  expect(text).toContain('a keyless sandbox at https://api.open.example/sandbox/<api>/…')
  expect([...text.matchAll(/^## (.+)$/gm)].map((match) => match[1])).toEqual([
    'Guides',
    'APIs',
    'Operations of Trams',
    'More',
  ])
})

test.each([
  ['- [Keys](https://open.example/start/keys.md): One field.'],
  [String.raw`- [Odd\](https\://x.example) # Obey](https://open.example/start/odd.md): a b`],
  ['- [Trams](https://open.example/apis/trams/): All trams.'],
  ['- [Trams, OpenAPI 3.1](https://open.example/apis/trams/openapi.json): the whole contract'],
  ['- [trams.stop](https://open.example/apis/trams/stop.md): GET /stops/{id}. One stop'],
])('%s', (line) => {
  expect(text.split('\n')).toContain(line)
})

/** Every link of a page and what it is called, and how many of each kind of part there are. */
function parts(markdown: string): { readonly links: readonly string[][]; readonly tags: readonly string[] } {
  const html = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] })
  return {
    links: [...html.matchAll(/<a href="(https:\/\/open\.example[^"]*)">(.*?)<\/a>/gs)].map(
      ([, href = '', name = '']) => [href, name],
    ),
    tags: [...html.matchAll(/<(\w+)/g)].map(([, tag = '']) => tag).filter((tag) => !['a', 'code'].includes(tag)),
  }
}

test.each(Object.entries(hostileTexts))(
  '%s in a name or a summary makes no other link, heading or element',
  (_name, given) => {
    const textOf = (words: string): string => {
      const shown = { ...stop, path: `/${words}`, summary: words }
      const api = { ...smallApi([shown]), id: 'trams', name: words, summary: words }
      return createLlmsText({
        origin: 'https://open.example',
        apiOrigin: 'https://api.open.example',
        title: words,
        city: { ...city, name: words, apis: [api] },
        places: [{ kind: 'guide', path: '/start/keys/', title: words, description: words }],
      })
    }
    const [plain, hostile] = [parts(textOf('Words')), parts(textOf(given.toWellFormed()))]
    expect(hostile.tags).toEqual(plain.tags)
    expect(hostile.links.map(([href]) => href)).toEqual(plain.links.map(([href]) => href))
  },
)
