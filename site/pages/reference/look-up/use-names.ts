import { useCallback, useState } from 'react'
import type { NameRow } from './names'

const asked = new Map<string, Promise<readonly NameRow[]>>()

async function fetchNames(file: string): Promise<readonly NameRow[]> {
  const response = await fetch(file)
  if (!response.ok) throw new Error(`No names: ${response.status}`)
  return (await response.json()) as readonly NameRow[] // as look-up/create-look-up.ts wrote it
}

/** Names of a kind of id, fetched when somebody is about to look one up. Without them the field stays a plain one. */
export function useNames(file: string): readonly [readonly NameRow[], () => void] {
  const [rows, setRows] = useState<readonly NameRow[]>([])
  const load = useCallback(() => {
    const known = asked.get(file) ?? fetchNames(file)
    asked.set(file, known)
    known.then(setRows, () => asked.delete(file))
  }, [file])
  return [rows, load]
}
