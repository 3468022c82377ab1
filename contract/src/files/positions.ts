import { EVENT_ID, getScalarValue, parseEvents, type Event } from 'js-yaml'
import { below } from '../grammar/pointer.ts'

export type Position = { readonly line: number; readonly column: number }

export type Positions = {
  readonly offset: (pointer: string) => number
  readonly position: (pointer: string) => Position
}

type Open = {
  readonly pointer: string
  readonly kind: 'document' | 'mapping' | 'sequence'
  key: string | undefined
  index: number
}

/**
 * Where each value stands, by JSON Pointer: a member at its key, an item at its first character. A
 * pointer that is not in the text (a default, something merged in) is answered with its nearest parent. `parsed` is the
 * same text as the parser takes it, sign by sign.
 */
export function positionsOf(source: string, parsed: string = source): Positions {
  const lineStarts = lineStartsOf(source)
  const offsets = offsetsOf(parsed)
  const offset = (pointer: string): number => {
    let wanted = pointer
    while (wanted !== '' && !offsets.has(wanted)) wanted = wanted.slice(0, wanted.lastIndexOf('/'))
    return offsets.get(wanted) ?? 0
  }
  return { offset, position: (pointer) => positionAt(lineStarts, offset(pointer)) }
}

function offsetsOf(source: string): ReadonlyMap<string, number> {
  const offsets = new Map<string, number>()
  const open: Open[] = []
  for (const event of eventsOf(source)) {
    if (event.type === EVENT_ID.POP) {
      open.pop()
      continue
    }
    const start = startOffset(event)
    const parent = open.at(-1)
    if (parent?.kind === 'mapping' && parent.key === undefined) {
      parent.key = event.type === EVENT_ID.SCALAR ? getScalarValue(source, event) : ''
      offsets.set(below(parent.pointer, parent.key), start)
      if (event.type !== EVENT_ID.MAPPING && event.type !== EVENT_ID.SEQUENCE) continue
    }
    const pointer = pointerOf(parent)
    if (!offsets.has(pointer)) offsets.set(pointer, start)
    if (parent?.kind === 'mapping') parent.key = undefined
    if (parent?.kind === 'sequence') parent.index += 1
    if (event.type === EVENT_ID.DOCUMENT) open.push({ pointer: '', kind: 'document', key: undefined, index: 0 })
    if (event.type === EVENT_ID.MAPPING) open.push({ pointer, kind: 'mapping', key: undefined, index: 0 })
    if (event.type === EVENT_ID.SEQUENCE) open.push({ pointer, kind: 'sequence', key: undefined, index: 0 })
  }
  return offsets
}

function pointerOf(parent: Open | undefined): string {
  if (parent?.kind === 'mapping') return below(parent.pointer, parent.key ?? '')
  if (parent?.kind === 'sequence') return below(parent.pointer, parent.index)
  return ''
}

/** As far down as anything that is read can stand. */
const depthMax = 400

/** JSON with tabs is no YAML; then everything is said to be on line 1 rather than nothing said at all. */
function eventsOf(source: string): readonly Event[] {
  try {
    return parseEvents(source, { maxDepth: depthMax })
  } catch {
    return []
  }
}

export function startOffset(event: Event): number {
  if (event.type === EVENT_ID.SCALAR) return event.valueStart
  if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) return event.start
  return event.type === EVENT_ID.ALIAS ? event.anchorStart : 0
}

export function lineStartsOf(source: string): readonly number[] {
  const starts = [0]
  for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

export function positionAt(lineStarts: readonly number[], offset: number): Position {
  let low = 0
  let high = lineStarts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((lineStarts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 }
}
