import { annotations, likelyAnnotation, type PartKind } from '../../parts/annotations.ts'
import type { HouseRule } from '../../parts/house-rule.ts'
import { propertiesExample } from '../../parts/rule-example.ts'
import { placeIn, type Part } from '../../parts/part.ts'

export const annotationKnown: HouseRule = {
  id: 'annotation-known',
  severity: 'warning',
  title: 'Every key that begins with `x-` is one that we read, at a place where we read it.',
  why: 'A misspelt keyword of OpenAPI is refused, but any `x-` key is allowed: `x-unti: m` looks right for years and does nothing.',
  fix: 'Correct the spelling, or move the key to where the message says. What is only for you begins with `x-internal`.',
  failing: propertiesExample('distance: { type: number, x-unti: m, description: How far it is. }'),
  passing: propertiesExample('distance: { type: number, x-unit: m, description: How far it is. }'),
  check({ contract }) {
    const kinds: readonly (readonly [PartKind, readonly Part[]])[] = [
      ['document', [contract.root]],
      ['path', [...new Map(contract.operations.map(({ item }) => [item.value, item])).values()]],
      ['operation', contract.operations],
      ['parameter', contract.parameters],
      ['answer', contract.responses],
      ['schema', contract.schemas],
    ]
    return kinds.flatMap(([kind, parts]) =>
      parts.flatMap((part) =>
        Object.keys(part.value).flatMap((key) => {
          const problem = key.startsWith('x-') ? problemWith(key, kind) : undefined
          return problem === undefined ? [] : [{ message: problem, at: placeIn(part, key) }]
        }),
      ),
    )
  },
}

function problemWith(key: string, kind: PartKind): string | undefined {
  if (key.startsWith('x-internal')) return undefined
  const home = annotations.get(key)
  if (home === kind) return undefined
  if (home !== undefined) return `"${key}" is not read here. It belongs to ${home === 'schema' ? 'a' : 'an'} ${home}.`
  const meant = likelyAnnotation(key)
  return `Nothing reads "${key}".${meant === undefined ? '' : ` Did you mean "${meant}"?`}`
}
