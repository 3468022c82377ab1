import type { TextForm } from './text-form.ts'

/**
 * A member of `city.yaml` or `api.yaml`, described once: what is read, what is found wrong, and the
 * reference of fields all come from these descriptions.
 */
export type Field =
  | TextField
  | ChoiceField
  | NumberField
  | FlagField
  | ListField
  | MapField
  | GroupField
  | VariantsField

export type Fields = Readonly<Record<string, Field>>

type Said = {
  /** What it is, so that it goes on after "Add": "the public address of the portal". */
  readonly meaning: string
  /** Without it the file cannot be read; inside an optional group: without it the group cannot. */
  readonly required?: true
  /** The lint rule that asks for it or judges it, where reading alone does not. */
  readonly rule?: string
}

export type TextField = Said & {
  readonly kind: 'text'
  readonly example: string
  readonly form?: TextForm
  readonly fallback?: string
}

export type ChoiceField = Said & {
  readonly kind: 'choice'
  readonly values: readonly string[]
  readonly fallback?: string
}

export type NumberField = Said & { readonly kind: 'number'; readonly example: number; readonly fallback?: number }

/** False when it is not there. */
export type FlagField = Said & { readonly kind: 'flag' }

/** Empty when it is not there; a required list has an entry at least. */
export type ListField = Said & {
  readonly kind: 'list'
  readonly of: Field
  readonly example?: string
  /** What to write instead, or undefined when the list is as it should be. */
  readonly wrong?: (list: readonly unknown[]) => string | undefined
}

/** Entries under names of one's own; empty when it is not there. */
export type MapField = Said & { readonly kind: 'map'; readonly of: Field }

/** `optional` groups are absent when they are not there; others are read as if they stood there empty. */
export type GroupField = Said & { readonly kind: 'group'; readonly members: Fields; readonly optional?: true }

/** A group whose other members depend on one of them. */
export type VariantsField = Said & {
  readonly kind: 'variants'
  readonly by: string
  readonly of: Readonly<Record<string, Fields>>
}

/** What reading a field gives. */
type Value<F> = F extends { readonly kind: 'text' }
  ? string
  : F extends { readonly kind: 'choice'; readonly values: readonly (infer Choice)[] }
    ? Choice
    : F extends { readonly kind: 'number' }
      ? number
      : F extends { readonly kind: 'flag' }
        ? boolean
        : F extends { readonly kind: 'list'; readonly of: infer Of }
          ? readonly Value<Of>[]
          : F extends { readonly kind: 'map'; readonly of: infer Of }
            ? Readonly<Record<string, Value<Of>>>
            : F extends { readonly kind: 'group'; readonly members: infer Members }
              ? Values<Members>
              : F extends { readonly kind: 'variants'; readonly by: infer By; readonly of: infer Of }
                ? { readonly [Name in keyof Of]: { readonly [K in By & string]: Name } & Values<Of[Name]> }[keyof Of]
                : never

/** Members that may be absent: those with neither a duty nor anything to take their place. */
type MayLack<F> = F extends { readonly required: true } | { readonly fallback: unknown }
  ? false
  : F extends { readonly kind: 'flag' | 'list' | 'map' }
    ? false
    : F extends { readonly kind: 'group' }
      ? F extends { readonly optional: true }
        ? true
        : false
      : true

/** What reading a group of fields gives. */
export type Values<Members> = {
  readonly [K in keyof Members as MayLack<Members[K]> extends true ? never : K]: Value<Members[K]>
} & { readonly [K in keyof Members as MayLack<Members[K]> extends true ? K : never]?: Value<Members[K]> }
