import { expect, test } from 'vitest'
import { movedFaults, movedPage, type Moved } from './create-moved.ts'

const files = new Set(['/start/index.html', '/old/index.html', '/start.md'])

test.each<readonly [name: string, moved: Moved, want: RegExp | undefined]>([
  ['to a page', { '/gone/': '/start/' }, undefined],
  ['to a spot of one', { '/gone/': '/start/#in-node' }, undefined],
  ['of a twin', { '/gone.md': '/start.md' }, undefined],
  ['to nothing', { '/gone/': '/nowhere/' }, /no page/],
  ['of a page that is there', { '/old/': '/start/' }, /is there/],
  ['to one that moved, too', { '/gone/': '/further/', '/further/': '/start/' }, /moved, too/],
  ['to another host', { '/gone/': '//evil.example/' }, /begin with \//],
])('a move %s', (_name, moved, want) => {
  expect(movedFaults(moved, files).join(' ')).toMatch(want ?? /^$/)
})

test('a page that has moved sends its reader on without a script, and its address is text', () => {
  const page = movedPage('/start/"><script>', 'https://open.example')
  expect(page).toContain('content="0; url=/start/&quot;&gt;&lt;script&gt;"')
  expect(page).not.toContain('<script')
})
