import type { ReactNode } from 'react'
import { useFormats } from './use-formats'

type Props = { readonly at: string }

/** An instant as this city writes day and hour. */
export function Moment({ at }: Props): ReactNode {
  const { lang, dateAndTime } = useFormats()
  return (
    <time dateTime={at} lang={lang}>
      {dateAndTime(at)}
    </time>
  )
}

/** An instant whose hour does not matter. */
export function Day({ at }: Props): ReactNode {
  const { lang, day } = useFormats()
  return (
    <time dateTime={at} lang={lang}>
      {day(at)}
    </time>
  )
}
