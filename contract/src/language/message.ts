/** Texts of one message by the categories of `Intl.PluralRules`; `{count}` chooses. */
export type PluralMessage = { readonly other: string } & { readonly [Category in Intl.LDMLPluralRule]?: string }

/**
 * What is said, with `{name}` where a value stands and `<name>…</name>` around words that become an element. Whole sentences:
 * other languages have another order.
 */
export type Message = string | PluralMessage

export type Messages = Readonly<Record<string, Message>>

/** The English messages of one room, which are complete by definition; other languages are tables of the same name. */
export type Table<All extends Messages = Messages> = { readonly name: string; readonly messages: All }

export function defineTable<const All extends Messages>(name: string, messages: All): Table<All> {
  return { name, messages }
}

type TextOf<Said extends Message> = Said extends string ? Said : Extract<Said[keyof Said], string>

type ValueNames<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ValueNames<Rest>
  : never

type ElementNames<Text extends string> = Text extends `${string}</${infer Name}>${infer Rest}`
  ? Name | ElementNames<Rest>
  : never

/** What has to be given for a message: a value for each `{name}`, a number for `{count}` of plurals. */
export type ValuesOf<Said extends Message, Value> = {
  readonly [Name in ValueNames<TextOf<Said>>]: Value
} & (Said extends string ? unknown : { readonly count: number })

/** The same as the last argument of a call: a message without names in it takes none. */
export type Given<Said> = keyof Said extends never ? [values?: undefined] : [values: Said]

/** And for each `<name>…</name>` what is made of the words in it. */
export type ElementsOf<Said extends Message, Piece> = {
  readonly [Name in ElementNames<TextOf<Said>>]: (words: Piece) => Piece
}

/** The names in a message, each with its braces or as the end of its element, sorted: every language must have the same. */
export function namesInMessage(message: Message): readonly string[] {
  const texts = typeof message === 'string' ? [message] : Object.values(message)
  return [...new Set(texts.flatMap((text) => [...text.matchAll(named)].map(([name]) => name)))].toSorted()
}

const named = /\{\w+\}|<\/\w+>/g
