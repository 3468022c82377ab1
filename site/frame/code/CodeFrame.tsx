import { isValidElement, useRef, type ComponentProps, type KeyboardEvent, type ReactNode } from 'react'
import { frameText } from '@openlondon/contract/languages/en/frame'
import { useText } from '../text/use-text'
import { CopyButton } from './CopyButton'
import { PlaygroundLink } from './PlaygroundLink'

/** A block of code that came highlighted from the build, with its words to copy. Long lines wrap. A part of a program does not run. */
export function CodeFrame({ isPart, ...props }: ComponentProps<'pre'> & { readonly isPart?: true }): ReactNode {
  const { t } = useText(frameText)
  const block = useRef<HTMLPreElement>(null)
  const typed = props.className?.includes('twoslash') === true
  return (
    <div className="code">
      <div className="code__bar">
        <span>{languageOf(props.children) ?? t('terminal')}</span>
        <span>
          {typed && !isPart && <PlaygroundLink text={() => plainText(block.current)} />}
          <CopyButton text={() => plainText(block.current)} />
        </span>
      </div>
      {typed ? (
        <pre {...props} ref={block} tabIndex={0} role="group" aria-label={t('sampleTypes')} onKeyDown={walkTypes} />
      ) : (
        <pre {...props} ref={block} />
      )}
    </div>
  )
}

/** One Tab stop for the whole sample, and the arrow keys from name to name: sixty stops would be a wall. */
function walkTypes(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
  if (step === undefined) return
  const names = [...event.currentTarget.querySelectorAll<HTMLElement>('.twoslash-hover')]
  const here = names.findIndex((name) => name === document.activeElement)
  const next = names[here < 0 ? (step > 0 ? 0 : names.length - 1) : here + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}

const languageNames: Readonly<Record<string, string>> = {
  ts: 'TypeScript',
  tsx: 'TypeScript',
  js: 'JavaScript',
  json: 'JSON',
  yaml: 'YAML',
  http: 'HTTP',
}

/** The name of the code's language; none for what is typed in a terminal. */
function languageOf(children: ReactNode): string | undefined {
  if (!isValidElement<{ className?: string }>(children)) return ''
  const language = /language-(\w+)/.exec(children.props.className ?? '')?.[1] ?? ''
  return language === 'bash' || language === 'sh' ? undefined : (languageNames[language] ?? '')
}

/** What a reader sees as code: without the types that appear on hover. */
function plainText(block: HTMLElement | null): string {
  if (!block) return ''
  const copy = block.cloneNode(true) as HTMLElement // a clone of an element is an element
  for (const extra of copy.querySelectorAll('.twoslash-popup-container')) extra.remove()
  return copy.textContent ?? ''
}
