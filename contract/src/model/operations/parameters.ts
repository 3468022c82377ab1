import type { OperationModel, ParameterModel } from '../model.ts'

/** Parameters of one place, in the contract's order. */
export const parametersIn = (
  { parameters }: Pick<OperationModel, 'parameters'>,
  place: ParameterModel['in'],
): readonly ParameterModel[] => parameters.filter((parameter) => parameter.in === place)

/** Whether the contract states the one value of a parameter: nobody needs to be asked for it. */
export const isFixed = ({ required, in: place, schema }: Pick<ParameterModel, 'required' | 'in' | 'schema'>): boolean =>
  required && place !== 'path' && schema.const !== undefined

/** Parameters that are always sent, and always with the same value. */
export const fixedParameters = ({ parameters }: Pick<OperationModel, 'parameters'>): readonly ParameterModel[] =>
  parameters.filter(isFixed)

/** What is sent for parameters that have one value only, by name. */
export const fixedValues = (operation: Pick<OperationModel, 'parameters'>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(fixedParameters(operation).map(({ name, schema }) => [name, schema.const]))

/** What a parameter that is not sent counts as, by name, where the contract says so. */
export const defaultValues = ({ parameters }: Pick<OperationModel, 'parameters'>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    parameters.flatMap(({ name, schema }) => (schema.default === undefined ? [] : [[name, schema.default]])),
  )
