import { useSyncExternalStore } from 'react'

const never = (): (() => void) => () => {}

/**
 * False while the page is what the server sent, true once it answers: what is pressed before that on a slow network would
 * be lost, or sent as a form of plain HTML.
 */
export function useReady(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
