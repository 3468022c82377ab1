import {
  engineLanguage,
  writeText,
  type Given,
  type Message,
  type Messages,
  type ValuesOf,
} from '@openlondon/contract/language'
import { mailText } from '@openlondon/contract/languages/en/mail'

type All = typeof mailText.messages

/** The words of letters in one language. */
export type MailLanguage = { readonly tag: string; readonly messages: Messages }

/** A message of the table `mail` as text. */
export type SayInMail = <Id extends keyof All>(id: Id, ...given: Given<ValuesOf<All[Id], string | number>>) => string

export const englishMail: MailLanguage = { tag: engineLanguage, messages: mailText.messages }

export function sayInMail({ tag, messages }: MailLanguage): SayInMail {
  return (id, ...[values]) => {
    const english: Message = mailText.messages[id]
    return writeText(messages[id] ?? english, values ?? {}, tag)
  }
}
