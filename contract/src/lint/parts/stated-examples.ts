import { below } from '../../grammar/pointer.ts'
import { isRecord, recordOf } from '../../grammar/record.ts'
import type { SourceLocation } from '../../model/model.ts'
import type { LintSubject } from './house-rule.ts'
import { placeIn } from './part.ts'

/** A text or whole number inside an example, the name it stands under, and where. */
export type ExampleValue = { readonly name: string; readonly value: string; readonly at: () => SourceLocation }

/** Every value that the contract shows to a reader: of schemas, parameters, bodies and fixtures. */
export function statedExamples({ contract, fixtures }: LintSubject): readonly ExampleValue[] {
  const schemas = contract.schemas.flatMap((part) =>
    ['examples', 'example', 'default'].flatMap((key) =>
      valuesIn(part.value[key], part.name ?? '', (pointer) => placeIn(part, key, ...pointer)),
    ),
  )
  const parameters = contract.parameters.flatMap((part) =>
    ['example', 'examples'].flatMap((key) => valuesIn(part.value[key], part.name, () => placeIn(part, key))),
  )
  const bodies = contract.operations.flatMap((part) => {
    const media = Object.values(recordOf(recordOf(part.value['requestBody'])['content'])).filter(isRecord)
    return media.flatMap((one) => valuesIn([one['example'], one['examples']], '', () => placeIn(part, 'requestBody')))
  })
  const shown = fixtures.flatMap((fixture) => [
    ...valuesIn(fixture.body, '', (pointer) => fixture.locate(below('', ...pointer))),
    ...valuesIn(fixture.request, '', () => fixture.at),
  ])
  return [...schemas, ...parameters, ...bodies, ...shown]
}

type Tokens = readonly (string | number)[]

/** The way to a value, written down only when somebody asks for it: nearly nobody does. */
type Trail = { readonly before: Trail; readonly key: string | number } | undefined

const tokensOf = (trail: Trail): Tokens => (trail ? [...tokensOf(trail.before), trail.key] : [])

function valuesIn(value: unknown, name: string, at: (pointer: Tokens) => SourceLocation): readonly ExampleValue[] {
  const found: ExampleValue[] = []
  const walk = (one: unknown, own: string, trail: Trail): void => {
    if (typeof one === 'string' || Number.isInteger(one))
      found.push({ name: own, value: String(one), at: () => at(tokensOf(trail)) })
    else if (Array.isArray(one)) for (const [key, item] of one.entries()) walk(item, own, { before: trail, key })
    else if (isRecord(one)) for (const [key, member] of Object.entries(one)) walk(member, key, { before: trail, key })
  }
  walk(value, name, undefined)
  return found
}
