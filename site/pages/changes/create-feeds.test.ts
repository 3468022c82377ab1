import { hostileTexts } from '@openlondon/contract/testing/hostile-texts'
import { describe, expect, test } from 'vitest'
import { xml2js, type Element } from 'xml-js'
import type { ChangelogEntry } from './create-changelog.ts'
import { createAtom, createJsonFeed, type FeedSubject } from './create-feeds.ts'

const subject: FeedSubject = {
  origin: 'https://open.example',
  path: '/changes/trams/',
  title: 'Trams & <trains>',
  description: 'Every release, "newest" first.',
  author: 'Open & Co',
  language: 'en-GB',
}

const entry: ChangelogEntry = {
  anchor: 'trams-2.0.0',
  permalink: '/changes/trams/#trams-2.0.0',
  apiId: 'trams',
  apiName: 'Trams',
  version: '2.0.0',
  previous: '1.0.0',
  publishedAt: '2026-11-22T18:00:00Z',
  impact: 'Breaking',
  bump: 'major',
  breaking: true,
  note: 'Ids are <b>text</b> & ]]> not numbers.\u0000',
  changes: [
    {
      rule: 'operation-removed',
      impact: 'Breaking',
      breaking: true,
      message: '`depot` was "removed" & is <gone>.',
      operations: [{ id: 'trams.depot' }, { id: 'trams.stop', href: '/apis/trams/stop/' }],
    },
  ],
}

const named = (element: Element | undefined, name: string): Element[] =>
  (element?.elements ?? []).filter((child) => child.name === name)
const text = (element: Element | undefined): string =>
  (element?.elements ?? []).map((child) => String(child.text ?? '')).join('')
/** A strict parser: it throws on anything that is not well-formed. */
const parse = (xml: string): Element | undefined => (xml2js(xml, { compact: false }) as Element).elements?.[0] // that form of the answer is an Element

test('the Atom feed is well-formed, and says what was given, whatever it holds', () => {
  const feed = parse(createAtom(subject, [entry]))
  expect(feed?.name).toBe('feed')
  expect(text(named(feed, 'title')[0])).toBe(subject.title)
  expect(text(named(feed, 'id')[0])).toBe('https://open.example/changes/trams/')
  expect(text(named(feed, 'updated')[0])).toBe('2026-11-22T18:00:00Z')
  const [only, ...others] = named(feed, 'entry')
  expect(others).toEqual([])
  expect(text(named(only, 'title')[0])).toBe('Trams 2.0.0: breaking')
  expect(text(named(only, 'id')[0])).toBe('https://open.example/changes/trams/#trams-2.0.0')
  const html = text(named(only, 'content')[0])
  expect(html).toContain('<p>Ids are &lt;b&gt;text&lt;/b&gt; &amp; ]]&gt; not numbers.</p>')
  expect(html).toContain('<a href="https://open.example/apis/trams/stop/">trams.stop</a>')
  expect(html).toContain('<code>depot</code> was "removed" &amp; is &lt;gone&gt;.')
})

test('every address in the Atom feed is absolute', () => {
  const addresses = [...createAtom(subject, [entry]).matchAll(/<link[^>]* href="([^"]+)"|<id>([^<]+)</g)].map(
    (match) => match[1] ?? match[2] ?? '',
  )
  expect(addresses).toHaveLength(5)
  for (const address of addresses) expect(address).toMatch(/^https:\/\/open\.example\//)
})

test('a feed of nothing is still a feed', () => {
  const feed = parse(createAtom(subject, []))
  expect(text(named(feed, 'updated')[0])).toBe('1970-01-01T00:00:00Z')
  expect(JSON.parse(createJsonFeed(subject, []))).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    items: [],
  })
})

test('the JSON feed carries the same entry, and its facts for a program', () => {
  const feed = JSON.parse(createJsonFeed(subject, [entry]))
  expect(feed).toMatchObject({
    feed_url: 'https://open.example/changes/trams/feed.json',
    home_page_url: 'https://open.example/changes/trams/',
    title: subject.title,
  })
  expect(feed.items).toHaveLength(1)
  expect(feed.items[0]).toMatchObject({
    id: 'https://open.example/changes/trams/#trams-2.0.0',
    date_published: '2026-11-22T18:00:00Z',
    content_text: `${entry.note}\nBreaking: ${entry.changes[0]?.message}`,
    _release: { api: 'trams', version: '2.0.0', previous: '1.0.0', bump: 'major' },
  })
  expect(feed.items[0]._release.changes).toEqual([
    {
      rule: 'operation-removed',
      message: entry.changes[0]?.message,
      breaking: true,
      operations: ['trams.depot', 'trams.stop'],
    },
  ])
})

const whole = ['p', 'ul', 'li', 'strong', 'code']

describe.each(Object.entries(hostileTexts))('%s in a release', (_name, given) => {
  const hostile: ChangelogEntry = {
    ...entry,
    apiName: given,
    note: given,
    changes: [{ rule: 'x', impact: 'Breaking', breaking: true, message: given, operations: [] }],
  }
  const around: FeedSubject = { ...subject, title: given, description: given, author: given }
  /** XML knows neither half a character nor a control. */
  const words = (written: string): string => written.toWellFormed().replaceAll(/(?![\t\n\r\u007f-\u009f])\p{Cc}/gu, '')
  /** What a reader of the feed makes of its HTML, which may hold these elements alone. */
  const seen = (html: string): string => {
    const read = (element: Element): string => {
      expect([...whole, undefined]).toContain(element.name)
      return `${element.text ?? ''}${(element.elements ?? []).map(read).join('')}`
    }
    return (parse(`<div>${html}</div>`)?.elements ?? []).map(read).join('')
  }
  const told = (text: string): string => text.replaceAll(/[`\s]/g, '')

  test('is words in Atom', () => {
    const feed = parse(createAtom(around, [hostile]))
    const [first] = named(feed, 'entry')
    expect(told(text(named(feed, 'title')[0]))).toBe(told(words(given)))
    expect(told(text(named(first, 'title')[0]))).toContain(told(words(given)))
    expect(told(seen(text(named(first, 'content')[0])))).toBe(told(words(`${given}Breaking:${given}`)))
  })

  test('is words in a JSON feed', () => {
    const feed = JSON.parse(createJsonFeed(around, [hostile]))
    expect([feed.title, feed.items[0].content_text]).toEqual([given, `${given}\nBreaking: ${given}`])
    expect(told(seen(feed.items[0].content_html))).toBe(told(words(`${given}Breaking:${given}`)))
  })
})
