import { useEffect, type ReactNode } from 'react'
import { useHistory } from '@docusaurus/router'
import { followLinks } from '@site/frame/follow-links'
import { tieLacks } from '@site/frame/tie-lacks'
import { tendOwnKey } from '@site/frame/use-own-key'

/** Around every page, and there for as long as the tab. */
export default function Root({ children }: { readonly children: ReactNode }): ReactNode {
  const history = useHistory()
  useEffect(() => followLinks(history), [history])
  useEffect(tieLacks, [])
  useEffect(tendOwnKey, [])
  return children
}
