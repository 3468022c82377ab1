import { expect, test } from 'vitest'
import { plainText } from '../../../samples/plain-text.ts'
import { splitMarkdown } from './split-markdown.ts'

test('a page is cut at its headings, and code is not prose', () => {
  const page = `---
title: Keys
---
import X from 'y'

A key *tells* who.

## Send it

\`\`\`bash
# not a heading
curl x
\`\`\`

In the [header](/start/) \`Authorization\`.

### Deeper #
| a | b |
|---|---|
| one | two |
`
  expect(splitMarkdown(page)).toEqual([
    { level: 0, text: 'A key tells who.' },
    { heading: 'Send it', level: 2, text: 'In the header Authorization .' },
    { heading: 'Deeper', level: 3, text: 'a b one two' },
  ])
})

test('a heading whose line ends as in Windows is one', () => {
  expect(splitMarkdown('## Send it ##\r\n\r\nNow.\r\n')[1]).toEqual({ heading: 'Send it', level: 2, text: 'Now.' })
})

test('a heading that names its anchor keeps it, and its words are words alone', () => {
  expect(splitMarkdown('## Skicka `den` {/* #send-it */}\n\nHelst.')[1]).toEqual({
    heading: 'Skicka den',
    id: 'send-it',
    level: 2,
    text: 'Helst.',
  })
})

test.each([
  ['`code` and **bold**', 'code and bold'],
  ['see [this](/a) and ![that](b.png)', 'see this and that'],
  ['<Tabs>words</Tabs>', 'words'],
  ['Record\\<string, T\\>', 'Record<string, T>'],
])('%s', (markdown, words) => {
  expect(plainText(markdown)).toBe(words)
})
