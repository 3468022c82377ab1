import { useEffect, useState, type ReactNode } from 'react'

import { frameText } from '@openlondon/contract/languages/en/frame'
import { useSpeech, useText } from '../text/use-text'

type Props = { readonly text: () => string | Promise<string>; readonly label?: string }

/** Copies and says so, in the button and to a screen reader. */
export function CopyButton({ text, label }: Props): ReactNode {
  const { t } = useText(frameText)
  const { tag } = useSpeech()
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready')
  useEffect(() => {
    if (state === 'ready') return
    const timer = setTimeout(() => setState('ready'), 2000)
    return () => clearTimeout(timer)
  }, [state])
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(await text())
      setState('copied')
    } catch {
      setState('refused') // no permission, or a page that is not served securely
    }
  }
  const words = { ready: label ?? t('copy'), copied: t('copied'), refused: t('cannotCopy') }
  return (
    <>
      {/* Its name stays: one that changed under the focus would be read as well, and once more when it goes back. */}
      <button type="button" className="copy" lang={tag} aria-label={words.ready} onClick={() => void copy()}>
        {words[state]}
      </button>
      <span role="status" lang={tag} className="visually-hidden">
        {state !== 'ready' && words[state]}
      </span>
    </>
  )
}
