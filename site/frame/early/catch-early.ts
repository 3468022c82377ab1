/** What the page's first script keeps for the page, as `window.earlyActs`. */
export type EarlyActs = {
  /** The page lives now: what was done until then is done again. */
  readonly redo: () => Promise<void>
}

/**
 * A page is seen seconds before it lives. What is pressed, typed, chosen or sent until then is kept here, once for each
 * button, field and form: React would lose a press, put a field back to what it was built with, and the browser would
 * send a form as plain HTML does, with its words lost. A form with an address of its own needs no script.
 *
 * Runs as an inline script before everything else, and its own text is put into the page: it may name nothing outside
 * itself.
 */
export function catchEarly(): void {
  const acts = new Map<Element, () => void>()
  let isOver = false
  const note = (element: Element, again: () => void): void => void (isOver || acts.set(element, again))

  addEventListener('click', ({ target }) => {
    // The search is heard by a script of its own.
    const button = (target as Element).closest<HTMLElement>('[type=button]:not(.search-button)') // what is pressed is one
    if (button) note(button, () => button.click())
  })
  addEventListener('input', ({ target }) => {
    const field = target as HTMLInputElement // or a text or a choice, which have of it what is used here
    const { value, checked, type } = field
    note(field, () => {
      if (/^(?:radio|check)/.test(type)) {
        field.checked = !checked
        field.click()
        return
      }
      // React takes a value for new that its own setter, on the element, was not given; the prototype's is the browser's.
      if (type !== 'file') {
        field.value = value === '' ? ' ' : ''
        Reflect.set(Object.getPrototypeOf(field), 'value', value, field)
      }
      for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }))
    })
  })
  addEventListener('submit', (event) => {
    const form = event.target
    if (isOver || !(form instanceof HTMLFormElement) || form.hasAttribute('action')) return
    event.preventDefault()
    note(form, () => form.requestSubmit())
  })

  const earlyActs: EarlyActs = {
    async redo() {
      isOver = true
      for (const again of acts.values()) {
        // What one act changes is drawn before the next.
        await new Promise((done) => setTimeout(done))
        again()
      }
      acts.clear()
    },
  }
  Object.assign(globalThis, { earlyActs })
}
