import type { ComponentType, ReactNode } from 'react'
import MDXContent from '@theme/MDXContent'
import OverviewPage, { type OverviewProps } from './OverviewPage'

/** The overview of an API whose owner wrote a guide. */
export default function GuidedOverviewPage({
  guide: Guide,
  ...overview
}: OverviewProps & { readonly guide: ComponentType }): ReactNode {
  return (
    <OverviewPage {...overview}>
      <MDXContent>
        <Guide />
      </MDXContent>
    </OverviewPage>
  )
}
