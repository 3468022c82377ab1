import type { City } from '@openlondon/contract'
import { operationPath } from '@openlondon/contract/model'
import { axes, axisWords } from './axis.ts'
import { createCalendar, type Sunset } from './create-calendar.ts'
import { apiChangesPath, changesPath, inShort, type ChangelogChange, type ChangelogEntry } from './create-changelog.ts'
import { atomPath, createAtom, createJsonFeed, jsonFeedPath, type FeedSubject } from './create-feeds.ts'
import { createHistoryText } from './create-history-text.ts'
import { feedFile } from './feed-file.ts'
import {
  historyIndexPath,
  historyPagePath,
  indexOf,
  intoPages,
  shortPagePath,
  writeFilter,
  type HistoryIndex,
} from './history.ts'

type File = { readonly path: string; readonly text: string }
type Frame = Pick<FeedSubject, 'origin' | 'author' | 'language'>
type Told = Pick<City, 'apis'>

/** All that lies beside the pages of changes: older pages as data, the whole as Markdown, feeds and calendars. */
export function changesFiles(city: Told, entries: readonly ChangelogEntry[], frame: Frame): readonly File[] {
  const all = {
    ...frame,
    path: changesPath,
    title: `${frame.author}: changes`,
    description: 'Every release of every API.',
  }
  return [
    ...subjectFiles(all, entries, sunsetsOf(city)),
    ...shortPages(entries),
    ...city.apis.flatMap((api) => {
      const own = entries.filter((entry) => entry.apiId === api.id)
      const subject = {
        ...frame,
        path: apiChangesPath(api.id),
        title: `${frame.author}: changes of ${api.name}`,
        description: `Every release of ${api.name}.`,
      }
      return [
        ...subjectFiles(subject, own, sunsetsOf({ apis: [api] })),
        ...api.operations.flatMap((operation) => operationFeeds(subject, operation, own)),
      ]
    }),
  ]
}

function subjectFiles(
  subject: FeedSubject,
  entries: readonly ChangelogEntry[],
  sunsets: readonly Sunset[],
): readonly File[] {
  const pages = intoPages(entries)
  const index: HistoryIndex = { pages: indexOf(pages), short: intoPages(entries.map(inShort)).length }
  return [
    { path: historyIndexPath(subject.path), text: JSON.stringify(index) },
    ...pages.map((page, at) => ({ path: historyPagePath(subject.path, at + 1), text: JSON.stringify(page) })),
    { path: `${subject.path}history.md`, text: createHistoryText(subject.title, entries) },
    { path: `${subject.path}sunsets.ics`, text: createCalendar(subject.title, subject.origin, sunsets) },
    ...feeds(subject, entries),
    ...narrowFeed(subject, entries, { breaking: true }, 'what breaks', ({ breaking }) => breaking),
    ...axes.flatMap((axis) =>
      narrowFeed(
        subject,
        entries,
        { breaking: true, axis },
        `what breaks ${axisWords[axis]}`,
        // A release that tells no axes may break on any.
        ({ breaking, breaks }) => breaking && breaks?.includes(axis) !== false,
      ),
    ),
  ]
}

const feeds = (subject: FeedSubject, entries: readonly ChangelogEntry[]): readonly File[] => [
  { path: atomPath(subject), text: createAtom(subject, entries) },
  { path: jsonFeedPath(subject), text: createJsonFeed(subject, entries) },
]

type Narrowed = Parameters<typeof feedFile>[1]

function narrowFeed(
  subject: FeedSubject,
  entries: readonly ChangelogEntry[],
  narrowed: Narrowed,
  words: string,
  isTold: (change: ChangelogChange) => boolean,
): readonly File[] {
  const told = entries
    .map((entry) => ({ ...entry, changes: entry.changes.filter(isTold) }))
    .filter(({ changes }) => changes.length > 0)
  const search = writeFilter({ breaking: false, mine: false, page: 1, ...narrowed })
  const file = feedFile(subject.path, narrowed)
  return feeds({ ...subject, file, search, title: `${subject.title}: ${words}` }, told)
}

function operationFeeds(
  subject: FeedSubject,
  { id }: { readonly id: string },
  entries: readonly ChangelogEntry[],
): readonly File[] {
  return narrowFeed(subject, entries, { operation: id }, id, ({ operations }) =>
    operations.some((one) => one.id === id),
  )
}

/** The list of all releases is shown in short, so its older pages are others than those of the whole. */
const shortPages = (entries: readonly ChangelogEntry[]): readonly File[] =>
  intoPages(entries.map(inShort)).map((page, at) => ({
    path: shortPagePath(changesPath, at + 1),
    text: JSON.stringify(page),
  }))

const sunsetsOf = ({ apis }: Told): readonly Sunset[] =>
  apis
    .flatMap((api) => api.operations)
    .flatMap((operation) => {
      const { deprecation } = operation
      if (deprecation?.sunset === undefined) return []
      const { sunset: day, since, replacement, reason } = deprecation
      return [
        {
          id: operation.id,
          path: operationPath(operation),
          day,
          since,
          ...(replacement === undefined ? {} : { replacement }),
          ...(reason === undefined ? {} : { reason }),
        },
      ]
    })
    .toSorted((one, other) => one.day.localeCompare(other.day) || one.id.localeCompare(other.id))
