import { compileSchema, type ApiModel, type JsonSchema } from '@openlondon/contract'

type Validate = ReturnType<typeof compileSchema>

const validators = new WeakMap<JsonSchema, Validate>()

/** The contract's validator for a schema, compiled when it is first needed and kept as long as the model lives. */
export function validatorFor(api: ApiModel, schema: JsonSchema): Validate {
  let validate = validators.get(schema)
  if (!validate) validators.set(schema, (validate = compileSchema(api, schema)))
  return validate
}
