/** Bytes that come one chunk after the other, in one piece; `bytes` is another array once it has become too small. */
export type GrowingBytes = { bytes: Uint8Array; length: number }

export const growingBytes = (expectedBytes: number): GrowingBytes => ({
  bytes: new Uint8Array(Math.max(expectedBytes, 65_536)),
  length: 0,
})

export function append(all: GrowingBytes, chunk: Uint8Array): void {
  const length = all.length + chunk.length
  if (length > all.bytes.length) {
    const longer = new Uint8Array(Math.max(all.bytes.length * 2, length))
    longer.set(all.bytes.subarray(0, all.length))
    all.bytes = longer
  }
  all.bytes.set(chunk, all.length)
  all.length = length
}
