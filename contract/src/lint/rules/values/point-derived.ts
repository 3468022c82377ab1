import { recordOf, textOf, type JsonRecord } from '../../../grammar/record.ts'
import { answerExample } from '../../parts/rule-example.ts'
import type { HouseRule } from '../../parts/house-rule.ts'
import { placeIn } from '../../parts/part.ts'
import { isLatitude, isLongitude } from '../../words/degree-words.ts'

const stop = (derived: string): string =>
  `type: object\nproperties:\n  latitude: { type: number, description: Degrees north. }\n  longitude: { type: number, description: Degrees east. }${derived}`

export const pointDerived: HouseRule = {
  id: 'point-derived',
  severity: 'info',
  title: 'A position in an answer is told to the SDK.',
  why: 'Owners spell positions in a dozen ways, and every program that joins two of them writes the same few lines. Told once, each is one `point` in the SDK.',
  fix: 'Beside the two members write `x-derive: { point: { from: <latitude>, lon: <longitude>, decode: point } }`, with a description; a second position in the same object has a name of its own.',
  failing: answerExample(stop('')),
  passing: answerExample(
    stop('\nx-derive:\n  point: { from: latitude, lon: longitude, decode: point, description: Where it is. }'),
  ),
  check: ({ contract }) =>
    contract.schemas
      .filter(({ inAnswer, value }) => inAnswer && value['$ref'] === undefined)
      .flatMap((part) => {
        const told = Object.values(recordOf(part.value['x-derive'])).map((rule) => textOf(recordOf(rule)['from']))
        return latitudesIn(recordOf(part.value['properties']))
          .filter((name) => !told.includes(name))
          .map((name) => ({
            message: `"${name}" is the latitude of a position of which the SDK is not told.`,
            at: placeIn(part, 'properties', name),
          }))
      }),
}

/** Latitudes that have a longitude beside them; the corners of a box are no positions. */
function latitudesIn(properties: JsonRecord): readonly string[] {
  const names = Object.keys(properties).filter((name) => !/^(min|max)/i.test(name))
  return names.some(isLongitude) ? names.filter(isLatitude) : []
}
