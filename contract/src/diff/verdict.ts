import type { Bump } from '../model/change.ts'
import { tokensOf } from '../grammar/pointer.ts'
import { listOf } from '../grammar/record.ts'
import type { Difference } from './diff-engine.ts'

export type Verdict = { readonly rule: string; readonly bump: Bump; readonly text: string }

/** On which side of the wire a value travels; both when a schema serves both. */
export type Sides = { readonly request: boolean; readonly response: boolean }

/**
 * What a difference means for a caller. The engine's own rules are kept where they fire; where it is
 * silent it under-rates: a widened request is an addition to the API, so a minor release, not a patch.
 */
export function verdictOf(difference: Difference, sides: Sides): Verdict {
  const [fired] = difference.verdicts
  const text = textOfDifference(difference, sides)
  if (fired && difference.impact === 'major') return { rule: fired.rule, bump: 'major', text: text ?? fired.message }
  const mended = mend(difference, sides)
  return {
    rule: fired?.rule ?? mended.rule,
    bump: mended.bump,
    text: text ?? fired?.message ?? `${difference.property || difference.typeName} changed.`,
  }
}

/** Bounds whose loosening lets a caller send more. */
const bounds = [
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'pattern',
  'multipleOf',
]

function mend(
  { kind, typeName, property, impact, pointer, base, revision }: Difference,
  sides: Sides,
): { readonly rule: string; readonly bump: Bump } {
  if (typeName === 'Schema' && property === 'key')
    return tokensOf(pointer).length === 3
      ? { rule: 'schema-renamed', bump: 'minor' }
      : { rule: 'property-renamed', bump: 'major' }
  if (typeName === 'Schema' && property === '') return schemaMoved(kind, pointer, impact, sides)
  if (kind !== 'modified' && !(typeName === 'Schema' && property !== ''))
    return { rule: `${ruleWord(typeName)}-${kind}`, bump: impact }
  if (property === 'enum') {
    const gained = listOf(revision).some((value) => !listOf(base).includes(value))
    return gained ? { rule: 'enum-values-added', bump: 'minor' } : { rule: 'enum-values-removed', bump: 'patch' }
  }
  if (property === 'format') return { rule: 'format-changed', bump: sides.request ? 'major' : 'minor' }
  if (property === 'default') return { rule: 'default-changed', bump: 'minor' }
  if (property === 'type') return { rule: 'type-changed', bump: 'minor' }
  if (property === 'required') return { rule: 'required-changed', bump: 'minor' }
  if (bounds.includes(property)) return { rule: 'limit-changed', bump: sides.request ? 'minor' : 'patch' }
  return { rule: `${ruleWord(property || typeName)}-changed`, bump: impact }
}

function schemaMoved(
  kind: Difference['kind'],
  pointer: string,
  impact: Bump,
  sides: Sides,
): { readonly rule: string; readonly bump: Bump } {
  if (tokensOf(pointer).length === 3) {
    // Nothing on the wire changes, but the SDK no longer exports a type of that name.
    return kind === 'removed' ? { rule: 'schema-removed', bump: 'minor' } : { rule: 'schema-added', bump: 'patch' }
  }
  if (kind === 'removed') return { rule: 'property-removed', bump: sides.request ? 'major' : impact }
  return { rule: kind === 'added' ? 'property-added' : 'schema-changed', bump: impact }
}

const ruleWord = (name: string): string =>
  name
    .replace(/(Map|List)$/, '')
    .replaceAll(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()

function textOfDifference(difference: Difference, sides: Sides): string | undefined {
  const { kind, typeName, property, base, pointer } = difference
  if (kind === 'modified' || property !== '') return modifiedText(difference, sides)
  const isNamedSchema = typeName === 'Schema' && tokensOf(pointer).length === 3
  if (isNamedSchema)
    return kind === 'added' ? 'the type is new.' : 'the type of this name is gone; what travels is unchanged.'
  if (kind === 'removed') return 'removed.'
  if (typeName === 'MediaType') return `can also be had as ${tokensOf(pointer).at(-1)}.`
  const isNew = ['Schema', 'Response', 'Header', 'RequestBody'].includes(typeName) && base === undefined
  return isNew ? 'is new.' : undefined
}

function modifiedText({ property, base, revision }: Difference, { request }: Sides): string | undefined {
  const [old, now] = [listOf(base), listOf(revision)]
  const lost = old.filter((value) => !now.includes(value))
  const gained = now.filter((value) => !old.includes(value))
  if (property === 'enum') {
    return (
      [
        gained.length > 0 ? `may now be ${quoted(gained)}` : '',
        lost.length > 0 ? `may no longer be ${quoted(lost)}` : '',
      ]
        .filter(Boolean)
        .join(', ') + '.'
    )
  }
  if (property === 'required' && typeof revision === 'boolean')
    return revision ? 'is now required.' : 'is no longer required.'
  if (property === 'required') {
    return (
      [
        gained.length > 0 ? `${request ? 'must have' : 'always has'} ${quoted(gained)}` : '',
        lost.length > 0 ? `may lack ${quoted(lost)}` : '',
      ]
        .filter(Boolean)
        .join(', ') + '.'
    )
  }
  if (property === 'type') return `is ${typeText(revision)}, before ${typeText(base)}.`
  if (property === 'key') return `was called "${String(base)}".`
  if (base === undefined) return `${property} is now ${short(revision)}.`
  return revision === undefined
    ? `${property} is no longer stated, before ${short(base)}.`
    : `${property} is ${short(revision)}, before ${short(base)}.`
}

const quoted = (values: readonly unknown[]): string => values.map((value) => `"${String(value)}"`).join(', ')

const typeText = (value: unknown): string =>
  value === undefined ? 'of any type' : Array.isArray(value) ? value.join(' or ') : String(value)

const short = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'absent'
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
