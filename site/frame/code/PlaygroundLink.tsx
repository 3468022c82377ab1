import type { ReactNode, SyntheticEvent } from 'react'

/** Opens a sample in the playground, which reads it from the address. */
export function PlaygroundLink({ text }: { readonly text: () => string }): ReactNode {
  const aim = ({ currentTarget }: SyntheticEvent<HTMLAnchorElement>): void => {
    currentTarget.href = `/playground/#text=${encodeURIComponent(text())}`
  }
  return (
    <a className="copy" href="/playground/" onPointerDown={aim} onClick={aim}>
      Playground
    </a>
  )
}
