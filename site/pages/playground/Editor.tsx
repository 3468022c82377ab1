import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import type { CodeEditor } from './code-editor'
import type { Hints } from './hints'
import styles from './playground.module.css'

type Props = {
  readonly code: string
  readonly hints: Hints
  readonly onChange: (code: string) => void
  readonly onRun: () => void
}

/** A plain field, and in its place an editor as soon as that is here. */
export function Editor({ code, hints, onChange, onRun }: Props): ReactNode {
  const id = useId()
  const place = useRef<HTMLDivElement>(null)
  const [editor, setEditor] = useState<CodeEditor>()
  const written = useRef(code)
  const latest = useRef({ code, onChange, onRun })
  latest.current = { code, onChange, onRun }

  useEffect(() => {
    let opened: CodeEditor | undefined
    let isHere = true
    const open = async (): Promise<void> => {
      const { openCodeEditor } = await import('./code-editor')
      if (!isHere || !place.current) return
      written.current = latest.current.code
      opened = openCodeEditor({
        parent: place.current,
        code: latest.current.code,
        hints,
        labelId: `${id}-label`,
        helpId: `${id}-help`,
        onChange: (next) => {
          written.current = next
          latest.current.onChange(next)
        },
        onRun: () => latest.current.onRun(),
      })
      setEditor(opened)
    }
    // Without it the plain field stays, and does all that is needed.
    open().catch(() => {})
    return () => {
      isHere = false
      opened?.destroy()
    }
  }, [hints, id])

  // What comes from elsewhere, such as the address, takes the place of what stands there.
  useEffect(() => {
    if (!editor || written.current === code) return
    written.current = code
    editor.replace(code)
  }, [editor, code])

  return (
    <div className={styles.editor}>
      <p className={styles.label}>
        <label id={`${id}-label`} {...(editor ? { onClick: () => editor.focus() } : { htmlFor: id })}>
          Your program
        </label>
        <span id={`${id}-help`} className="label">
          Ctrl + Enter runs it. Tab leads out of it, Ctrl + ] indents.
        </span>
      </p>
      <div ref={place} className={styles.code}>
        {!editor && (
          <textarea
            id={id}
            className={styles.plain}
            value={code}
            spellCheck={false}
            autoCapitalize="off"
            autoComplete="off"
            aria-describedby={`${id}-help`}
            onChange={(event) => onChange(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
              event.preventDefault()
              onRun()
            }}
          />
        )}
      </div>
    </div>
  )
}
