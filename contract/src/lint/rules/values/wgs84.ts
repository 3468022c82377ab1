import { recordOf } from '../../../grammar/record.ts'
import type { JsonSchema } from '../../../model/model.ts'
import type { HouseRule } from '../../parts/house-rule.ts'
import { degreesMax } from '../../words/degree-words.ts'
import { lastWord } from '../../words/name-words.ts'
import { namedValues } from '../../parts/named-values.ts'
import { propertiesExample } from '../../parts/rule-example.ts'
import { isNumeric, placeIn } from '../../parts/part.ts'

const grid = 'easting eastings northing northings'.split(' ')

export const wgs84: HouseRule = {
  id: 'wgs84',
  severity: 'warning',
  title: 'Latitudes and longitudes are bounded degrees; any other coordinate names its reference system.',
  why: 'Swapped or projected coordinates still look like numbers. The bounds catch the swap, and the system says how to put the point on a map.',
  fix: 'Refer to the shared latitude and longitude, or set -90 to 90 and -180 to 180. For any other grid add `x-crs` with its number at EPSG, such as `EPSG:3857`.',
  failing: propertiesExample(
    'lat: { type: number, description: Degrees north. }\neasting: { type: number, description: Metres east. }',
  ),
  passing: propertiesExample(
    'lat: { type: number, minimum: -90, maximum: 90, description: Degrees north. }\neasting: { type: number, x-crs: EPSG:3857, description: Metres east. }',
  ),
  check: ({ contract }) =>
    namedValues(contract).flatMap((part) => {
      const { schema, name } = part
      if (!isNumeric(schema) || recordOf(schema)['x-crs'] !== undefined) return []
      const limit = degreesMax(name)
      const problem = limit === undefined ? undefined : outOfRange(schema, limit)
      if (problem !== undefined) return [{ message: `"${name}" ${problem}.`, at: placeIn(part) }]
      return grid.includes(lastWord(name))
        ? [{ message: `"${name}" is not in degrees. Name its reference system in \`x-crs\`.`, at: placeIn(part) }]
        : []
    }),
}

function outOfRange({ minimum, maximum }: JsonSchema, limit: number): string | undefined {
  if (minimum === undefined || maximum === undefined) return `is not bounded to -${limit} and ${limit}`
  return minimum < -limit || maximum > limit ? `may exceed ${limit} degrees` : undefined
}
