import { isRecord, recordOf, textOf, type JsonRecord } from '../../../grammar/record.ts'
import type { JsonSchema } from '../../../model/model.ts'
import { decoders } from '../../parts/annotations.ts'
import type { ContractParts } from '../../parts/contract-parts.ts'
import type { HouseRule } from '../../parts/house-rule.ts'
import { answerExample } from '../../parts/rule-example.ts'
import { placeIn, type SchemaPart } from '../../parts/part.ts'

const stop = (from: string): string =>
  `type: object\nproperties:\n  facts: { type: array, items: { type: object } }\nx-derive:\n  bikes: { from: ${from}, key: NbBikes, decode: number, description: Bikes left. }`

export const deriveFits: HouseRule = {
  id: 'derive-fits',
  severity: 'error',
  title: 'A member that the SDK computes is made from one that comes over the wire, in a way the SDK knows.',
  why: 'What is made from nothing is `null` in every answer, and no test of the owner would ever notice.',
  fix: 'Under `x-derive`, `from` names a member as the wire spells it; `decode` is one of number, boolean, date, dateTime, lastSegment, point or latLon, and `lon` names the longitude of a point whose latitude is in `from`, or `lookup` maps texts to values; `key` picks one from a list of keys and values.',
  failing: answerExample(stop('fact')),
  passing: answerExample(stop('facts')),
  check: ({ contract }) =>
    contract.schemas.flatMap((part) =>
      Object.entries(recordOf(part.value['x-derive'])).flatMap(([name, rule]) =>
        problemsWith(name, recordOf(rule), membersOf(part, contract)).map((problem) => ({
          message: `"${name}" ${problem}.`,
          at: placeIn(part, 'x-derive', name),
        })),
      ),
    ),
}

function problemsWith(name: string, rule: JsonRecord, members: JsonSchema['properties'] = {}): readonly string[] {
  const [from, decode] = [textOf(rule['from']), rule['decode']]
  const known = decoders.filter((one) => one !== 'list' && one !== 'first')
  return [
    ...(Object.hasOwn(members, name) ? ['has the name of a member of the wire'] : []),
    ...(from in members
      ? []
      : [from === '' ? 'does not say what it is made `from`' : `is made from "${from}", which is no member`]),
    ...(decode === undefined || known.some((one) => one === decode)
      ? []
      : [`is read by "${String(decode)}", but only ${known.join(', ')} are known`]),
    ...(rule['lon'] === undefined || textOf(rule['lon']) in members
      ? []
      : [`has its longitude in "${textOf(rule['lon'])}", which is no member`]),
    ...(rule['lon'] === undefined || decode === 'point' ? [] : ['has a longitude, but is no point']),
    ...(rule['lookup'] === undefined || isRecord(rule['lookup']) ? [] : ['has a `lookup` that is no table']),
    ...(decode !== undefined && rule['lookup'] !== undefined ? ['has both `decode` and `lookup`'] : []),
  ]
}

const membersOf = ({ full }: SchemaPart, contract: ContractParts): JsonSchema['properties'] =>
  Object.assign({}, ...(full.allOf ?? []).map((one) => contract.full(one).properties), full.properties)
