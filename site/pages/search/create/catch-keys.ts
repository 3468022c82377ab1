/** What the page's first script and the search button tell each other, as `window.searchKeys`. */
export type SearchKeys = {
  /** Somebody asked for the search, and has not closed it. */
  readonly wanted: boolean
  /** Told after each change of `wanted`. */
  changed: (() => void) | undefined
  readonly want: (wanted: boolean) => void
  /** The dialog's field has the focus now: what was typed until then, once. */
  readonly takeTyped: () => string
}

/**
 * Ctrl or Cmd with K, a slash or the search button ask for the search; what is typed until its field is there is kept.
 *
 * Runs as an inline script before everything else, so that a press on a page that still loads is not lost. For that its
 * own text is put into the page: it may name nothing outside itself.
 */
export function catchKeys(): void {
  let typed = ''
  let ready = false
  const keys = {
    wanted: false,
    changed: undefined as SearchKeys['changed'], // set by the button once it lives
    want(wanted: boolean): void {
      if (wanted === keys.wanted) return
      keys.wanted = wanted
      typed = ''
      ready = false
      keys.changed?.()
    },
    takeTyped(): string {
      ready = true
      return typed
    },
  }
  Object.assign(globalThis, { searchKeys: keys })

  const within = (event: Event, selector: string): boolean =>
    event.target instanceof Element && event.target.closest(selector) !== null
  const isShortcut = (event: KeyboardEvent): boolean => {
    if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === 'k'
    return (
      event.key === '/' && !event.altKey && !keys.wanted && !within(event, 'input,select,textarea,[contenteditable]')
    )
  }
  const keep = (event: KeyboardEvent): boolean => {
    if (event.ctrlKey || event.metaKey || event.altKey) return false
    if (event.key === 'Backspace') typed = typed.slice(0, -1)
    else if (event.key.length === 1) typed += event.key
    else return event.key === 'Enter'
    return true
  }
  const onKey = (event: KeyboardEvent): void => {
    if (event.isComposing) return
    if (isShortcut(event)) keys.want(!keys.wanted || !ready)
    else if (event.key === 'Escape' && keys.wanted) keys.want(false)
    else if (ready || !keys.wanted || !keep(event)) return
    event.preventDefault()
    event.stopPropagation()
  }
  addEventListener('keydown', onKey, true)
  addEventListener('click', (event) => within(event, '.search-button') && keys.want(true))
}
