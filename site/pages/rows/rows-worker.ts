import type { Column, Table, Wish } from './table/open-table'
import { readTable, type Progress } from './table/read-table'

/** `open` comes once and first. */
export type RowsQuestion =
  | { readonly kind: 'open'; readonly source: Blob | string }
  | ({ readonly kind: 'view'; readonly id: number } & Look)

/** Which rows, and of them which columns. */
export type Look = {
  readonly wish: Wish
  readonly from: number
  readonly count: number
  readonly fromColumn: number
  readonly columns: number
}

export type ShownRow = { readonly row: number; readonly cells: readonly string[] }

export type RowsNews =
  /** What there is so far; again when there is more, until it `isWhole`. Columns may turn out to be text meanwhile. */
  | {
      readonly kind: 'opened'
      readonly columns: readonly Column[]
      readonly rows: number
      readonly bytes: number
      readonly isWhole: boolean
    }
  | { readonly kind: 'refused'; readonly words: string }
  | {
      readonly kind: 'view'
      readonly id: number
      readonly from: number
      readonly left: number
      readonly rows: readonly ShownRow[]
    }

/** A cell as it is shown: what is longer is cut, so that one cell cannot fill the page. */
const cellMax = 300

/** How often there is news of a table that is being read, milliseconds: each is drawn, and its filters asked again. */
const newsMs = 1_000

let table: Table | undefined
let known: { readonly of: Table; readonly wish: string; readonly order: Uint32Array | undefined } | undefined

const say = (news: RowsNews): void => self.postMessage(news)

self.onmessage = async ({ data }: MessageEvent<RowsQuestion>): Promise<void> => {
  if (data.kind === 'view') return view(data)
  try {
    await tell(await open(data.source))
  } catch (error) {
    say({ kind: 'refused', words: error instanceof Error ? error.message : String(error) })
  }
}

function view({ id, wish, from, count, fromColumn, columns }: Look & { readonly id: number }): void {
  if (!table) return
  const of = table
  const name = JSON.stringify(wish)
  if (known?.of !== of || known.wish !== name) known = { of, wish: name, order: of.order(wish) }
  const { order } = known
  const left = order?.length ?? of.rows
  const rows = Array.from({ length: Math.max(0, Math.min(count, left - from)) }, (_, index) => {
    const row = order ? (order[from + index] ?? 0) : from + index
    return { row, cells: shown(of.cells(row, fromColumn, columns)) }
  })
  say({ kind: 'view', id, from, left, rows })
}

const shown = (cells: readonly string[]): readonly string[] =>
  cells.map((cell) => (cell.length > cellMax ? `${cell.slice(0, cellMax)}…` : cell))

async function open(source: Blob | string): Promise<AsyncIterable<Progress>> {
  if (typeof source !== 'string') return readTable(chunksOf(source.stream()), source.size)
  const response = await fetch(source).catch(() => undefined)
  if (!response)
    throw new Error(
      'Nothing came back from this address. The server may be down, or it lets no page of another origin read it (CORS). Download the file and open it here.',
    )
  if (!response.ok) throw new Error(`This address answered ${response.status}. Look whether it is the file’s own.`)
  if (!response.body) throw new Error('There is nothing in it.')
  const length = Number(response.headers.get('content-length'))
  // What is compressed on the way is longer than it says.
  const expected = response.headers.has('content-encoding') || !Number.isFinite(length) ? 0 : length
  return readTable(chunksOf(response.body), expected)
}

/** The first rows at once, and the last. */
async function tell(reading: AsyncIterable<Progress>): Promise<void> {
  let toldAt = -newsMs
  for await (const { table: now, bytes, isWhole } of reading) {
    table = now
    if (!isWhole && performance.now() - toldAt < newsMs) continue
    toldAt = performance.now()
    say({ kind: 'opened', columns: now.columns, rows: now.rows, bytes, isWhole })
  }
}

/** Not every browser walks a stream by itself. */
async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  } finally {
    await reader.cancel().catch(() => {})
  }
}
