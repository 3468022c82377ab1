import { createElement, useState, useSyncExternalStore, type HTMLAttributes, type ReactNode } from 'react'

type Props = HTMLAttributes<HTMLElement> & {
  readonly as?: 'div' | 'dl' | 'footer' | 'section' | 'table'
  readonly children: ReactNode
}

/**
 * What stays as it was drawn for as long as its key. On the page that the server sent, the browser keeps it as it is:
 * React neither draws nor walks what is inside, so nothing in there hears or changes anything. Links do lead on, see
 * `follow-links.ts`. On a page that the reader came to from another one it is drawn like everything else.
 */
export function Still({ as = 'div', children, ...attributes }: Props): ReactNode {
  return useKept()
    ? createElement(as, { ...attributes, suppressHydrationWarning: true, dangerouslySetInnerHTML: asItIs })
    : createElement(as, attributes, children)
}

/** For an element that the server sent with something in it: React is given nothing to compare that with. */
export const asItIs = { __html: '' }

const never = (): (() => void) => () => {}
const isBrowser = typeof document !== 'undefined'

/**
 * True, for good, where the element is the one that the server sent. React asks for the server's view only while it takes
 * such an element over: what it draws anew, even after it gave up taking over, is drawn whole.
 */
export function useKept(): boolean {
  const [mount] = useState({ isKept: false })
  return useSyncExternalStore(
    never,
    () => mount.isKept,
    () => (mount.isKept = isBrowser),
  )
}
