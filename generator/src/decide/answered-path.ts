import { camelKey, type ApiModel, type JsonSchema, type OperationModel } from '@openlondon/contract'
import { jsonOf, memberSteps, ownOf, partsOf, successResponse, type MemberStep } from '@openlondon/contract/model'

/** A member of what the SDK answers: the steps to it by the names they have there, and what it is. */
export type AnsweredPath = { readonly steps: readonly MemberStep[]; readonly schema: JsonSchema }

/**
 * Where a member of the wire, named by a path of `memberSteps`, is in what the SDK answers, which is unwrapped and may have
 * its keys renamed. An empty path is the answer itself. Undefined where nothing is there, which lint reports.
 */
export function answeredPath(
  api: Pick<ApiModel, 'schemas'>,
  operation: OperationModel,
  path: string,
): AnsweredPath | undefined {
  const response = successResponse(operation)
  const unwrap = response?.unwrap ?? []
  const wire = path === '' ? unwrap.map((name) => ({ name })) : memberSteps(path)
  const whole = response && jsonOf(response.content)?.schema
  if (!whole || !wire || unwrap.some((name, index) => wire[index]?.name !== name)) return undefined
  let schema: JsonSchema | undefined = whole
  const steps: MemberStep[] = []
  for (const step of wire) {
    if (schema === undefined) return undefined
    const entered = enter(api, schema, step)
    schema = entered?.schema
    if (entered) steps.push(entered.step)
  }
  return schema && { steps: steps.slice(unwrap.length), schema }
}

/** The name by which the SDK answers a member of such an object. */
export function answeredName(api: Pick<ApiModel, 'schemas'>, schema: JsonSchema, name: string): string {
  return partsOf(api, schema).some((part) => part['x-decode-keys'] === 'camel') ? camelKey(name) : name
}

/** The entries of a list, whichever branch of a composition says what they are. */
export const entriesOf = (api: Pick<ApiModel, 'schemas'>, list: JsonSchema): JsonSchema | undefined =>
  partsOf(api, list)
    .map(({ items }) => items)
    .find((items) => items !== undefined)

/** The member of an object. */
export const memberOf = (api: Pick<ApiModel, 'schemas'>, schema: JsonSchema, name: string): JsonSchema | undefined =>
  partsOf(api, schema)
    .map(({ properties }) => ownOf(properties, name))
    .find((member) => member !== undefined)

function enter(
  api: Pick<ApiModel, 'schemas'>,
  schema: JsonSchema,
  { name, where }: MemberStep,
): { readonly step: MemberStep; readonly schema: JsonSchema } | undefined {
  const member = memberOf(api, schema, name)
  const step = { name: answeredName(api, schema, name) }
  if (member === undefined || where === undefined) return member && { step, schema: member }
  const entry = entriesOf(api, member)
  return (
    entry && {
      step: { ...step, where: { ...where, member: answeredName(api, entry, where.member) } },
      schema: entry,
    }
  )
}
