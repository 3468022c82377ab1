import { frameText } from '@openlondon/contract/languages/en/frame'
import { useText } from '../text/use-text'
import type { ReactNode, SyntheticEvent } from 'react'

/** Opens a sample in the playground, which reads it from the address. */
export function PlaygroundLink({ text }: { readonly text: () => string }): ReactNode {
  const { t } = useText(frameText)
  const aim = ({ currentTarget }: SyntheticEvent<HTMLAnchorElement>): void => {
    currentTarget.href = `/playground/#text=${encodeURIComponent(text())}`
  }
  return (
    <a className="copy" href="/playground/" onPointerDown={aim} onClick={aim}>
      {t('playground')}
    </a>
  )
}
