import { useStorageSlot } from '@docusaurus/theme-common'

/** The ways a call may be written; the first is what the pages are for. */
export const ways = [
  { id: 'sdk', label: 'SDK', language: 'ts' },
  { id: 'fetch', label: 'fetch', language: 'ts' },
  { id: 'curl', label: 'curl', language: 'bash' },
  { id: 'python', label: 'Python', language: 'python' },
] as const

export type WayId = (typeof ways)[number]['id']

/** The reader's choice, kept for all pages and followed by everything on a page that differs by it. */
export function useWay(): { readonly way: WayId; readonly setWay: (way: WayId) => void } {
  const [stored, slot] = useStorageSlot('docusaurus.tab.call')
  return { way: ways.find(({ id }) => id === stored)?.id ?? 'sdk', setWay: (way) => slot.set(way) }
}
