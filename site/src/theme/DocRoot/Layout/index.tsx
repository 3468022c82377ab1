import type { ReactNode } from 'react'
import { useDocsSidebar } from '@docusaurus/plugin-content-docs/client'
import type { Props } from '@theme/DocRoot/Layout'
import { SideList } from '@site/frame/SideList'

/** A guide: the list of its kin on the left, the page on the right. On a phone the list folds above the page. */
export default function DocRootLayout({ children }: Props): ReactNode {
  const sidebar = useDocsSidebar()
  return (
    <div className="page reader">
      {sidebar && <SideList items={sidebar.items} />}
      <main className="reader__main">{children}</main>
    </div>
  )
}
