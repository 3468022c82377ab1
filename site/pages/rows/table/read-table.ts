import { findRecords } from './find-records.ts'
import { lookAtBytes } from './look-at-bytes.ts'
import { columnsMax, openTable, type Table } from './open-table.ts'

/** More is not read: a browser's tab holds it several times over while it sorts. */
export const bytesMax = 50 * 1_048_576
const rowsMax = 2_000_000
const headBytes = 65_536

/** A table of bytes that come one after the other. Throws an Error whose message is for the reader. */
export async function readTable(
  chunks: AsyncIterable<Uint8Array>,
  expectedBytes: number,
  onProgress: (bytes: number) => void,
): Promise<Table> {
  const bytes = await gather(chunks, expectedBytes, onProgress)
  const looked = lookAtBytes(bytes.subarray(0, headBytes))
  if ('fault' in looked) throw new Error(looked.fault)
  const { delimiter, encoding } = looked
  const text = new TextDecoder(encoding).decode(bytes)
  const starts = findRecords(text, delimiter, rowsMax)
  if (!starts)
    throw new Error('It has more than two million rows, which is more than this page shows. Cut it, and open a part.')
  const table = openTable(text, starts, delimiter)
  if (table.columns.length >= columnsMax)
    throw new Error(`It has ${columnsMax} columns or more, which is more than this page shows.`)
  return table
}

async function gather(
  chunks: AsyncIterable<Uint8Array>,
  expectedBytes: number,
  onProgress: (bytes: number) => void,
): Promise<Uint8Array> {
  if (expectedBytes > bytesMax) throw new Error(tooLarge)
  let bytes = new Uint8Array(Math.max(expectedBytes, 65_536))
  let length = 0
  for await (const chunk of chunks) {
    if (length + chunk.length > bytesMax) throw new Error(tooLarge)
    if (length + chunk.length > bytes.length) {
      const longer = new Uint8Array(Math.min(bytesMax, Math.max(bytes.length * 2, length + chunk.length)))
      longer.set(bytes.subarray(0, length))
      bytes = longer
    }
    bytes.set(chunk, length)
    length += chunk.length
    onProgress(length)
  }
  return bytes.subarray(0, length)
}

const tooLarge = 'It is larger than 50 MB, which is more than this page opens. Cut it, and open a part.'
