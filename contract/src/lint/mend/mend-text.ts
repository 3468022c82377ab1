import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node, type Pair } from 'yaml'
import { below } from '../../grammar/pointer.ts'
import { isRecord } from '../../grammar/record.ts'
import { inlineValue } from './inline-value.ts'
import { mendFrame } from './mend-frame.ts'
import { mendOperations } from './mend-operations.ts'
import { asWritten, mendSchemas } from './mend-schemas.ts'
import type { Edit, Mending } from './mending.ts'
import { addedItem, addedMember, edited, pairIn, removedMember, replaced, type TextEdit } from './text-edits.ts'

/** What was mended, and where it stood in the text that was given. */
export type Mended = {
  readonly rule: string
  readonly message: string
  readonly line: number
  readonly pointer: string
}

export type MendedText = { readonly text: string; readonly mended: readonly Mended[] }

/**
 * Mend what needs no judgement in an OpenAPI document, and touch nothing else: comments, order, quotes and spaces stay as
 * they are. Pure; a browser may call it, too. What cannot be read comes back as it was, for lint to say why.
 */
export function mendText(name: string, text: string): MendedText {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, merge: true, uniqueKeys: false })
  const value = plainValue(document)
  if (!isRecord(value) || !('openapi' in value || 'swagger' in value)) return { text, mended: [] }
  const mended: Mended[] = []
  const edits: TextEdit[] = []
  for (const mending of [...mendFrame(value), ...mendSchemas(value), ...mendOperations(value)]) {
    const place = find(document, mending.at)
    if (!place) continue
    const own = mending.edits.map((edit) => textEdit(text, place, edit, name.endsWith('.json')))
    if (own.some((edit) => edit === undefined)) continue
    edits.push(...own.filter((edit) => edit !== undefined))
    const { line } = lines.linePos(place.at)
    mended.push({ rule: mending.rule, message: mending.message, line, pointer: below('', ...mending.at) })
  }
  if (edits.length === 0) return { text, mended: [] }
  const after = edited(text, edits)
  // No document is left worse than it was.
  return plainValue(parseDocument(after, { merge: true, uniqueKeys: false })) === undefined
    ? { text, mended: [] }
    : { text: after, mended }
}

/** Undefined for what cannot be read. A document may refer to itself by anchors; one that grows without end is not read. */
function plainValue(document: Document): unknown {
  if (document.errors.length > 0) return undefined
  try {
    return document.toJS({ maxAliasCount: 1000 })
  } catch {
    return undefined
  }
}

type Place = { readonly node: Node | null; readonly pair: Pair | undefined; readonly at: number }

/** Where names lead in the text itself: what stands behind an alias is somebody else's, too, and is left alone. */
function find(document: Document, at: Mending['at']): Place | undefined {
  let place: Place = { node: document.contents as Node | null, pair: undefined, at: 0 } // `Document` does not say which
  for (const token of at) {
    const pair = pairIn(place.node, token)
    const node: unknown = pair ? pair.value : isSeq(place.node) ? place.node.items[Number(token)] : undefined
    if (node === undefined || isAlias(node)) return undefined
    const start = pair ? pair.key : node
    place = { node: node as Node | null, pair, at: (start as Node | null)?.range?.[0] ?? 0 } // parsed, so nodes
  }
  return place
}

function textEdit(source: string, { node, pair }: Place, edit: Edit, isJson: boolean): TextEdit | undefined {
  if (edit.kind === 'rename')
    return pair && isScalar(pair.key) ? replaced(pair.key, isJson ? JSON.stringify(edit.to) : edit.to) : undefined
  const [name, index] = edit.below
  if (name === undefined) {
    if (edit.kind !== 'set' || edit.value !== asWritten || !isScalar(node)) return undefined
    return replaced(node, isJson ? JSON.stringify(node.source ?? '') : `'${node.source ?? ''}'`)
  }
  if (isSeq(node)) return edit.kind === 'set' ? addedItem(source, node, edit.value, isJson) : undefined
  if (!isMap(node)) return undefined
  const member = pairIn(node, name)
  if (edit.kind === 'remove') return member && removedMember(source, node, member)
  if (!member) return addedMember(source, node, String(name), index === undefined ? edit.value : [edit.value], isJson)
  if (index === undefined) {
    const { value } = member
    return isScalar(value) && value.range ? replaced(value, inlineValue(edit.value, isJson)) : undefined
  }
  return isSeq(member.value) ? addedItem(source, member.value, edit.value, isJson) : undefined
}
