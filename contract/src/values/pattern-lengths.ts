import type { PatternNode } from './pattern-syntax.ts'

/** How many characters the text of a node has. */
export type Span = { readonly least: number; readonly most: number }

const spans = new WeakMap<PatternNode, Span>()

/** The bounds of what is written for a node; what is written again may be anything. */
export function spanOf(node: PatternNode): Span {
  let span = spans.get(node)
  if (!span) spans.set(node, (span = measured(node)))
  return span
}

function measured(node: PatternNode): Span {
  switch (node.kind) {
    case 'characters':
      return { least: 1, most: 1 }
    case 'sequence':
      return node.parts
        .map(spanOf)
        .reduce((sum, part) => ({ least: sum.least + part.least, most: sum.most + part.most }), nothing)
    case 'choice': {
      const options = node.options.map(spanOf)
      return {
        least: Math.min(...options.map(({ least }) => least)),
        most: Math.max(...options.map(({ most }) => most)),
      }
    }
    case 'repeat': {
      const { least, most } = spanOf(node.part)
      return { least: least * node.least, most: most === 0 ? 0 : most * node.most }
    }
    case 'group':
      return spanOf(node.part)
    case 'again':
      return { least: 0, most: Infinity }
    default:
      return nothing
  }
}

const nothing: Span = { least: 0, most: 0 }

/**
 * Whether no text has the pattern: it wants the beginning of the text behind a character, or its end before one, as what
 * stands between the slashes of other languages does.
 */
export function fitsNothing(node: PatternNode, before = 0, after = 0): boolean {
  switch (node.kind) {
    case 'edge':
      return (node.at === 'start' ? before : after) > 0
    case 'sequence': {
      const leasts = node.parts.map((part) => spanOf(part).least)
      const sum = (lengths: readonly number[]): number => lengths.reduce((total, length) => total + length, 0)
      return node.parts.some((part, index) =>
        fitsNothing(part, before + sum(leasts.slice(0, index)), after + sum(leasts.slice(index + 1))),
      )
    }
    case 'choice':
      return node.options.every((option) => fitsNothing(option, before, after))
    case 'repeat':
      return node.least > 0 && fitsNothing(node.part, before, after)
    case 'group':
      return fitsNothing(node.part, before, after)
    default:
      return false
  }
}
