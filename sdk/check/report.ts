import { relative } from 'node:path'
import type { Break, Findings, Follower } from './breaks.ts'
import { diffText } from './diff-text.ts'
import type { Entry } from './entry.ts'
import type { Written } from './write-mends.ts'

/** All that a run has found and done. */
export type Report = Pick<Findings, 'breaks' | 'unseen' | 'used'> & {
  readonly folder: string
  readonly packageName: string
  readonly installed: readonly string[]
  readonly next: string
  readonly typescript: string
  /** Files that name the package and are not checked. */
  readonly unread: readonly string[]
  /** Errors that are there when mends are made, written or not. */
  readonly left: number
  readonly mends: readonly {
    readonly file: string
    readonly before: string
    readonly after: string
    readonly written?: Written
  }[]
}

/** For programs: paths are relative to the folder, with forward slashes. */
export function jsonReport(report: Report): string {
  const { folder, breaks, unseen, mends, unread, used: _used, ...others } = report
  const named = breaks.map(({ entry, followers, ...one }) => ({
    ...one,
    file: nameIn(folder, one.file),
    followers: followers.map((follower) => ({ ...follower, file: nameIn(folder, follower.file) })),
    ...(entry ? { entry: told(entry) } : {}),
  }))
  const files = mends.map(({ file, before, after, written }) => ({
    file: nameIn(folder, file),
    diff: diffText(nameIn(folder, file), before, after),
    ...(written === undefined ? {} : { written }),
  }))
  return `${JSON.stringify({ ...others, breaks: named, unseen: unseen.map(told), mends: files, unread: unread.map((file) => nameIn(folder, file)) }, undefined, 2)}\n`
}

/** An entry as others read it, without what it is found by. */
const told = ({ at: _at, unseen: _unseen, ...entry }: Entry): Omit<Entry, 'at' | 'unseen'> => entry

export function textReport(report: Report): string {
  const { folder, breaks, mends, unseen, unread } = report
  const parts = [
    ...breaks.map((one) => breakText(folder, one)),
    ...mends.map(({ file, before, after, written }) => {
      const name = nameIn(folder, file)
      return `${diffText(name, before, after)}${written === undefined ? '' : `\n${writtenText(name, written)}`}`
    }),
    ...(unseen.length === 0
      ? []
      : [
          [
            'No type shows these, and what you call is hit by them:',
            ...unseen.map((entry) => `  ${entryText(entry)}`),
          ].join('\n'),
        ]),
    ...(unread.length === 0
      ? []
      : [
          [
            'TypeScript does not read these by itself, so they are not checked:',
            ...unread.map((file) => `  ${nameIn(folder, file)}`),
          ].join('\n'),
        ]),
    summary(report),
  ]
  return `${parts.join('\n\n')}\n`
}

const nameIn = (folder: string, file: string): string => relative(folder, file).replaceAll('\\', '/')

function breakText(folder: string, { file, line, column, code, message, entry, mended, followers }: Break): string {
  const lines = [
    `${nameIn(folder, file)}:${line}:${column} ${message.split('\n')[0]} (TS${code})`,
    ...(entry ? [`  ${entryText(entry)}`] : ['  No entry of the release explains this.']),
    ...(followers.length > 0
      ? [`  From this follow ${counted(followers.length, 'error')}: ${placesText(folder, file, followers)}.`]
      : []),
    ...(mended ? ['  Mended by --fix.'] : []),
  ]
  return lines.join('\n')
}

/** The first of them; those of the same file without its name. */
function placesText(folder: string, file: string, followers: readonly Follower[]): string {
  const places = followers
    .slice(0, placesMax)
    .map((one) => `${one.file === file ? '' : `${nameIn(folder, one.file)}:`}${one.line}:${one.column}`)
  return [...places, ...(followers.length > placesMax ? [`${followers.length - placesMax} more`] : [])].join(', ')
}

const placesMax = 5

const entryText = ({ api, version, message, action }: Entry): string =>
  `${api === undefined ? '' : `${api} `}${version}: ${message}${action === undefined ? '' : ` ${action}`}`

const writtenText = (name: string, written: Written): string =>
  ({
    written: `${name} was written.`,
    unwatched: `${name} was written; no version control remembers how it was.`,
    left: `${name} was left alone, because it has changes that are not committed. Commit them, or say --force.`,
  })[written]

function summary({ packageName, installed, next, typescript, breaks, left, mends }: Report): string {
  const from = `${packageName} ${next}, in place of ${installed.join(' and ')}, by TypeScript ${typescript}`
  if (breaks.length === 0) return `Nothing breaks with ${from}.`
  const files = new Set(breaks.map(({ file }) => file)).size
  const mended = breaks.filter((one) => one.mended).length
  const isWritten = mends.length > 0 && mends.every(({ written }) => written !== undefined && written !== 'left')
  const rest = isWritten
    ? `${left} ${left === 1 ? 'is' : 'are'} left.`
    : mended > 0
      ? `--fix mends ${mended} of them.`
      : ''
  return `${counted(breaks.length, 'place')} in ${counted(files, 'file')} break${breaks.length === 1 ? 's' : ''} with ${from}. ${rest}`.trim()
}

const counted = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`
