import { useEffect, useId, useState, type DragEvent, type FormEvent, type ReactNode } from 'react'
import { useOrigins } from '../../frame/use-origins'
import { useReady } from '../../frame/use-ready'
import styles from './RowsPage.module.css'

type Props = { readonly onOpen: (source: Blob | string, name: string) => void }

/** Where a table comes from: a file of the reader's own, or what this portal answers. */
export function Sources({ onOpen }: Props): ReactNode {
  const id = useId()
  const { portal, api } = useOrigins()
  const ready = useReady()
  const [address, setAddress] = useState('')
  const [fault, setFault] = useState('')
  const openAddress = (text: string): void => {
    const here = globalThis.location.origin
    const base = /^\/(?:api|sandbox)\//.test(text) ? api : here
    const url = URL.canParse(text, base) ? new URL(text, base) : undefined
    if (!url) return setFault('This is no address.')
    if (![here, api].includes(url.origin))
      return setFault(
        'This page may only ask this portal, its gateway and its sandbox. Download the file from there, and open it above.',
      )
    setFault('')
    onOpen(url.href, url.pathname)
  }
  // What the address of this page names is opened as soon as it is known where gateway and sandbox are.
  const isKnown = ready && portal === globalThis.location.origin
  useEffect(() => {
    const named = new URLSearchParams(globalThis.location.search).get('from')
    if (named === null || !isKnown) return
    setAddress(named)
    openAddress(named)
    // Once for each place of the APIs: later the address is the reader's to change.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [isKnown, api])
  const take = (files: FileList | null): void => {
    const file = files?.[0]
    if (!file) return
    setFault('')
    onOpen(file, file.name)
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    openAddress(address.trim())
  }
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    take(event.dataTransfer.files)
  }
  return (
    <div className={styles.sources} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <p className={styles.field}>
        <label htmlFor={`${id}-file`}>Choose a file, or drop it here</label>
        <input
          id={`${id}-file`}
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          disabled={!ready}
          onChange={(event) => take(event.target.files)}
        />
      </p>
      <form onSubmit={submit} className={styles.field}>
        <label htmlFor={`${id}-address`}>Or an address of this portal, its gateway or its sandbox</label>
        <span className={styles.together}>
          <input
            id={`${id}-address`}
            type="text"
            inputMode="url"
            required
            disabled={!ready}
            spellCheck={false}
            autoComplete="off"
            // What it names is read when it appears: a description would be, too.
            aria-invalid={fault !== ''}
            aria-errormessage={`${id}-fault`}
            value={address}
            onChange={(event) => setAddress(event.target.value)}
          />
          <button type="submit" className="button" disabled={!ready}>
            Open
          </button>
        </span>
        <span id={`${id}-fault`} role="status" className="label">
          {fault}
        </span>
      </form>
    </div>
  )
}
