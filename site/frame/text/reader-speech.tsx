import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { engineLanguage, localeIn, type Messages } from '@openlondon/contract/language'
import { useCity } from '../use-city'
import { useChosenLanguage } from './use-reader-language'
import { SpeechContext, useSpeech, type Speech } from './use-text'
import { wordsFile, type WordsTable } from './words-file'

const asked = new Map<string, Promise<Messages>>()

async function fetchWords(file: string): Promise<Messages> {
  const response = await fetch(file)
  if (!response.ok) throw new Error(`No words: ${response.status}`)
  return (await response.json()) as Messages // as the build wrote it
}

type Props = { readonly table: WordsTable; readonly children: ReactNode }

/**
 * Part of a page in English that is used rather than read: it speaks the language that the reader chose. The words come with
 * the first page that has such a part, and until then, or without them, it is in English.
 */
export function ReaderSpeech({ table, children }: Props): ReactNode {
  const chosen = useChosenLanguage()
  const tag = chosen?.tag ?? engineLanguage
  const { locale } = useCity()
  const outside = useSpeech()
  const [words, setWords] = useState<{ readonly tag: string; readonly messages: Messages }>()
  useEffect(() => {
    if (tag === engineLanguage) return
    let isShown = true
    const file = wordsFile(tag, table)
    const known = asked.get(file) ?? fetchWords(file)
    asked.set(file, known)
    known.then(
      (messages) => isShown && setWords({ tag, messages }),
      () => asked.delete(file),
    )
    return () => {
      isShown = false
    }
  }, [tag, table])
  const speech = useMemo((): Speech | undefined => {
    if (!chosen || words?.tag !== tag) return undefined
    const spoken = localeIn(tag, locale)
    return { tag, locale: spoken, dates: spoken, tables: { ...chosen.tables, [table]: words.messages } }
  }, [words, tag, chosen, table, locale])
  // One element before and after: what was typed and answered meanwhile stays.
  return <SpeechContext value={speech ?? outside}>{children}</SpeechContext>
}
