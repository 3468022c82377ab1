import { memo, useMemo, useState, type ReactNode } from 'react'
import { asItIs, useKept } from '../Still'
import { codeHtml, type Language } from './colour-code'

type Props = { readonly text: string; readonly language: Language }

/** Code that may change while the page lives: coloured anew when it does, and no sooner. */
export const Code = memo(function Code({ text, language }: Props): ReactNode {
  const isKept = useKept()
  const [sent, setSent] = useState(isKept ? text : undefined)
  // What was drawn over is not there to be kept any more, even if the text is the same again.
  if (sent !== undefined && sent !== text) setSent(undefined)
  const html = useMemo(() => (sent === text ? asItIs : { __html: codeHtml(text, language) }), [sent, text, language])
  return <code suppressHydrationWarning dangerouslySetInnerHTML={html} />
})
