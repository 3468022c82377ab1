import type { ReactNode } from 'react'
import { useTextLanguage } from './text-language'

type Props = { readonly html: string; readonly as?: 'div' | 'span'; readonly className?: string | undefined }

/** HTML that the build made from a contract's Markdown; raw HTML in a contract never gets this far. */
export function Html({ html, as: Tag = 'div', className }: Props): ReactNode {
  const lang = useTextLanguage()
  return <Tag lang={lang} {...(className ? { className } : {})} dangerouslySetInnerHTML={{ __html: html }} />
}
