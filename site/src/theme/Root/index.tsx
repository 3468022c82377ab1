import { useEffect, type ReactNode } from 'react'
import { useHistory } from '@docusaurus/router'
import { followLinks } from '@site/frame/follow-links'
import type { EarlyActs } from '@site/frame/early/catch-early'
import { tieLacks } from '@site/frame/tie-lacks'
import { SentAddressContext, useSentAddress } from '@site/frame/text/use-address'
import { tendOwnKey } from '@site/frame/use-own-key'

declare global {
  // Put there by the page's first script, frame/early/catch-early.ts, unless something in the browser keeps it out.
  var earlyActs: EarlyActs | undefined
}

/** Around every page, and there for as long as the tab. */
export default function Root({ children }: { readonly children: ReactNode }): ReactNode {
  const history = useHistory()
  const sent = useSentAddress()
  useEffect(() => followLinks(history), [history])
  useEffect(tieLacks, [])
  useEffect(tendOwnKey, [])
  // Last: all that is inside of it listens by now.
  useEffect(() => void globalThis.earlyActs?.redo(), [])
  return <SentAddressContext value={sent}>{children}</SentAddressContext>
}
