import { textOf } from '../../grammar/record.ts'
import type { JsonSchema } from '../../model/model.ts'
import type { ContractParts } from './contract-parts.ts'
import type { Part } from './part.ts'

/** What has a name and holds a value: a property or a parameter, with its schema read to the end. */
export type NamedValue = Part & {
  readonly name: string
  readonly schema: JsonSchema
  /** All that is said of it in words, of its own and of the schema it refers to. */
  readonly words: () => string
  /** Defined by the city for all its APIs. */
  readonly isShared: boolean
}

const known = new WeakMap<ContractParts, readonly NamedValue[]>()

/** Many rules go by names, so the list is made once for each contract. */
export function namedValues(contract: ContractParts): readonly NamedValue[] {
  const named = known.get(contract) ?? listed(contract)
  known.set(contract, named)
  return named
}

function listed({ schemas, parameters, words }: ContractParts): readonly NamedValue[] {
  const properties = schemas.flatMap(({ name, value, place, full, isShared }) =>
    name === undefined ? [] : [{ name, value, place, schema: full, words: () => words(value), isShared }],
  )
  const others = parameters.map(({ name, value, place, schema }) => {
    const said = (): string => `${textOf(value['description'])} ${words(value['schema'])}`
    return { name, value, place, schema, words: said, isShared: false }
  })
  return [...properties, ...others]
}
