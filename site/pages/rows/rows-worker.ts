import type { Column, Table, Wish } from './table/open-table'
import { readTable } from './table/read-table'

/** `open` comes once and first. */
export type RowsQuestion =
  | { readonly kind: 'open'; readonly source: Blob | string }
  | { readonly kind: 'view'; readonly id: number; readonly wish: Wish; readonly from: number; readonly count: number }

export type ShownRow = { readonly row: number; readonly cells: readonly string[] }

export type RowsNews =
  | { readonly kind: 'read'; readonly bytes: number }
  | { readonly kind: 'opened'; readonly columns: readonly Column[]; readonly rows: number }
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

let table: Table | undefined
let known: { readonly wish: string; readonly order: Uint32Array } | undefined

const say = (news: RowsNews): void => self.postMessage(news)

self.onmessage = async ({ data }: MessageEvent<RowsQuestion>): Promise<void> => {
  if (data.kind === 'open') {
    try {
      table = await open(data.source)
      say({ kind: 'opened', columns: table.columns, rows: table.rows })
    } catch (error) {
      say({ kind: 'refused', words: error instanceof Error ? error.message : String(error) })
    }
    return
  }
  if (!table) return
  const { id, wish, from, count } = data
  const name = JSON.stringify(wish)
  if (known?.wish !== name) known = { wish: name, order: table.order(wish) }
  const { order } = known
  const rows = Array.from(order.subarray(from, from + count), (row) => ({ row, cells: shown(table?.cells(row) ?? []) }))
  say({ kind: 'view', id, from, left: order.length, rows })
}

const shown = (cells: readonly string[]): readonly string[] =>
  cells.map((cell) => (cell.length > cellMax ? `${cell.slice(0, cellMax)}…` : cell))

async function open(source: Blob | string): Promise<Table> {
  if (typeof source !== 'string') return readTable(chunksOf(source.stream()), source.size, tell())
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
  return readTable(chunksOf(response.body), expected, tell())
}

/** Not every chunk is news. */
function tell(): (bytes: number) => void {
  let told = 0
  return (bytes) => {
    if (bytes - told < 1_048_576) return
    told = bytes
    say({ kind: 'read', bytes })
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
