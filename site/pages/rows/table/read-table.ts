import type { CsvForm } from './csv-form.ts'
import { append, growingBytes } from './growing-bytes.ts'
import { lookAtBytes } from './look-at-bytes.ts'
import { columnsMax, openTable, type Table } from './open-table.ts'
import { scanRecords, type RecordScan } from './scan-records.ts'
import { countUtf8, encodingOf, type Utf8Count } from './utf8-count.ts'
import { asUtf8 } from './utf16.ts'

/** More is not read: a browser's tab holds it, and as much again for where its rows are. */
export const bytesMax = 50 * 1_048_576
const headBytes = 65_536
const stepBytes = 1_048_576

/** How far a table is read. `table` is of what has come, until `isWhole`. */
export type Progress = { readonly table: Table; readonly bytes: number; readonly isWhole: boolean }

/**
 * A table of bytes that come one chunk after the other, first of the rows that have come, then of more of them. Throws an
 * Error whose message is for the reader.
 */
export async function* readTable(chunks: AsyncIterable<Uint8Array>, expectedBytes: number): AsyncGenerator<Progress> {
  if (expectedBytes > bytesMax) throw new Error(tooLarge)
  const all = growingBytes(expectedBytes)
  const utf8: Utf8Count = { valid: 0, invalid: 0 }
  let scan: RecordScan | undefined
  let form: CsvForm | undefined
  let read = 0
  let wanted = headBytes

  const goOn = (isAll: boolean): Table => {
    form ??= formOf(all.bytes.subarray(0, Math.min(all.length, headBytes)))
    scan ??= scanRecords(form, columnsMax)
    const before = read
    read = scan.goOn(all.bytes, all.length, isAll)
    countUtf8(utf8, all.bytes, before, read)
    // A record that is cut off is read again from its beginning: not before twice as much is there.
    wanted = read + Math.max(stepBytes, 2 * (all.length - read))
    const records = scan.records()
    if (records.width > columnsMax) throw new Error(tooWide)
    const { delimiter } = form
    return openTable({ bytes: all.bytes.subarray(0, read), delimiter, encoding: encodingOf(utf8) }, records)
  }

  for await (const chunk of asUtf8(chunks)) {
    if (all.length + chunk.length > bytesMax) throw new Error(tooLarge)
    append(all, chunk)
    if (all.length >= wanted) yield { table: goOn(false), bytes: all.length, isWhole: false }
  }
  yield { table: goOn(true), bytes: all.length, isWhole: true }
}

function formOf(head: Uint8Array): CsvForm {
  const looked = lookAtBytes(head)
  if ('fault' in looked) throw new Error(looked.fault)
  return looked
}

const tooLarge = 'It is larger than 50 MB, which is more than this page opens. Cut it, and open a part.'
const tooWide = 'It has more than 16,384 columns, which is more than this page shows.'
