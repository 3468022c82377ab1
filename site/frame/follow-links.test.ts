import { expect, test } from 'vitest'
import { pageBehind } from './follow-links.ts'

const origin = 'https://city.example'

test.each<[string, { readonly target?: string; readonly isDownload?: true }, string | undefined]>([
  ['/apis/', {}, '/apis/'],
  ['/report/?operation=tfl.lines#form', {}, '/report/?operation=tfl.lines#form'],
  ['https://city.example/start/', { target: '_self' }, '/start/'],
  ['https://elsewhere.example/start/', {}, undefined],
  ['mailto:desk@city.example', {}, undefined],
  ['/apis/tfl/lines.md', {}, undefined],
  ['/portal/v1/status', {}, undefined],
  ['#answers', {}, undefined],
  ['/start/', { target: '_blank' }, undefined],
  ['/rows/', { isDownload: true }, undefined],
])('%s %j', (written, { target = '', isDownload = false }, want) => {
  const { origin: host, pathname, search, hash } = new URL(written, `${origin}/apis/tfl/lines/`)
  expect(pageBehind({ origin: host, pathname, search, hash, target, isDownload, written }, origin)).toBe(want)
})
