import { below } from '../../grammar/pointer.ts'
import { recordOf } from '../../grammar/record.ts'
import type { ContractModel } from '../../model/model.ts'
import type { SchemaComparison } from './compare-schemas.ts'
import { onlyTypes, type Found } from './found.ts'
import type { Visit } from './spot.ts'

/** Components that no operation leads to are types of the SDK all the same: that one came, went or changed is told by itself. */
export function unusedTypes(before: ContractModel, after: ContractModel, schemas: SchemaComparison): readonly Found[] {
  const [old, now] = [unusedIn(before), unusedIn(after)]
  const told = (name: string, rule: string, said: string, axes: Found['axes']): Found => ({
    rule,
    said,
    axes,
    place: { head: `\`${name}\``, tail: '' },
    pointer: below('/components/schemas', name),
  })
  const changed = (name: string): boolean => {
    const visit: Visit = { found: [], links: new Set() }
    const reference = { $ref: `#/components/schemas/${name}` }
    const place = { head: `\`${name}\``, tail: '' }
    schemas.from(reference, reference, { visit, direction: 'response', place, pointer: '' })
    return [...visit.links].some(({ found }) =>
      found.some(({ axes }) => axes.types === 'major' || axes.types === 'minor'),
    )
  }
  return [
    ...old
      .filter((name) => now.includes(name) && changed(name))
      .map((name) =>
        told(
          name,
          'schema-changed',
          'the type of this name has another shape now; no operation uses it.',
          onlyTypes('minor'),
        ),
      ),
    ...old
      .filter((name) => !Object.hasOwn(after.schemas, name))
      .map((name) =>
        told(
          name,
          'schema-removed',
          'the SDK has no type of this name any more; no operation used it.',
          onlyTypes('major'),
        ),
      ),
    ...now
      .filter((name) => !Object.hasOwn(before.schemas, name))
      .map((name) =>
        told(
          name,
          'schema-added',
          'the SDK has a type of this name now; no operation uses it yet.',
          onlyTypes('minor'),
        ),
      ),
  ]
}

function unusedIn({ document, schemas }: ContractModel): readonly string[] {
  const components = recordOf(document['components'])
  const used = new Set<string>()
  const open: unknown[] = [document['paths'], document['webhooks'], components['responses']]
  for (let value = open.pop(); open.length > 0 || value !== undefined; value = open.pop()) {
    if (typeof value !== 'object' || value === null) continue
    for (const [key, member] of Object.entries(value)) {
      if (key !== '$ref' || typeof member !== 'string') open.push(member)
      else {
        const name = member.replace('#/components/schemas/', '')
        if (!used.has(name)) {
          used.add(name)
          open.push(schemas[name])
        }
      }
    }
  }
  return Object.keys(schemas).filter((name) => !used.has(name))
}
