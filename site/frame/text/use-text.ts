import { createContext, createElement, Fragment, useContext, useMemo, type ReactNode } from 'react'
import {
  engineLanguage,
  writeMessage,
  writeText,
  type ElementsOf,
  type Given,
  type Message,
  type Messages,
  type Table,
  type ValuesOf,
} from '@openlondon/contract/language'

/** The language that is spoken here, and its messages by table and by name. */
export type Speech = {
  readonly tag: string
  /** By which numbers in messages are written. */
  readonly locale: string
  readonly tables: Readonly<Record<string, Messages>>
  /** By which days and hours are written; absent on pages of one language, which write them as the city does. */
  readonly dates?: string
}

export const engineSpeech: Speech = { tag: engineLanguage, locale: engineLanguage, tables: {} }

/** Outside of every provider the engine's own words are spoken, which are in the code. */
export const SpeechContext = createContext<Speech>(engineSpeech)

export const useSpeech = (): Speech => useContext(SpeechContext)

export type Text<All extends Messages> = {
  /** A message as text. */
  readonly t: <Id extends keyof All>(id: Id, ...given: Given<ValuesOf<All[Id], string | number>>) => string
  /** A message with elements in it. */
  readonly rich: <Id extends keyof All>(
    id: Id,
    values: ValuesOf<All[Id], ReactNode> & ElementsOf<All[Id], ReactNode>,
  ) => ReactNode
  /** What stands for a value of the portal's own, such as `status.active`; a value that has no word stands for itself. */
  readonly word: (kind: KindOf<keyof All>, value: string) => string
}

type KindOf<Id> = Id extends `${infer Kind}.${string}` ? Kind : never

/** `t` of a table, for functions that are handed it. */
export type Say<Known extends Table> = Text<Known['messages']>['t']

/** The messages of one room in the language of the page. */
export function useText<All extends Messages>(table: Table<All>): Text<All> {
  const speech = useSpeech()
  return useMemo(() => textIn(speech, table), [speech, table])
}

/** The same outside of a page. */
export function textIn<All extends Messages>({ locale, tables }: Speech, { name, messages }: Table<All>): Text<All> {
  const of = (id: string): Message | undefined =>
    tables[name]?.[id] ?? (Object.hasOwn(messages, id) ? messages[id] : undefined)
  return {
    t: (id, ...[values]) => writeText(of(String(id)) ?? '', values ?? {}, locale),
    rich: (id, values) => fragment(writeMessage<ReactNode>(of(String(id)) ?? '', piecesOf(values), locale)),
    word: (kind, value) => {
      const message = of(`${kind}.${value}`)
      return message === undefined ? value : writeText(message, {}, locale)
    },
  }
}

const fragment = (pieces: readonly ReactNode[]): ReactNode => createElement(Fragment, null, ...pieces)

type Made = ReactNode | ((words: readonly ReactNode[]) => ReactNode)

/** What makes an element is handed its words as one node. */
function piecesOf(
  values: Readonly<Record<string, ReactNode | ((words: ReactNode) => ReactNode)>>,
): Record<string, Made> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'function' ? (words: readonly ReactNode[]) => value(fragment(words)) : value,
    ]),
  )
}
