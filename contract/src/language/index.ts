// Messages in languages: what is said, and where. Pure: the browser imports this door, too.
export {
  defineTable,
  namesInMessage,
  type ElementsOf,
  type Given,
  type Message,
  type Messages,
  type PluralMessage,
  type Table,
  type ValuesOf,
} from './message.ts'
export {
  engineLanguage,
  isTranslated,
  languagesOfPage,
  localeIn,
  pathInLanguage,
  splitPath,
  type OfferedLanguage,
  type TranslatedSite,
} from './page-language.ts'
export { writeMessage, writeText } from './write-message.ts'
