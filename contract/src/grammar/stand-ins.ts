import { isRecord } from './record.ts'

/** Names that every object of JavaScript answers to, so that careless readers find them where nobody wrote them. */
export const methodNames: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype))

/** A value whose members have names that no tool trips over; the same object when it has no others. */
export function withStandIns(value: unknown): unknown {
  if (Array.isArray(value)) {
    const list = value.map(withStandIns)
    return list.some((item, index) => item !== value[index]) ? list : value
  }
  if (!isRecord(value)) return value
  const entries = Object.entries(value)
  const made = entries.map(([key, member]) => [standIn(key), standsIn(key, member)] as const)
  const isSame = made.every(([key, member], index) => key === entries[index]?.[0] && member === entries[index]?.[1])
  return isSame ? value : Object.fromEntries(made)
}

/** `required` has names in a list, and a reference in a pointer. */
function standsIn(key: string, member: unknown): unknown {
  if (key === '$ref' && typeof member === 'string') return member.split('/').map(standIn).join('/')
  if (key !== 'required' || !Array.isArray(member) || !member.some((name) => methodNames.has(name)))
    return withStandIns(member)
  return member.map((name: unknown) => (typeof name === 'string' ? standIn(name) : name))
}

/** Most texts have none of them, which is found out sooner than a pattern is looked for. */
const mark = 'stand_in_for_'

const standIn = (name: string): string => (methodNames.has(name) ? `${mark}${name}_` : name)

/** A text that a tool made of such a value, with the true names in it. */
export const withTrueNames = (text: string): string =>
  text.includes(mark) ? text.replaceAll(/stand_in_for_(\w+?)_(?!\w)/g, '$1') : text

/**
 * The same for TypeScript: before a colon stands a member's name, and of all names there `__proto__` alone must be
 * computed, or it is no member.
 */
export const withTrueMembers = (source: string): string =>
  source.includes(mark)
    ? withTrueNames(source.replaceAll(/(["']?)stand_in_for___proto___\1(?=\??:)/g, `['__proto__']`))
    : source
