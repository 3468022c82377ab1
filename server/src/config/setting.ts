import type { Form } from './form.ts'

/**
 * A variable that the server reads, described once: reading, what is found wrong and the page of settings all come from
 * these descriptions. `Value` is what is read, `Fallback` what holds when nothing is said.
 */
export type Setting<Value = unknown, Fallback = unknown> = {
  readonly name: string
  /** What it is: one sentence or two. */
  readonly meaning: string
  readonly form: Form<Value>
  readonly example?: string
  readonly fallback: Fallback
  /** The fallback in words, where it is no plain value. */
  readonly otherwise?: string
  /** Why production does not start without it. */
  readonly needed?: string
  /** A fault does not repeat what was written. */
  readonly secret?: true
}

export type Settings = Readonly<Record<string, Setting>>

/** What reading a group of settings gives. */
export type Values<Group extends Settings> = {
  readonly [Member in keyof Group]: Group[Member] extends Setting<infer Value, infer Fallback>
    ? Value | (Fallback extends Value ? never : Widened<Fallback>)
    : never
}

type Widened<Value> = Value extends string
  ? string
  : Value extends number
    ? number
    : Value extends boolean
      ? boolean
      : Value

export type Environment = Readonly<Record<string, string | undefined>>

/** Read a group; what is wrong goes to `faults`, one sentence each. An empty variable says nothing. */
export function readSettings<Group extends Settings>(group: Group, env: Environment, faults: string[]): Values<Group> {
  const values = Object.entries(group).map(([member, setting]) => [member, readSetting(setting, env, faults)] as const)
  // Proof: each member was read by its own form, or has its own fallback.
  return Object.fromEntries(values) as Values<Group>
}

function readSetting(setting: Setting, env: Environment, faults: string[]): unknown {
  const given = env[setting.name]
  if (!given) return setting.fallback
  const value = setting.form.read(given)
  if (value === undefined) faults.push(`${setting.name} must be ${setting.form.words}${quote(setting, given)}`)
  return value ?? setting.fallback
}

const quote = ({ secret }: Setting, given: string): string =>
  secret ? '' : `, not ${JSON.stringify(given.slice(0, 80))}`

/** What production does not start without. */
export function missingSettings(group: Settings, env: Environment): readonly string[] {
  return Object.values(group).flatMap(({ name, needed, example }) =>
    needed === undefined || env[name]
      ? []
      : [`${name} must be set in production: ${needed}${example === undefined ? '' : ` (for example ${example})`}`],
  )
}
