import { memo, type ReactNode } from 'react'
import { colourCode, type Language } from './colour-code'

type Props = { readonly text: string; readonly language: Language }

const colours = {
  string: 'var(--code-string)',
  keyword: 'var(--code-keyword)',
  number: 'var(--code-constant)',
  comment: 'var(--code-comment)',
  name: 'var(--code-function)',
  property: 'var(--code-function)',
}
const colouredCharactersMax = 12_000

/** Code written while the page lives. Very long text stays plain: colour is not worth ten thousand nodes. */
export const Code = memo(function Code({ text, language }: Props): ReactNode {
  if (text.length > colouredCharactersMax) return <code>{text}</code>
  const pieces = colourCode(text, language)
  return (
    <code>
      {pieces.map((piece, index) =>
        piece.kind === 'plain' ? (
          piece.text
        ) : (
          // A piece has no identity but its place.
          <span key={index} style={{ color: colours[piece.kind] }}>
            {piece.text}
          </span>
        ),
      )}
    </code>
  )
})
