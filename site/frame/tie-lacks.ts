type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

const isField = (target: EventTarget | null): target is Field =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement

/**
 * Ties what the browser says a field lacks to the field, until it is changed. The browser says it in a bubble, which is
 * soon gone and which not every screen reader hears; a description is read when it comes and when one returns to it.
 */
export function tieLacks(): () => void {
  const untie = new Map<Field, () => void>()
  const onInvalid = ({ target }: Event): void => {
    if (!isField(target)) return
    forgetLost(untie)
    untie.get(target)?.()
    untie.set(target, tie(target, target.validationMessage))
  }
  const onInput = ({ target }: Event): void => {
    if (!isField(target)) return
    untie.get(target)?.()
    untie.delete(target)
  }
  // `invalid` does not bubble.
  document.addEventListener('invalid', onInvalid, true)
  document.addEventListener('input', onInput)
  return () => {
    document.removeEventListener('invalid', onInvalid, true)
    document.removeEventListener('input', onInput)
  }
}

/** Fields that left the page leave nothing of themselves in it. */
function forgetLost(untie: Map<Field, () => void>): void {
  for (const [field, end] of untie) {
    if (field.isConnected) continue
    end()
    untie.delete(field)
  }
}

let tied = 0

function tie(field: Field, words: string): () => void {
  const lack = document.createElement('span')
  lack.id = `lack-${(tied += 1)}`
  lack.hidden = true
  lack.textContent = words
  document.body.append(lack)
  const [described, invalid] = [field.getAttribute('aria-describedby'), field.getAttribute('aria-invalid')]
  field.setAttribute('aria-describedby', described === null ? lack.id : `${lack.id} ${described}`)
  field.setAttribute('aria-invalid', 'true')
  return () => {
    lack.remove()
    put(field, 'aria-describedby', described)
    put(field, 'aria-invalid', invalid)
  }
}

function put(field: Field, attribute: string, value: string | null): void {
  if (value === null) field.removeAttribute(attribute)
  else field.setAttribute(attribute, value)
}
