import type { HouseRule } from '../../parts/house-rule.ts'
import { propertiesExample } from '../../parts/rule-example.ts'
import { placeIn, type SchemaPart } from '../../parts/part.ts'

const keeper = 'keeper: { type: string, description: Who looks after it., x-personal-data: dropped }'

export const droppedByName: HouseRule = {
  id: 'dropped-by-name',
  severity: 'error',
  title: 'A name that is dropped in one answer of an API is dropped in all of them.',
  why: 'The gateway takes a dropped member out of an answer by its name, at any depth. Another member of that name would go with it, though the contract promises it.',
  fix: 'Say `x-personal-data: dropped` at the other member too, or describe the dropped one further out, where its name is its own.',
  failing: propertiesExample(
    `${keeper}\nnear: { type: object, description: The next stop., properties: { keeper: { type: string, description: The bus company. } } }`,
  ),
  passing: propertiesExample(
    `${keeper}\nnear: { type: object, description: The next stop., properties: { company: { type: string, description: The bus company. } } }`,
  ),
  check: ({ contract }) => {
    const answered = contract.schemas.filter(({ name, inAnswer }) => name !== undefined && inAnswer)
    const dropped = new Set(answered.filter(isDropped).map(({ name }) => name))
    return answered
      .filter((part) => dropped.has(part.name) && !isDropped(part))
      .map((part) => ({ message: `"${part.name}" is dropped elsewhere in this API's answers.`, at: placeIn(part) }))
  },
}

const isDropped = ({ value }: SchemaPart): boolean => value['x-personal-data'] === 'dropped'
