import { useState } from 'react'

/**
 * `aria-live` of words that stand there from the start: they are read out once they have changed, and neither with the
 * page nor each time a dialog over it closes.
 */
export function useHeard(words: string): 'off' | 'polite' {
  const [first] = useState(words)
  const [isChanged, setChanged] = useState(false)
  if (!isChanged && words !== first) setChanged(true)
  return isChanged ? 'polite' : 'off'
}
