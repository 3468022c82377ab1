import { expect, test } from 'vitest'
import type { Bulletin } from '../../store/tables/apis/bulletin-table.ts'
import { incidentFeed } from './incident-feed.ts'

const head = { portalName: 'A & B', origin: 'https://open.example', now: 9_000 }
const incident = { id: 7, apiId: 'trams', beganAt: 1_000, seenAt: 2_000, endedAt: undefined }

test('a feed without an incident is one, too', () => {
  const feed = incidentFeed(head, [], [], String)
  expect(feed).toContain('<title>A &amp; B: incidents</title>')
  expect(feed).toContain('<updated>1970-01-01T00:00:09.000Z</updated>')
  expect(feed).not.toContain('<entry>')
})

test('an incident keeps its id when it ends, and a name is text', () => {
  const [lasts, over] = [incident, { ...incident, endedAt: 3_000 }].map((one) =>
    incidentFeed(head, [one], [], () => '<b>Trams\u0000</b>'),
  )
  for (const feed of [lasts, over]) expect(feed).toContain('<id>https://open.example/status/#incident_7</id>')
  expect(lasts).toContain('It lasts.')
  expect(over).toContain('<updated>1970-01-01T00:00:03.000Z</updated><content')
  expect(over).toContain('<title>&lt;b&gt;Trams &lt;/b&gt; could not be reached</title>')
})

test('what the operator says is newest first, with the last word before the others', () => {
  const bulletin: Bulletin = {
    id: 'bul_1',
    kind: 'maintenance',
    title: 'A <new> disk',
    apis: ['trams'],
    incidentId: undefined,
    fromAt: 8_000,
    toAt: 9_000,
    publishedAt: 4_000,
    changedAt: 6_000,
    closedAt: undefined,
    entries: [
      { at: 4_000, words: 'We plan it.' },
      { at: 6_000, words: 'It is later.' },
    ],
  }
  const feed = incidentFeed(head, [incident], [bulletin], () => 'Trams')
  expect([...feed.matchAll(/#(\w+)<\/id>/g)].map(([, id]) => id)).toEqual(['bul_1', 'incident_7'])
  expect(feed).toContain('<title>Planned work: A &lt;new&gt; disk (Trams)</title>')
  expect(feed).toContain('<updated>1970-01-01T00:00:06.000Z</updated><content')
  expect(feed).toMatch(/Planned from 1970\S+ to \S+ \S+: It is later\. \S+: We plan it\.</)
})
