import { below } from '../../grammar/pointer.ts'
import { isRecord, recordOf } from '../../grammar/record.ts'
import { itemShape, memberShape, type Shape } from '../../grammar/shape.ts'
import type { ContractModel } from '../../model/model.ts'
import type { SchemaComparison } from './compare-schemas.ts'
import { onlyTypes, renamedText, type Found } from './found.ts'
import type { Visit } from './spot.ts'

/** Components that no operation leads to are types of the SDK all the same: that one came, went or changed is told by itself. */
export function unusedTypes(before: ContractModel, after: ContractModel, schemas: SchemaComparison): readonly Found[] {
  const [old, now] = [unusedIn(before), unusedIn(after)]
  const renamed = now.flatMap((name): (readonly [now: string, formerly: string])[] => {
    const formerly = schemas.formerName(name)
    return formerly === undefined ? [] : [[name, formerly]]
  })
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
    ...renamed.map(([name, formerly]) => told(name, 'schema-renamed', renamedText(formerly), onlyTypes('major'))),
    ...old
      .filter((name) => !Object.hasOwn(after.schemas, name) && !renamed.some(([, formerly]) => formerly === name))
      .map((name) =>
        told(
          name,
          'schema-removed',
          'the SDK has no type of this name any more; no operation used it.',
          onlyTypes('major'),
        ),
      ),
    ...now
      .filter((name) => !Object.hasOwn(before.schemas, name) && !renamed.some(([one]) => one === name))
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

/**
 * Components of which no value is: nothing that travels leads to them, or conditions alone do, which say what a value is
 * not, or when it is what.
 */
function unusedIn({ document, schemas }: ContractModel): readonly string[] {
  const components = recordOf(document['components'])
  const used = new Set<string>()
  const visit = (value: unknown, shape: Shape): void => {
    if (Array.isArray(value)) for (const item of value) visit(item, itemShape(shape))
    if (!isRecord(value) || shape === 'literal') return
    for (const [key, member] of Object.entries(value)) {
      if (shape === 'schema' && conditions.has(key)) continue
      if (key === '$ref' && typeof member === 'string') use(member.replace('#/components/schemas/', ''))
      else visit(member, memberShape(shape, key))
    }
  }
  const use = (name: string): void => {
    if (used.has(name)) return
    used.add(name)
    visit(schemas[name], 'schema')
  }
  for (const key of ['paths', 'webhooks']) visit(document[key], 'map')
  visit(components['responses'], 'map')
  return Object.keys(schemas).filter((name) => !used.has(name))
}

const conditions = new Set([
  'not',
  'if',
  'then',
  'else',
  'contains',
  'dependentSchemas',
  'unevaluatedItems',
  'propertyNames',
])
