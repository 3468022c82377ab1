import { entryTitle, type ChangelogEntry } from './create-changelog.ts'
import { escapeXml, textInXml } from './escape-xml.ts'

/** What a feed is of. */
export type FeedSubject = {
  readonly origin: string
  /** The page's, from `/` to `/`. */
  readonly path: string
  /** Where the feed lies without its ending, where it is not the page's own. */
  readonly file?: string
  /** The end of the page's address that shows the same. */
  readonly search?: string
  readonly title: string
  readonly description: string
  readonly author: string
  readonly language: string
}

export const atomPath = ({ path, file = `${path}feed` }: Pick<FeedSubject, 'path' | 'file'>): string => `${file}.atom`
export const jsonFeedPath = ({ path, file = `${path}feed` }: Pick<FeedSubject, 'path' | 'file'>): string =>
  `${file}.json`

/** A reader of feeds asks again and again: it is given the newest releases, and the page has the rest. */
const entriesMax = 50

/** An instant for a feed without entries: feeds must have one, and the build's own time would change every file. */
const beforeAnything = '1970-01-01T00:00:00Z'

/** RFC 4287. Ids are the permalinks, which never change. */
export function createAtom(subject: FeedSubject, all: readonly ChangelogEntry[]): string {
  const entries = all.slice(0, entriesMax)
  const page = subject.path + (subject.search ?? '')
  const absolute = (path: string): string => escapeXml(subject.origin + path)
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(subject.language)}">
  <id>${absolute(page)}</id>
  <title>${textInXml(subject.title)}</title>
  <subtitle>${textInXml(subject.description)}</subtitle>
  <updated>${escapeXml(entries[0]?.publishedAt ?? beforeAnything)}</updated>
  <author><name>${textInXml(subject.author)}</name></author>
  <link rel="self" type="application/atom+xml" href="${absolute(atomPath(subject))}"/>
  <link rel="alternate" type="text/html" href="${absolute(page)}"/>
${entries.map((entry) => atomEntry(subject.origin, entry)).join('')}</feed>
`
}

function atomEntry(origin: string, entry: ChangelogEntry): string {
  const link = escapeXml(origin + entry.permalink)
  return `  <entry>
    <id>${link}</id>
    <title>${textInXml(entryTitle(entry))}</title>
    <link rel="alternate" type="text/html" href="${link}"/>
    <published>${escapeXml(entry.publishedAt)}</published>
    <updated>${escapeXml(entry.publishedAt)}</updated>
    <category term="${escapeXml(entry.bump)}" label="${escapeXml(entry.impact)}"/>
    <content type="html">${textInXml(entryHtml(origin, entry))}</content>
  </entry>
`
}

/** JSON Feed 1.1, with what a program needs under `_release`. */
export function createJsonFeed(subject: FeedSubject, entries: readonly ChangelogEntry[]): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: subject.title,
    description: subject.description,
    home_page_url: subject.origin + subject.path + (subject.search ?? ''),
    feed_url: subject.origin + jsonFeedPath(subject),
    language: subject.language,
    authors: [{ name: subject.author }],
    items: entries.slice(0, entriesMax).map((entry) => ({
      id: subject.origin + entry.permalink,
      url: subject.origin + entry.permalink,
      title: entryTitle(entry),
      content_html: entryHtml(subject.origin, entry),
      content_text: entryText(entry),
      date_published: entry.publishedAt,
      tags: [entry.apiId, entry.bump],
      _release: {
        api: entry.apiId,
        version: entry.version,
        previous: entry.previous ?? null,
        bump: entry.bump,
        changes: entry.changes.map(({ rule, message, action, breaking, breaks, operations }) => ({
          rule,
          message,
          ...(action === undefined ? {} : { action }),
          breaking,
          ...(breaks ? { breaks } : {}),
          operations: operations.map(({ id }) => id),
        })),
      },
    })),
  }
  return `${JSON.stringify(feed, null, 2)}\n`
}

function entryHtml(origin: string, entry: ChangelogEntry): string {
  const operation = ({ id, href }: ChangelogEntry['changes'][number]['operations'][number]): string =>
    href ? `<a href="${escapeXml(origin + href)}">${textInXml(id)}</a>` : textInXml(id)
  const changes = entry.changes.map(
    (change) =>
      `<li><strong>${textInXml(change.impact)}:</strong> ${proseHtml(change.message)}${change.operations.length > 0 ? ` (${change.operations.map(operation).join(', ')})` : ''}</li>`,
  )
  return `${entry.note ? `<p${langOf(entry)}>${proseHtml(entry.note)}</p>` : ''}${changes.length > 0 ? `<ul>${changes.join('')}</ul>` : `<p>${textInXml(entry.impact)}.</p>`}`
}

/** For an element whose words are the owner's. */
const langOf = ({ lang }: ChangelogEntry): string => (lang === undefined ? '' : ` lang="${escapeXml(lang)}"`)

function entryText(entry: ChangelogEntry): string {
  return (
    [...(entry.note ? [entry.note] : []), ...entry.changes.map((change) => `${change.impact}: ${change.message}`)].join(
      '\n',
    ) || `${entry.impact}.`
  )
}

/** Back ticks mean code in a message, as on the page. */
const proseHtml = (text: string): string => textInXml(text).replaceAll(/`([^`]+)`/g, '<code>$1</code>')
