import type { IdKind } from '@openlondon/contract'
import { currentOf } from '@openlondon/contract/model'

export const idsPath = '/ids/'
export const idFeedPath = `${idsPath}feed.json`
export const kindPath = (slug: string): string => `${idsPath}${slug}/`

export type RetiredRow = {
  readonly id: string
  readonly name: string
  readonly until: string
  readonly why: string
  readonly successors: readonly { readonly id: string; readonly name: string }[]
}

/** A page of one kind of id. */
export type IdPage = {
  readonly kind: string
  readonly title: string
  readonly summary: string
  readonly href: string
  readonly pattern?: string
  readonly examples: readonly string[]
  readonly isComplete: boolean
  /** In words, of codes that are issued as a list. */
  readonly edition?: string
  /** Where the codes that came after these have their page. */
  readonly after?: { readonly title: string; readonly href: string }
  readonly ids: readonly { readonly id: string; readonly name: string; readonly aliases: readonly string[] }[]
  readonly retired: readonly RetiredRow[]
  readonly attribution: readonly string[]
  /** Of the SDK: the table, and the functions that give parts of one and find one by a point. */
  readonly table: string
  readonly parts?: string
  readonly area?: string
}

export type IdLink = { readonly href: string; readonly title: string; readonly summary: string }

/** One page for each kind of the registry, in the order of their titles. */
export function createIdPages(kinds: readonly IdKind[]): readonly IdPage[] {
  return kinds
    .map((kind): IdPage => {
      const { edition } = kind
      const after = edition?.successor && kinds.find((one) => one.kind === edition.successor)
      return {
        kind: kind.kind,
        title: kind.title,
        summary: kind.summary,
        href: kindPath(kind.slug),
        ...(kind.pattern === undefined ? {} : { pattern: kind.pattern }),
        examples: kind.examples,
        isComplete: kind.isComplete,
        ...(edition ? { edition: edition.since ? `${edition.name}, since ${edition.since}` : edition.name } : {}),
        ...(after ? { after: { title: after.title, href: kindPath(after.slug) } } : {}),
        ids: kind.ids.map(({ id, name, aliases }) => ({ id, name, aliases })),
        retired: kind.retired
          .map((one) => ({ ...one, successors: currentOf(kind, one) }))
          .toSorted((left, right) => (left.until < right.until ? 1 : -1)),
        attribution: kind.attribution,
        table: tableName(kind.kind),
        ...(kind.parts ? { parts: kind.parts.called } : {}),
        ...(kind.areasCalled === undefined ? {} : { area: kind.areasCalled }),
      }
    })
    .toSorted((left, right) => left.title.localeCompare(right.title))
}

/** As the SDK's generator calls it: `LineId` has `lineIds`, `LsoaCode2021` has `lsoaCodes2021`. */
const tableName = (kind: string): string =>
  kind.replace(/^[A-Z]/, (letter) => letter.toLowerCase()).replace(/\d*$/, (year) => `s${year}`)

export const linkOf = ({ href, title, summary }: IdPage): IdLink => ({ href, title, summary })

/** JSON Feed 1.1 of ids that are no more, the newest first, with what a program needs under `_ids`. */
export function createIdFeed(
  { origin, author, language }: { readonly origin: string; readonly author: string; readonly language: string },
  pages: readonly IdPage[],
): string {
  const changes = pages
    .flatMap((page) => page.retired.map((change) => ({ page, change })))
    .toSorted((left, right) => (left.change.until < right.change.until ? 1 : -1))
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: `${author}: ids that are no more`,
    description: 'Every id that was retired, and what came after it, newest first.',
    home_page_url: origin + idsPath,
    feed_url: origin + idFeedPath,
    language,
    authors: [{ name: author }],
    items: changes.map(({ page, change: { id, name, until, why, successors } }) => ({
      id: `${origin}${page.href}#${encodeURIComponent(id)}`,
      url: `${origin}${page.href}#${encodeURIComponent(id)}`,
      title: `${name} (${id}) is no more`,
      content_text: `${why} ${successors.length > 0 ? `After it: ${successors.map((one) => `${one.name} (${one.id})`).join(', ')}.` : 'Nothing came after it.'}`,
      date_published: `${until}T00:00:00Z`,
      tags: [page.kind],
      _ids: { kind: page.kind, id, until, successors: successors.map((one) => one.id) },
    })),
  }
  return `${JSON.stringify(feed, null, 2)}\n`
}
