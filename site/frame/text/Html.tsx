import { memo, type ReactNode } from 'react'
import { useTextLanguage } from './text-language'

type Props = {
  readonly html: string
  readonly as?: 'div' | 'span'
  readonly className?: string | undefined
  /** In the engine's words, although it stands among the contract's. */
  readonly isOurs?: boolean | undefined
}

/**
 * HTML that the build made from a contract's Markdown; raw HTML in a contract never gets this far. Drawn again it would
 * be parsed again, however equal it is.
 */
export const Html = memo(function Html({ html, as: Tag = 'div', className, isOurs }: Props): ReactNode {
  const lang = useTextLanguage()
  return (
    <Tag
      lang={isOurs ? undefined : lang}
      {...(className ? { className } : {})}
      dangerouslySetInnerHTML={{ __html: html }}
    />
  )
})
