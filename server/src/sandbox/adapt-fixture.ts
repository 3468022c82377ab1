import { isRecord } from './record.ts'
import type { SubjectChange } from './subject-change.ts'

/**
 * Make an answer about one thing into the same answer about another, by putting the request's values where
 * the fixture's stood: `/Line/victoria` told for `/Line/bakerloo`. Where each item of a list speaks of one of
 * the fixture's values, each value asked for gets such items: its own, or else those of the first. Where a
 * list already speaks of what was asked, the rest of it goes.
 */
export function adaptBody(body: unknown, changes: readonly SubjectChange[]): unknown {
  return changes.reduce<unknown>((told, change) => {
    if (!change.isWhole || !Array.isArray(told)) return substitute(told, change)
    const kept = narrow(told, change.to)
    if (kept && change.to.every((value) => kept.some((item) => carries(item, value)))) return kept
    const adapted = substituteInList(told, change)
    return narrow(adapted, change.to) ?? adapted
  }, body)
}

/** Items that carry one of the values themselves; undefined when none does. */
function narrow(items: readonly unknown[], values: readonly string[]): readonly unknown[] | undefined {
  const kept = items.filter((item) => values.some((value) => carries(item, value)))
  return kept.length > 0 ? kept : undefined
}

function carries(item: unknown, value: string): boolean {
  return item === value || (isRecord(item) && Object.values(item).includes(value))
}

function substitute(body: unknown, change: SubjectChange): unknown {
  if (Array.isArray(body)) return substituteInList(body, change)
  if (isRecord(body)) {
    return Object.fromEntries(Object.entries(body).map(([name, item]) => [name, substitute(item, change)]))
  }
  if (typeof body !== 'string' || change.to.includes(body)) return body
  for (const [index, value] of change.from.entries()) {
    const replaced = replaceText(body, value, change.to[index % change.to.length] ?? value)
    if (replaced !== body) return replaced
  }
  return body
}

function substituteInList(items: readonly unknown[], change: SubjectChange): readonly unknown[] {
  const groups = groupByMention(items, change.from)
  if (!groups) return items.map((item) => substitute(item, change))
  return change.to.flatMap((value) => {
    const told = groups.has(value) ? value : (groups.keys().next().value ?? value)
    return (groups.get(told) ?? []).map((item) => replaceAll(item, told, value))
  })
}

/** Items by the one value each of them mentions; undefined when an item mentions none or several. */
function groupByMention(
  items: readonly unknown[],
  values: readonly string[],
): ReadonlyMap<string, readonly unknown[]> | undefined {
  const groups = new Map<string, unknown[]>()
  for (const item of items) {
    const mentioned = values.filter((value) => mentions(item, value))
    const [only] = mentioned
    if (only === undefined || mentioned.length > 1) return undefined
    groups.set(only, [...(groups.get(only) ?? []), item])
  }
  return items.length === 0 ? undefined : groups
}

function mentions(value: unknown, text: string): boolean {
  if (typeof value === 'string') return replaceText(value, text, '') !== value
  if (Array.isArray(value)) return value.some((item) => mentions(item, text))
  return isRecord(value) && Object.values(value).some((item) => mentions(item, text))
}

function replaceAll(value: unknown, from: string, to: string): unknown {
  if (typeof value === 'string') return replaceText(value, from, to)
  if (Array.isArray(value)) return value.map((item) => replaceAll(item, from, to))
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, replaceAll(item, from, to)]))
}

/** A whole text, or a whole segment of a path; never a part of a word. A capital stays a capital. */
function replaceText(text: string, from: string, to: string): string {
  if (text === from || from === to) return text === from ? to : text
  if (text.toLowerCase() === from.toLowerCase()) return to.charAt(0).toUpperCase() + to.slice(1)
  if (!text.includes('/')) return text
  return text
    .split('/')
    .map((segment) => (segment === from ? to : segment))
    .join('/')
}
