import type { HouseRule } from '../../parts/house-rule.ts'
import type { JsonSchema } from '../../../model/model.ts'
import { propertiesExample } from '../../parts/rule-example.ts'
import { placeIn } from '../../parts/part.ts'

const geometry =
  'type: object\n  description: A shape.\n  properties: { type: { type: string }, coordinates: { type: array } }'

const shared = { 'common/schemas.yaml': `Geometry:\n  ${geometry}\n` }

const isGeometry = ({ properties = {} }: JsonSchema): boolean => 'type' in properties && 'coordinates' in properties

export const geojsonShared: HouseRule = {
  id: 'geojson-shared',
  severity: 'warning',
  title: 'A GeoJSON geometry refers to the shared schema.',
  why: 'A map library takes the geometry of any API only if all of them have one type. Written anew each time, the order of the coordinates is told differently each time.',
  fix: 'Write `$ref` to the geometry in common/schemas.yaml. Where only points come, say so in a description beside it.',
  failing: propertiesExample(`shape:\n  ${geometry}`, shared),
  passing: propertiesExample('shape: { type: object, description: A shape., additionalProperties: true }', shared),
  check({ contract, shared: known }) {
    const [name] = Object.entries(known).find(([, schema]) => isGeometry(schema)) ?? []
    if (name === undefined) return []
    return contract.schemas
      .filter((part) => !part.isShared && part.value['$ref'] === undefined && isGeometry(part.full))
      .map((part) => ({
        message: `This geometry is written by hand. Refer to the shared "${name}".`,
        at: placeIn(part),
      }))
  },
}
