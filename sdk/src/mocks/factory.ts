/** A value, and how to get from it to a part of it. */
type Part = readonly [value: unknown, ...path: readonly (string | number)[]]

/**
 * Makes values of one schema, as the owner sends them: those that the API's examples have of it, one seed after the
 * other. What is given wins over what the example has.
 */
export type MockFactory<Value> = (given?: Partial<Value>, seed?: number) => Value

/** A factory of the parts that are examples of a schema. */
export const factory =
  <Value>(...parts: readonly Part[]): MockFactory<Value> =>
  (given = {}, seed = 0) => {
    const [whole, ...path] = parts[Math.trunc(Math.abs(seed) % parts.length) || 0] ?? []
    const found = path.reduce<unknown>((value, name) => Reflect.get(Object(value), name), whole)
    // A copy, so that no test changes another's; the generator has seen that the part fits its schema.
    const value = structuredClone(found) as Value
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.assign(value, given) : value
  }
