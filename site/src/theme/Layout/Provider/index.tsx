import type { ReactNode } from 'react'
import { ColorModeProvider } from '@docusaurus/theme-common/internal'
import type { Props } from '@theme/Layout/Provider'

/** What the theme's own parts ask for around a page: of all that it offers ours use day and night alone. */
export default function LayoutProvider({ children }: Props): ReactNode {
  return <ColorModeProvider>{children}</ColorModeProvider>
}
