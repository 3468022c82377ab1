import { useRef, type ComponentProps, type ReactNode } from 'react'
import { CopyButton } from './CopyButton'

/** A block of code that came highlighted from the build, with its words to copy. Long lines wrap. */
export function CodeFrame(props: ComponentProps<'pre'>): ReactNode {
  const block = useRef<HTMLPreElement>(null)
  return (
    <div className="code">
      <div className="code__bar">
        <span />
        <CopyButton text={() => plainText(block.current)} />
      </div>
      <pre {...props} ref={block} />
    </div>
  )
}

/** What a reader sees as code: without the types that appear on hover. */
function plainText(block: HTMLElement | null): string {
  if (!block) return ''
  const copy = block.cloneNode(true) as HTMLElement // a clone of an element is an element
  for (const extra of copy.querySelectorAll('.twoslash-popup-container')) extra.remove()
  return copy.textContent ?? ''
}
