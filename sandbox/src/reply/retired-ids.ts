import {
  findRetired,
  partsOf,
  type ApiModel,
  type FoundRetired,
  type IdKind,
  type OperationModel,
} from '@openlondon/contract/model'
import { Refusal } from '@openlondon/contract/problem'
import type { ContractRequest } from '@openlondon/contract/request'
import type { SandboxAnswer } from '../answer/choose-answer.ts'

/** The ids of a request that are no more, by the brands of its parameters. */
export function retiredIds(
  kinds: readonly IdKind[],
  api: ApiModel,
  operation: OperationModel,
  { values }: Pick<ContractRequest, 'values'>,
): readonly FoundRetired[] {
  if (kinds.every(({ retired }) => retired.length === 0)) return []
  return operation.parameters.flatMap(({ name, schema }) => {
    const parts = partsOf(api, schema)
    const items = parts.flatMap((part) => (part.items ? partsOf(api, part.items) : []))
    const brands = new Set([...parts, ...items].flatMap((part) => part['x-brand'] ?? []))
    const texts = [values[name]].flat().filter((value) => typeof value === 'string' || typeof value === 'number')
    return [...brands].flatMap((brand) => texts.flatMap((text) => findRetired(kinds, brand, String(text)) ?? []))
  })
}

/** `"old-ring" is no more since 2024-11-20; after it came ring.` */
export const retiredWords = (retired: readonly FoundRetired[]): string =>
  retired
    .map(({ id, until, successors }) => {
      const after = successors.map((one) => one.id).join(', ')
      return `"${id}" is no more since ${until}${after && `; after it came ${after}`}`
    })
    .join('. ')

/** An owner's refusal in JSON, with the hint as one member more; every other answer as it is. */
export function withRetiredIds(answer: SandboxAnswer, retired: readonly FoundRetired[]): SandboxAnswer {
  if (retired.length === 0 || answer.kind !== 'body' || answer.status < 400 || typeof answer.body !== 'string')
    return answer
  try {
    const body: unknown = JSON.parse(answer.body)
    if (typeof body !== 'object' || body === null || Array.isArray(body)) return answer
    return { ...answer, body: JSON.stringify({ ...body, retiredIds: retired }) }
  } catch {
    return answer
  }
}

/** A refusal in our own words says which of the request's ids are no more. */
export function hinting<Made>(retired: readonly FoundRetired[], make: () => Made): Made {
  try {
    return make()
  } catch (error) {
    if (!(error instanceof Refusal) || retired.length === 0) throw error
    const { code, options } = error
    throw new Refusal(code, { ...options, detail: `${retiredWords(retired)}.`, retiredIds: retired })
  }
}
