import { useEffect, useState } from 'react'

/** A text once it has stood still for a while; at once when it is taken away. */
export function useSettled(text: string, stillMs: number): string {
  const [settled, setSettled] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), stillMs)
    return () => clearTimeout(timer)
  }, [text, stillMs])
  return text === '' ? '' : settled
}
