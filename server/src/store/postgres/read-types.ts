import { types, type CustomTypesConfig } from 'pg'

/** Columns hold counts and instants, which JavaScript's numbers hold exactly; the driver would answer text. */
const numberTypes: readonly number[] = [types.builtins.INT8, types.builtins.NUMERIC]
export const readTypes: CustomTypesConfig = {
  getTypeParser: (type: number, format?: 'text' | 'binary') =>
    numberTypes.includes(type) ? Number : types.getTypeParser(type, format),
}
