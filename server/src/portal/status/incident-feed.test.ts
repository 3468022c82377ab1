import { expect, test } from 'vitest'
import { incidentFeed } from './incident-feed.ts'

const head = { portalName: 'A & B', origin: 'https://open.example', now: 9_000 }
const incident = { id: 7, apiId: 'trams', beganAt: 1_000, seenAt: 2_000, endedAt: undefined }

test('a feed without an incident is one, too', () => {
  const feed = incidentFeed(head, [], String)
  expect(feed).toContain('<title>A &amp; B: incidents</title>')
  expect(feed).toContain('<updated>1970-01-01T00:00:09.000Z</updated>')
  expect(feed).not.toContain('<entry>')
})

test('an incident keeps its id when it ends, and a name is text', () => {
  const [lasts, over] = [incident, { ...incident, endedAt: 3_000 }].map((one) =>
    incidentFeed(head, [one], () => '<b>Trams\u0000</b>'),
  )
  for (const feed of [lasts, over]) expect(feed).toContain('<id>https://open.example/status/#incident_7</id>')
  expect(lasts).toContain('It lasts.')
  expect(over).toContain('<updated>1970-01-01T00:00:03.000Z</updated><content')
  expect(over).toContain('<title>&lt;b&gt;Trams &lt;/b&gt; could not be reached</title>')
})
