import type { ReactNode } from 'react'

/** The same where nothing can be set as code, such as a title. */
export const plainProse = (text: string): string => text.replaceAll('`', '')

/** A sentence in which `back ticks` mean code, as texts that are not Markdown have it. */
export function Prose({ text }: { readonly text: string }): ReactNode {
  return text.split('`').map((part, index) =>
    // Every second part stood between back ticks; a part has no identity but its place.
    index % 2 === 1 ? <code key={index}>{part}</code> : part,
  )
}
