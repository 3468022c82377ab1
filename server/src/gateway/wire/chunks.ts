/** A body that is no sequence of chunks (RFC 9112 §7.1). */
export class ChunkError extends Error {
  override readonly name = 'ChunkError'
  readonly code = 'OWNER_CHUNKS'
}

const cr = 13
const lf = 10
const tab = 9
const semicolon = 59

/** Beyond that a size is no length any more. */
const sizeDigitsMax = 12
/** Bytes of extensions and trailers, of which nothing is kept, in all of an answer. */
const besidesMax = 16_384

/** Takes the chunks of one body apart, strictly: lines end with CR LF, sizes are hexadecimal digits and nothing else. */
export class Chunks {
  #state: 'size' | 'extension' | 'size-end' | 'data' | 'data-cr' | 'data-lf' | 'trailer' | 'trailer-end' | 'over' =
    'size'
  #digits = 0
  /** Of the chunk, bytes that are still to come. */
  #left = 0
  #besides = 0
  /** Whether the line of a trailer has anything in it. */
  #isInLine = false

  get isOver(): boolean {
    return this.#state === 'over'
  }

  /**
   * Takes bytes from `from` on and writes those of the body into `into`; tells how many it wrote and where it ended,
   * which is before the end of the bytes only when the body is over. Throws a `ChunkError`.
   */
  take(bytes: Buffer, from: number, into: Buffer): { readonly written: number; readonly end: number } {
    let at = from
    let written = 0
    while (at < bytes.length && this.#state !== 'over') {
      if (this.#state === 'data') {
        const end = Math.min(bytes.length, at + this.#left)
        written += bytes.copy(into, written, at, end)
        this.#left -= end - at
        at = end
        if (this.#left === 0) this.#state = 'data-cr'
        continue
      }
      this.#step(bytes[at] ?? 0)
      at += 1
    }
    return { written, end: at }
  }

  #step(byte: number): void {
    switch (this.#state) {
      case 'size':
        return this.#size(byte)
      case 'extension':
        if (byte === cr) this.#state = 'size-end'
        else this.#beside(byte)
        return
      case 'size-end':
        want(byte, lf)
        this.#digits = 0
        this.#state = this.#left === 0 ? 'trailer' : 'data'
        return
      case 'data-cr':
        want(byte, cr)
        this.#state = 'data-lf'
        return
      case 'data-lf':
        want(byte, lf)
        this.#state = 'size'
        return
      case 'trailer':
        if (byte === cr) this.#state = 'trailer-end'
        else {
          this.#isInLine = true
          this.#beside(byte)
        }
        return
      default:
        want(byte, lf)
        this.#state = this.#isInLine ? 'trailer' : 'over'
        this.#isInLine = false
    }
  }

  #size(byte: number): void {
    const digit = digitOf(byte)
    if (digit >= 0) {
      this.#digits += 1
      if (this.#digits > sizeDigitsMax) throw new ChunkError('a chunk is too long to be one')
      this.#left = this.#left * 16 + digit
      return
    }
    if (this.#digits === 0) throw new ChunkError('a chunk has no size')
    if (byte === cr) this.#state = 'size-end'
    else if (byte === semicolon) this.#state = 'extension'
    else throw new ChunkError('the size of a chunk is no number')
  }

  #beside(byte: number): void {
    this.#besides += 1
    if ((byte < 32 && byte !== tab) || byte > 126) throw new ChunkError('a line beside the chunks is none')
    if (this.#besides > besidesMax) throw new ChunkError(`more than ${besidesMax} bytes beside the chunks`)
  }
}

function want(byte: number, wanted: number): void {
  if (byte !== wanted) throw new ChunkError('a chunk does not end where its size says')
}

function digitOf(byte: number): number {
  if (byte >= 48 && byte <= 57) return byte - 48
  const letter = byte | 32
  return letter >= 97 && letter <= 102 ? letter - 87 : -1
}
