import { expect, test } from 'vitest'
import { programAfter, readTutorial } from './read-tutorial.ts'
import { writeLesson } from './write-lesson.ts'

const source = `# A tram clock

You will have a clock.

## Ask

First.

\`\`\`ts
const a = 1
\`\`\`

## Show

\`\`\`ts
console.log(a)
\`\`\`

Last.

## What to try next

- More.
`
const tutorial = readTutorial('content/tutorials/tram-clock.md', source)

test('a tutorial is read from one file', () => {
  expect(tutorial).toEqual({
    id: 'tram-clock',
    href: '/tutorials/tram-clock/',
    title: 'A tram clock',
    lead: 'You will have a clock.',
    steps: [
      { title: 'Ask', before: 'First.', code: 'const a = 1', after: '' },
      { title: 'Show', before: '', code: 'console.log(a)', after: 'Last.' },
    ],
    next: { title: 'What to try next', text: '- More.' },
  })
})

test('its pieces one after the other are the program', () => {
  expect([1, 2].map((count) => programAfter(tutorial, count))).toEqual([
    'const a = 1\n',
    'const a = 1\n\nconsole.log(a)\n',
  ])
})

test('the page checks a step with what goes before, and shows the step alone', () => {
  expect(writeLesson(tutorial)).toContain('```ts twoslash\nconst a = 1\n\n// ---cut---\nconsole.log(a)\n```')
})

test.each([
  ['no title', source.replace('# A tram', 'A tram'), 'needs a title'],
  ['no steps', '# A\n\nLead.\n\n## Next\n\nMore.', 'needs a title'],
  ['code at the end', source.replace('- More.', '```ts\n1\n```'), 'the last section'],
  ['a step without code', source.replace('```ts\nconst a = 1\n```', ''), 'the step "Ask" needs one piece of code'],
  [
    'a long step',
    source.replace('const a = 1', 'a()\n'.repeat(16)),
    'the step "Ask" has 16 lines of code. 15 are enough.',
  ],
])('%s is said, with the file', (_name, text, want) => {
  expect(() => readTutorial('content/tutorials/tram-clock.md', text)).toThrow(want)
  expect(() => readTutorial('content/tutorials/tram-clock.md', text)).toThrow('content/tutorials/tram-clock.md')
})
