import { spanOf } from './pattern-lengths.ts'
import { parsePattern, type PatternNode } from './pattern-syntax.ts'
import type { Random } from './random.ts'
import { patternFits } from './scalar-fits.ts'

const nodes = new Map<string, PatternNode | undefined>()

/** How far beyond its least a repetition goes, by turns, where nobody needs it to go far: short texts read well. */
const reaches = [4, 1, 16, 0] as const

const tries = 40

/** Characters that no pattern has to make. */
const lengthMax = 20_000

/** What is wanted of a text besides its pattern. */
export type Wanted = {
  readonly minLength?: number
  readonly maxLength?: number
  readonly fits?: (text: string) => boolean
}

/** Text that a pattern accepts, or undefined when the pattern is beyond our simple inverse. */
export function generatePattern(
  pattern: string,
  random: Random,
  { minLength = 0, maxLength = lengthMax, fits = () => true }: Wanted = {},
): string | undefined {
  const node = nodeOf(pattern)
  if (!node || minLength > lengthMax) return undefined
  const isWanted = (text: string): boolean =>
    text.length >= minLength && text.length <= maxLength && patternFits(pattern, text) && fits(text)
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const reach = reaches[attempt % reaches.length] ?? 0
    const text = written(node, random, { reach, minLength, maxLength: Math.min(maxLength, lengthMax) })
    const found = [text, ...lengthened(text, minLength)].find(isWanted)
    if (found !== undefined) return found
  }
  return undefined
}

export function nodeOf(pattern: string): PatternNode | undefined {
  if (!nodes.has(pattern)) nodes.set(pattern, parsePattern(pattern))
  return nodes.get(pattern)
}

/** A pattern that does not say how a text begins or ends leaves room there. */
function lengthened(text: string, minLength: number): readonly string[] {
  if (text.length >= minLength) return []
  return [text.padEnd(minLength, text.at(-1) ?? 'a'), text.padEnd(minLength, 'a'), text.padStart(minLength, 'a')]
}

type Room = { readonly reach: number; readonly minLength: number; readonly maxLength: number }

function written(root: PatternNode, random: Random, { reach, minLength, maxLength }: Room): string {
  let left = maxLength
  /** Characters that repetitions must add to the least text. */
  let needed = Math.max(0, minLength - spanOf(root).least)
  const told = new Map<string, string>()

  function write(one: PatternNode): string {
    if (left < 0) return ''
    switch (one.kind) {
      case 'characters': {
        left -= 1
        return one.characters[random.whole(0, one.characters.length - 1)] ?? ''
      }
      case 'sequence':
        return one.parts.map(write).join('')
      case 'choice': {
        const option = one.options[random.whole(0, one.options.length - 1)]
        return option ? write(option) : ''
      }
      case 'repeat':
        return repeated(one.part, countOf(one))
      case 'group': {
        const text = write(one.part)
        for (const name of one.names) told.set(name, text)
        return text
      }
      case 'again': {
        const text = told.get(one.name) ?? ''
        left -= text.length
        return text
      }
      default:
        return ''
    }
  }

  function countOf({ part, least, most }: Extract<PatternNode, { readonly kind: 'repeat' }>): number {
    const wide = Math.max(1, spanOf(part).least)
    const due = Math.min(most - least, Math.ceil(needed / wide))
    needed -= due * wide
    const more = random.whole(0, Math.min(most - least - due, reach))
    return least + due + more
  }

  function repeated(part: PatternNode, count: number): string {
    const texts: string[] = []
    for (let index = 0; index < count && left >= 0; index += 1) texts.push(write(part))
    return texts.join('')
  }

  return write(root)
}
