import { useCallback } from 'react'
import { engineLanguage } from '@openlondon/contract/language'
import { useSpeech } from '../../../frame/text/use-text'
import type { InWords } from './failure'

/** The portal says problems in the engine's language; a page in another has words of its own for each code. */
export function useProblemWords(): InWords {
  const { tag, tables } = useSpeech()
  const own = tag === engineLanguage ? undefined : tables['problems']
  return useCallback(
    (code) => {
      const [title, fix] = [own?.[`title.${code}`], own?.[`fix.${code}`]]
      return typeof title === 'string' && typeof fix === 'string' ? { title, fix } : undefined
    },
    [own],
  )
}
