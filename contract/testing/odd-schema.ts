/** A schema of an answer that is valid JSON Schema 2020-12 and that some tool, or we, once tripped over. */
export type OddSchema = {
  readonly name: string
  readonly schema: unknown
  /** Component schemas it refers to. */
  readonly schemas?: Readonly<Record<string, unknown>>
  /** What is asked for it with. */
  readonly parameters?: readonly unknown[]
  /** The SDK's type of the answer, without line breaks. */
  readonly type?: string
  /** What the loader says of it: rule ids, in order. */
  readonly found?: readonly string[]
}

export const text = { type: 'string' }
export const whole = { type: 'integer' }
export const under = (x: unknown, isRequired = true): unknown => ({
  type: 'object',
  ...(isRequired ? { required: ['x'] } : {}),
  properties: { x },
})
export const noValue = { found: ['schema-has-value'] }
