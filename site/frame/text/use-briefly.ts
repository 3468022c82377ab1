import { useEffect, useState } from 'react'

const readMs = 5000

/** Words for a live region beside the same in sight: there when they come, and gone before somebody reads them twice. */
export function useBriefly(words: string): string {
  const [read, setRead] = useState('')
  useEffect(() => {
    setRead('')
    if (words === '') return
    const timer = setTimeout(() => setRead(words), readMs)
    return () => clearTimeout(timer)
  }, [words])
  return read === words ? '' : words
}
