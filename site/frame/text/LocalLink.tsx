import type { ComponentProps, ReactNode } from 'react'
import Link from '@docusaurus/Link'
import { useLocalPath } from './use-local-path'

type Props = Omit<ComponentProps<typeof Link>, 'to'> & { readonly to: string }

/** A link that stays in the reader's language where the page behind it stands in it. */
export function LocalLink({ to, ...props }: Props): ReactNode {
  return <Link {...props} to={useLocalPath()(to)} />
}
