import type { ApiModel, DecodePlan, JsonSchema, ResponseModel, ValueDecoder } from '@openlondon/contract'
import { decodePlans } from '@openlondon/contract/shown'

const types: Readonly<Record<ValueDecoder, string>> = {
  number: 'number',
  boolean: 'boolean',
  date: 'date',
  dateTime: 'date-time',
  lastSegment: 'the id alone',
  point: '{ lat, lon }',
  latLon: '{ lat, lon }',
}

/** An answer without an envelope, to ask for the plan of any schema inside one. */
const bare: ResponseModel = { status: '200', description: '', content: [], headers: [], oneOrMany: false }

/** What the SDK does to an object inside an answer; a plan that does nothing where it comes as it is. */
export function planInSdk(api: Pick<ApiModel, 'schemas'>, owner: JsonSchema): DecodePlan {
  const { schemas, ofResponse } = decodePlans(api)
  return followed(ofResponse(bare, owner), schemas) ?? {}
}

/** How one of its members differs in the SDK from what comes over the wire: its name, its type. */
export function noteInSdk(api: Pick<ApiModel, 'schemas'>, plan: DecodePlan, member: string): string | undefined {
  const { schemas } = decodePlans(api)
  const words = [plan.rename?.[member], typeInSdk(followed(plan.fields?.[member], schemas))]
  const said = words.filter((word) => word !== undefined)
  return said.length === 0 ? undefined : `in the SDK: ${said.join(', ')}`
}

const followed = (plan: DecodePlan | undefined, schemas: ReadonlyMap<string, DecodePlan>): DecodePlan | undefined =>
  plan?.ref === undefined ? plan : schemas.get(plan.ref)

function typeInSdk(plan: DecodePlan | undefined): string | undefined {
  if (plan?.list) return 'always a list'
  if (plan?.first) return 'the first alone'
  return plan?.decode && `${types[plan.decode]}${plan.nulls ? ' or null' : ''}`
}
