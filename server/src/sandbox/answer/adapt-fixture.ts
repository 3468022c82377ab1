import { changeItems, changeMembers, isRecord } from '../fixture/record.ts'
import { isUnder, type SubjectChange } from './subject-change.ts'

/**
 * Make an answer about one thing into the same answer about another, by putting the request's values where
 * the fixture's stood: `/Line/victoria` told for `/Line/bakerloo`. Where each item of a list speaks of one of
 * the fixture's values, each value asked for gets such items: its own, or else those of the first. Where a
 * list already speaks of what was asked, the rest of it goes.
 */
export function adaptBody(body: unknown, changes: readonly SubjectChange[]): unknown {
  return inOrder(changes).reduce<unknown>((told, change) => {
    if (!change.isWhole || !Array.isArray(told)) return substitute(told, change, '')
    const kept = narrow(told, change)
    if (kept && change.to.every((value) => kept.some((item) => carries(item, value, change)))) return kept
    const adapted = substituteInList(told, change, '')
    return narrow(adapted, change) ?? adapted
  }, body)
}

/** The same for an answer that is plain text, such as a table: whole words only, and days that a time follows. */
export function adaptText(text: string, changes: readonly SubjectChange[]): string {
  return inOrder(changes).reduce((told, { from, to, under }) => {
    if (under || from.length === 0) return told
    const words = from.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
    return told.replaceAll(new RegExp(`(?<![\\w-])(?:${words})(?![A-SU-Za-z0-9_-])`, 'g'), (word) => {
      return to[from.indexOf(word) % to.length] ?? word
    })
  }, text)
}

/** What one change puts in, a later one must not take out again: `A` for `B` comes after `C` for `A`. */
function inOrder(changes: readonly SubjectChange[]): readonly SubjectChange[] {
  const waiting = [...changes]
  const ordered: SubjectChange[] = []
  while (waiting.length > 0) {
    const isLast = ({ to }: SubjectChange, own: number): boolean =>
      !waiting.some(({ from }, other) => other !== own && from.some((value) => to.includes(value)))
    const next = waiting.findIndex(isLast)
    ordered.push(...waiting.splice(Math.max(next, 0), 1))
  }
  return ordered
}

/** Items that carry one of the values themselves; undefined when none does. */
function narrow(items: readonly unknown[], change: SubjectChange): readonly unknown[] | undefined {
  const kept = items.filter((item) => change.to.some((value) => carries(item, value, change)))
  return kept.length > 0 ? kept : undefined
}

function carries(item: unknown, value: string, { under }: SubjectChange): boolean {
  if (!isRecord(item)) return isValue(item, value) && under === undefined
  return Object.entries(item).some(([name, part]) => isValue(part, value) && isUnder(name, under))
}

/** A number is known by its digits. */
function isValue(part: unknown, value: string): boolean {
  return part === value || (typeof part === 'number' && String(part) === value)
}

function substitute(body: unknown, change: SubjectChange, name: string): unknown {
  if (Array.isArray(body)) return substituteInList(body, change, name)
  if (isRecord(body)) return changeMembers(body, (item, key) => substitute(item, change, key))
  if (!isUnder(name, change.under) || change.to.some((value) => isValue(body, value))) return body
  for (const [index, value] of change.from.entries()) {
    const replaced = replaceScalar(body, value, change.to[index % change.to.length] ?? value)
    if (replaced !== body) return replaced
  }
  return body
}

function substituteInList(items: readonly unknown[], change: SubjectChange, name: string): readonly unknown[] {
  const groups = groupByMention(items, change, name)
  if (!groups) return changeItems(items, (item) => substitute(item, change, name))
  return change.to.flatMap((value) => {
    const told = groups.has(value) ? value : (groups.keys().next().value ?? value)
    return (groups.get(told) ?? []).map((item) => replaceAll(item, told, value, change, name))
  })
}

/** Items by the one value each of them mentions; undefined when an item mentions none or several. */
function groupByMention(
  items: readonly unknown[],
  change: SubjectChange,
  name: string,
): ReadonlyMap<string, readonly unknown[]> | undefined {
  const groups = new Map<string, unknown[]>()
  for (const item of items) {
    const mentioned = change.from.filter((value) => mentions(item, value, change, name))
    const [only] = mentioned
    if (only === undefined || mentioned.length > 1) return undefined
    groups.set(only, [...(groups.get(only) ?? []), item])
  }
  return items.length === 0 ? undefined : groups
}

function mentions(value: unknown, text: string, change: SubjectChange, name: string): boolean {
  if (Array.isArray(value)) return value.some((item) => mentions(item, text, change, name))
  if (isRecord(value)) return Object.entries(value).some(([key, item]) => mentions(item, text, change, key))
  return isUnder(name, change.under) && replaceScalar(value, text, '') !== value
}

function replaceAll(value: unknown, from: string, to: string, change: SubjectChange, name: string): unknown {
  if (Array.isArray(value)) return changeItems(value, (item) => replaceAll(item, from, to, change, name))
  if (!isRecord(value)) return isUnder(name, change.under) ? replaceScalar(value, from, to) : value
  return changeMembers(value, (item, key) => replaceAll(item, from, to, change, key))
}

/** A number gives way to a number, or to a text where the request has none; the contract's validator has the last word. */
function replaceScalar(value: unknown, from: string, to: string): unknown {
  if (typeof value === 'string') return replaceText(value, from, to)
  if (typeof value !== 'number' || String(value) !== from || from === to) return value
  return to === '' || Number.isNaN(Number(to)) ? to : Number(to)
}

/** A whole text, or a whole segment of a path with or without its ending; never a part of a word. A capital stays a capital. */
function replaceText(text: string, from: string, to: string): string {
  if (text === from || from === to) return text === from ? to : text
  if (text.toLowerCase() === from.toLowerCase()) return to.charAt(0).toUpperCase() + to.slice(1)
  if (!text.includes('/')) return text
  return text
    .split('/')
    .map((segment) =>
      segment === from || segment.startsWith(`${from}.`) ? `${to}${segment.slice(from.length)}` : segment,
    )
    .join('/')
}
