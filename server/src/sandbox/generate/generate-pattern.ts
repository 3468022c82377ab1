import { parsePattern, type PatternNode } from './pattern-syntax.ts'
import type { Random } from './random.ts'

const nodes = new Map<string, PatternNode | undefined>()

/** Text that a pattern accepts, or undefined when the pattern is beyond our simple inverse. */
export function generatePattern(pattern: string, random: Random): string | undefined {
  if (!nodes.has(pattern)) nodes.set(pattern, parsePattern(pattern))
  const node = nodes.get(pattern)
  return node && write(node, random)
}

function write(node: PatternNode, random: Random): string {
  switch (node.kind) {
    case 'characters':
      return node.characters.charAt(random.whole(0, node.characters.length - 1))
    case 'sequence':
      return node.parts.map((part) => write(part, random)).join('')
    case 'choice': {
      const option = node.options[random.whole(0, node.options.length - 1)]
      return option ? write(option, random) : ''
    }
    case 'repeat':
      return Array.from({ length: random.whole(node.least, node.most) }, () => write(node.part, random)).join('')
  }
}
