import { useId, useState, type DragEvent, type ReactNode } from 'react'
import type { Dropped } from '@site/pages/check/read-dropped'
import styles from './Check.module.css'

type Props = {
  readonly label: string
  readonly hint: string
  readonly files: readonly Dropped[]
  readonly onFiles: (files: readonly Dropped[]) => void
}

const pastedName = 'pasted text'
/** More is not read into memory at all. */
const bytesMax = 40_000_000

/** Files are dropped on it, chosen by a button, or pasted as text. */
export function DropField({ label, hint, files, onFiles }: Props): ReactNode {
  const id = useId()
  const [isOver, setIsOver] = useState(false)
  const [fault, setFault] = useState('')
  const take = async (given: FileList | null): Promise<void> => {
    const chosen = [...(given ?? [])]
    if (chosen.length === 0) return
    const bytes = chosen.reduce((sum, file) => sum + file.size, 0)
    if (bytes > bytesMax) return setFault('That is more than this page reads. Use the command line.')
    const read = await Promise.all(
      chosen.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
    ).catch(() => undefined)
    setFault(read ? '' : 'This cannot be read: drop files, not a folder.')
    if (read) onFiles(read)
  }
  const over = (event: DragEvent): void => {
    event.preventDefault()
    setIsOver(true)
  }
  const pasted = files[0]?.name === pastedName ? new TextDecoder().decode(files[0].bytes) : ''
  return (
    <fieldset
      className={styles.field}
      data-over={isOver}
      onDragOver={over}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setIsOver(false)
        void take(event.dataTransfer.files)
      }}
    >
      <legend>{label}</legend>
      <p className="label" id={`${id}-hint`}>
        {hint}
      </p>
      <label htmlFor={id}>Drop files here, or choose them</label>
      <input
        id={id}
        type="file"
        multiple
        aria-describedby={`${id}-hint`}
        onChange={(event) => void take(event.target.files)}
      />
      <details>
        <summary>Paste its text</summary>
        <label htmlFor={`${id}-text`}>Text of the document</label>
        <textarea
          id={`${id}-text`}
          rows={8}
          spellCheck={false}
          defaultValue={pasted}
          onChange={({ target }) =>
            onFiles(target.value === '' ? [] : [{ name: pastedName, bytes: new TextEncoder().encode(target.value) }])
          }
        />
      </details>
      <p role="status" className="label">
        {fault || (files.length > 0 && `Taken: ${files.map(({ name }) => name).join(', ')}`)}
      </p>
    </fieldset>
  )
}
