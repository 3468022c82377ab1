import type { ShownValue } from '../told.ts'

const depthMax = 8
const membersMax = 100
const charactersMax = 5_000

/** How much one printed value may hold in all, as it is sent: a wide tree is large in the sum. */
const sentMax = 100_000
/** What a node costs beside its text. */
const nodeCost = 60

/** Anything that a program prints, as a tree that can be sent and shown. Getters are not called. */
export function showValue(value: unknown): ShownValue {
  return show(value, 0, { left: sentMax }, new Set())
}

function show(value: unknown, depth: number, room: { left: number }, above: Set<object>): ShownValue {
  if (room.left <= 0) return { kind: 'plain', text: '…', of: 'cut' }
  const plain = plainOf(value, above, depth)
  if (plain) {
    room.left -= nodeCost + JSON.stringify(plain.text).length
    return plain
  }
  const thing = value as object // whatever is no object is plain
  const members = membersOf(thing)
  const inside = new Set(above).add(thing)
  const shown: (readonly [string, ShownValue])[] = []
  for (const [name, member] of members.slice(0, membersMax)) {
    room.left -= nodeCost + JSON.stringify(name).length
    if (room.left <= 0) break
    shown.push([cut(name), show(member, depth + 1, room, inside)])
  }
  return { kind: 'tree', name: nameOf(thing), members: shown, more: members.length - shown.length }
}

type PlainValue = Extract<ShownValue, { kind: 'plain' }>

/** What has no members, or none that are shown. */
function plainOf(value: unknown, above: Set<object>, depth: number): PlainValue | undefined {
  if (typeof value === 'string') return { kind: 'plain', text: cut(value), of: 'text' }
  if (typeof value === 'number' || typeof value === 'bigint')
    return { kind: 'plain', text: String(value), of: 'number' }
  if (typeof value === 'function') return word(`function ${value.name || '(without a name)'}`)
  if (typeof value !== 'object' || value === null) return word(String(value))
  if (value instanceof Date) return word(Number.isNaN(value.getTime()) ? 'Invalid Date' : value.toISOString())
  if (above.has(value)) return { kind: 'plain', text: '(itself again)', of: 'cut' }
  return depth < depthMax ? undefined : { kind: 'plain', text: '…', of: 'cut' }
}

const word = (text: string): PlainValue => ({ kind: 'plain', text: cut(text), of: 'word' })

const cut = (text: string): string => (text.length > charactersMax ? `${text.slice(0, charactersMax)}…` : text)

function nameOf(value: object): string {
  if (Array.isArray(value)) return `Array(${value.length})`
  if (value instanceof Map || value instanceof Set) return `${value.constructor.name}(${value.size})`
  const name: unknown = Object.getPrototypeOf(value)?.constructor?.name
  return typeof name === 'string' && name !== 'Object' ? name : ''
}

function membersOf(value: object): readonly (readonly [string, unknown])[] {
  if (value instanceof Map) return [...value].map(([key, member]) => [String(key), member])
  if (value instanceof Set) return [...value].map((member, index) => [String(index), member])
  const own = Object.entries(Object.getOwnPropertyDescriptors(value))
    .filter(([name, { enumerable }]) => (enumerable || isOfError(value, name)) && name !== 'stack')
    .map(([name, { value: member, get }]) => [name, get ? '(a getter)' : member] as const)
  return Array.isArray(value) ? own.filter(([name]) => name !== 'length') : own
}

const isOfError = (value: object, name: string): boolean =>
  value instanceof Error && (name === 'message' || name === 'cause')
