import { isMap, isScalar, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml'
import { inlineValue } from './inline-value.ts'

/** Text that takes the place of other text; offsets are of the text as it was given. */
export type TextEdit = { readonly from: number; readonly to: number; readonly text: string }

const startOf = (node: unknown): number => (node as Node | undefined)?.range?.[0] ?? 0 // parsed, so a node with a range
const endOf = (node: unknown): number => (node as Node | undefined)?.range?.[1] ?? 0

/** Where a member of a map, or an item of a list, ends: behind its value, or its name where it has none. */
const endOfPair = ({ key, value }: Pair): number => Math.max(endOf(key), endOf(value))

export const replaced = (node: Node, text: string): TextEdit => ({ from: startOf(node), to: endOf(node), text })

/** A new member at the end of a map, written as its others are. Nothing where there is no telling how. */
export function addedMember(
  source: string,
  map: YAMLMap,
  name: string,
  value: unknown,
  isJson: boolean,
): TextEdit | undefined {
  const written = `${isJson ? JSON.stringify(name) : name}: ${inlineValue(value, isJson)}`
  const last = map.items.at(-1)
  if (!last)
    return map.flow === true
      ? { from: startOf(map) + 1, to: startOf(map) + 1, text: isJson ? written : ` ${written} ` }
      : undefined
  if (map.flow === true) return inFlow(source, endOfPair(last), startOf(last.key), written)
  return onItsLine(source, endOfPair(last), columnOf(source, startOf(map.items[0]?.key)), written)
}

/** A new item at the end of a list. */
export function addedItem(source: string, list: YAMLSeq, value: unknown, isJson: boolean): TextEdit | undefined {
  const written = inlineValue(value, isJson)
  const last = list.items.at(-1)
  if (last === undefined) return { from: startOf(list) + 1, to: startOf(list) + 1, text: written }
  if (list.flow === true) return inFlow(source, endOf(last), startOf(last), written)
  const dash = source.lastIndexOf('-', startOf(list.items[0]) - 1)
  return onItsLine(source, endOf(last), columnOf(source, dash), `- ${written}`)
}

/** A member and what parts it from the others. Nothing where it is the only one. */
export function removedMember(source: string, map: YAMLMap, pair: Pair): TextEdit | undefined {
  const index = map.items.indexOf(pair)
  const [before, after] = [map.items[index - 1], map.items[index + 1]]
  if (after) return { from: startOf(pair.key), to: startOf(after.key), text: '' }
  if (!before) return undefined
  if (map.flow === true) return { from: endOfPair(before), to: endOfPair(pair), text: '' }
  return { from: lineStart(source, startOf(pair.key)) - 1, to: lineEnd(source, endOfPair(pair)), text: '' }
}

/** The same text with its edits done. Those at one place follow each other in the order they were made in. */
export function edited(source: string, edits: readonly TextEdit[]): string {
  const inOrder = edits.toSorted((one, other) => one.from - other.from)
  let at = 0
  const parts = inOrder.map(({ from, to, text }) => {
    const part = source.slice(at, Math.max(at, from)) + text
    at = Math.max(at, to)
    return part
  })
  return parts.join('') + source.slice(at)
}

/** Behind a comma: on a line of its own where the one before has one. */
function inFlow(source: string, end: number, start: number, written: string): TextEdit {
  const indent = source.slice(lineStart(source, start), start)
  const text = indent.trim() === '' && source.includes('\n') ? `,${newline(source)}${indent}${written}` : `, ${written}`
  return { from: end, to: end, text }
}

function onItsLine(source: string, end: number, column: number, written: string): TextEdit {
  const line = ' '.repeat(column) + written
  // A block of text ends with its line.
  if (source.charAt(end - 1) === '\n') return { from: end, to: end, text: line + newline(source) }
  const from = lineEnd(source, end)
  return { from, to: from, text: newline(source) + line }
}

const newline = (source: string): string => (source.includes('\r\n') ? '\r\n' : '\n')

const lineStart = (source: string, offset: number): number => source.lastIndexOf('\n', offset - 1) + 1

const columnOf = (source: string, offset: number): number => offset - lineStart(source, offset)

/** Before the line's own end, whichever it has. */
function lineEnd(source: string, offset: number): number {
  const end = source.indexOf('\n', offset)
  if (end === -1) return source.length
  return source.charAt(end - 1) === '\r' ? end - 1 : end
}

export const nameOfKey = (key: unknown): string => String(isScalar(key) ? (key.source ?? key.value) : key)

export const pairIn = (node: unknown, name: string | number): Pair | undefined =>
  isMap(node) ? node.items.find(({ key }) => nameOfKey(key) === String(name)) : undefined
