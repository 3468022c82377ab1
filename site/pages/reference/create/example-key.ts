import type { OperationModel } from '@openlondon/contract'

/** What the SDK gives for example answers, by `exampleKey`; those it gives as they came are not in it. */
export type SdkAnswers = ReadonlyMap<string, unknown>

export const exampleKey = (operation: Pick<OperationModel, 'id'>, status: string, example: string): string =>
  `${operation.id} ${status} ${example}`
