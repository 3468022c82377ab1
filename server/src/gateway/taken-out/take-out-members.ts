/** Takes members out of a JSON text that comes in pieces, and lets everything else pass as it is. */
export type MemberRemover = {
  readonly push: (chunk: Buffer) => Buffer
  readonly end: () => Buffer
}

/** How much of one key is held back, in characters; a longer one is none of the names. */
const keyLengthMax = 1_024

/**
 * Take out every member of one of these names, at any depth. It reads tokens and not values, so an answer is never whole
 * in memory; names are compared as JSON reads them, so an escaped one is found too.
 */
export function memberRemover(names: ReadonlySet<string>): MemberRemover {
  const scanner = new Scanner(names)
  return {
    push: (chunk) => Buffer.from(scanner.read(chunk.toString('latin1')), 'latin1'),
    end: () => Buffer.from(scanner.end(), 'latin1'),
  }
}

type Container = { readonly isObject: boolean; hasKept: boolean }

class Scanner {
  readonly #names: ReadonlySet<string>
  readonly #open: Container[] = []
  /** A comma, blanks and a key that may turn out to be one to take out. */
  #held = ''
  #isInString = false
  #isEscaped = false
  #isKey = false
  #expectsKey = false
  /** How many containers were open where the member began that is being left out. */
  #leavingOut = -1
  #passed = ''
  /** Where in the piece the text begins that goes on as it is. */
  #from = -1

  constructor(names: ReadonlySet<string>) {
    this.#names = names
  }

  read(text: string): string {
    this.#passed = ''
    for (let index = 0; index < text.length; index += 1) {
      const character = text.charAt(index)
      if (this.#isInString) this.#readString(text, character, index)
      else this.#readStructure(text, character, index)
    }
    this.#stop(text, text.length)
    return this.#passed
  }

  end(): string {
    const held = this.#held
    this.#held = ''
    return held
  }

  #readString(text: string, character: string, index: number): void {
    if (this.#isKey) this.#hold(text, character, index)
    else this.#pass(index)
    if (this.#isEscaped) this.#isEscaped = false
    else if (character === '\\') this.#isEscaped = true
    else if (character === '"') {
      this.#isInString = false
      if (this.#isKey) this.#endKey()
    }
  }

  #readStructure(text: string, character: string, index: number): void {
    if (character === '"') {
      this.#isInString = true
      this.#isKey = this.#expectsKey
      this.#expectsKey = false
      if (this.#isKey) this.#hold(text, character, index)
      else this.#pass(index)
    } else if (character === '{' || character === '[') {
      this.#pass(index)
      this.#open.push({ isObject: character === '{', hasKept: false })
      this.#expectsKey = character === '{' && this.#leavingOut < 0
    } else if (character === '}' || character === ']') this.#close(text, index)
    else if (character === ',' && this.#isBetweenMembers()) {
      this.#leavingOut = -1
      this.#stop(text, index)
      this.#held = ','
      this.#expectsKey = true
    } else if (this.#expectsKey) this.#hold(text, character, index)
    else this.#pass(index)
  }

  #isBetweenMembers(): boolean {
    const isHere = this.#leavingOut < 0 || this.#open.length === this.#leavingOut
    return isHere && (this.#open.at(-1)?.isObject ?? false)
  }

  #close(text: string, index: number): void {
    if (this.#open.length === this.#leavingOut) this.#leavingOut = -1
    this.#give(text, index)
    this.#pass(index)
    this.#open.pop()
    this.#expectsKey = false
  }

  #endKey(): void {
    this.#isKey = false
    if (this.#names.has(nameIn(this.#held))) {
      this.#held = ''
      this.#leavingOut = this.#open.length
      return
    }
    this.#keep()
  }

  /** A key that stays; the comma before it goes where the members before it did. */
  #keep(): void {
    const container = this.#open.at(-1)
    this.#passed += container && !container.hasKept ? this.#held.replace(/^,\s*/, '') : this.#held
    if (container) container.hasKept = true
    this.#held = ''
  }

  #hold(text: string, character: string, index: number): void {
    this.#stop(text, index)
    this.#held += character
    if (this.#held.length <= keyLengthMax) return
    this.#isKey = false
    this.#expectsKey = this.#expectsKey && !this.#isInString
    if (this.#isInString) this.#keep()
    else this.#held = this.#held.trim()
  }

  /** What was held back before the end of an object: blanks, or nothing. */
  #give(text: string, index: number): void {
    if (this.#held === '' || this.#leavingOut >= 0) return
    this.#stop(text, index)
    this.#passed += this.#held
    this.#held = ''
  }

  #pass(index: number): void {
    if (this.#leavingOut < 0 && this.#from < 0) this.#from = index
    else if (this.#leavingOut >= 0) this.#from = -1
  }

  #stop(text: string, index: number): void {
    if (this.#from >= 0) this.#passed += text.slice(this.#from, index)
    this.#from = -1
  }
}

function nameIn(held: string): string {
  const written = Buffer.from(held.slice(held.indexOf('"')), 'latin1').toString('utf8')
  try {
    return String(JSON.parse(written))
  } catch {
    return written
  }
}
