import { parsePattern, type PatternNode } from './pattern-syntax.ts'
import type { Random } from './random.ts'
import { patternFits } from './scalar-fits.ts'

const nodes = new Map<string, PatternNode | undefined>()

/** How far beyond its least a repetition goes, by turns: short texts read well, long ones may be asked for. */
const reaches = [4, 1, 16, 0, Infinity] as const

const tries = 30

/** Characters that no pattern has to make. */
const lengthMax = 20_000

/** The bounds of a text. */
export type Lengths = { readonly minLength?: number; readonly maxLength?: number }

/** Text that a pattern accepts, or undefined when the pattern is beyond our simple inverse. */
export function generatePattern(
  pattern: string,
  random: Random,
  { minLength = 0, maxLength = lengthMax }: Lengths = {},
): string | undefined {
  if (!nodes.has(pattern)) nodes.set(pattern, parsePattern(pattern))
  const node = nodes.get(pattern)
  for (let attempt = 0; node && attempt < tries; attempt += 1) {
    const reach = reaches[attempt % reaches.length] ?? 0
    const text = written(node, random, reach, Math.min(maxLength, lengthMax))
    if (text.length >= minLength && text.length <= maxLength && patternFits(pattern, text)) return text
  }
  return undefined
}

function written(node: PatternNode, random: Random, reach: number, most: number): string {
  let left = most
  const write = (one: PatternNode): string => {
    if (left < 0) return ''
    switch (one.kind) {
      case 'characters': {
        const characters = [...one.characters]
        left -= 1
        return characters[random.whole(0, characters.length - 1)] ?? ''
      }
      case 'sequence':
        return one.parts.map(write).join('')
      case 'choice': {
        const option = one.options[random.whole(0, one.options.length - 1)]
        return option ? write(option) : ''
      }
      case 'repeat': {
        const count = random.whole(one.least, Math.min(one.most, one.least + reach, most + 1))
        const texts: string[] = []
        for (let index = 0; index < count && left >= 0; index += 1) texts.push(write(one.part))
        return texts.join('')
      }
    }
  }
  return write(node)
}
