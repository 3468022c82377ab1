import { useEffect, useRef, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { Still } from './Still'

type Props = {
  /** What belongs into the `<details data-fold="name">` of this name, wherever it stands inside. */
  readonly draw: (name: string) => ReactNode
  readonly children: ReactNode
}

type Opened = { readonly into: Element; readonly name: string }

/**
 * A still part in which some of what folds is empty until a reader opens it, so that a page of much stays light. What is
 * drawn then may have such folds in it, too. Once it has been opened, an element has lost its `data-fold`.
 */
export function Folds({ draw, children }: Props): ReactNode {
  const [opened, setOpened] = useState<readonly Opened[]>([])
  const around = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const takeIn = (into: EventTarget | null): void => {
      if (!(into instanceof HTMLDetailsElement) || !into.open) return
      const name = into.dataset['fold']
      if (name === undefined) return
      into.removeAttribute('data-fold')
      setOpened((before) => [...before, { into, name }])
    }
    // It may have been opened before anybody listened. What folds tells nobody around it, so that it is caught on the way.
    for (const fold of around.current?.querySelectorAll('details[open]') ?? []) takeIn(fold)
    const onToggle = ({ target }: Event): void => takeIn(target)
    const element = around.current
    element?.addEventListener('toggle', onToggle, { capture: true })
    return () => element?.removeEventListener('toggle', onToggle, { capture: true })
  }, [])
  return (
    <div ref={around}>
      <Still>{children}</Still>
      {opened.map(({ into, name }, index) => createPortal(draw(name), into, String(index)))}
    </div>
  )
}
