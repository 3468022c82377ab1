import { expect, test } from 'vitest'
import { catchKeys, type SearchKeys } from './catch-keys.ts'

type Key = { readonly key: string; readonly ctrlKey?: boolean; readonly metaKey?: boolean; readonly within?: string }

/** A page with nothing but keys: the script as it is put there, from its own text. */
function openPage(): { readonly press: (...keys: readonly (string | Key)[]) => string; readonly keys: SearchKeys } {
  class Element {
    readonly #within: string
    constructor(within: string) {
      this.#within = within
    }
    closest(selector: string): Element | null {
      return selector.split(',').includes(this.#within) ? this : null
    }
  }
  const heard = new Map<string, (event: object) => void>()
  const page: { searchKeys?: SearchKeys } = {}
  // The function's own text, run where only these three names exist beside the language.
  new Function('globalThis', 'addEventListener', 'Element', `(${catchKeys.toString()})()`)(
    page,
    (name: string, listener: (event: object) => void) => heard.set(name, listener),
    Element,
  )
  if (!page.searchKeys) throw new Error('the script put nothing into the page')
  const press = (...keys: readonly (string | Key)[]): string => {
    const passed = keys.filter((given) => {
      const { within = 'body', ...key } = typeof given === 'string' ? { key: given } : given
      const event = { ...key, target: new Element(within), taken: false }
      heard.get('keydown')?.({
        ...event,
        preventDefault: () => (event.taken = true),
        stopPropagation: () => {},
      })
      return !event.taken
    })
    return passed.map((given) => (typeof given === 'string' ? given : given.key)).join('')
  }
  return { press, keys: page.searchKeys }
}

const ctrlK = { key: 'k', ctrlKey: true }

test.each([
  ['Ctrl with K', [ctrlK, 'b', 'u', 's'], 'bus'],
  ['Cmd with a capital K', [{ key: 'K', metaKey: true }, 'b'], 'b'],
  ['a slash, and one in the words', ['/', 'a', '/', 'b'], 'a/b'],
  [
    'Ctrl with K in a field',
    [
      { ...ctrlK, within: 'input' },
      { key: 'x', within: 'input' },
    ],
    'x',
  ],
  ['a slip corrected', [ctrlK, 'b', 'x', 'Backspace', 'u'], 'bu'],
  ['an impatient second press', [ctrlK, 'b', ctrlK, 'u'], 'bu'],
  ['Enter too early', [ctrlK, 'b', 'Enter', 'u'], 'bu'],
])('%s asks for the search and keeps what is typed', (_name, pressed, want) => {
  const { press, keys } = openPage()
  expect(press(...pressed)).toBe('')
  expect(keys.wanted).toBe(true)
  expect(keys.takeTyped()).toBe(want)
})

test('a slash in a field, and plain typing, are left alone', () => {
  const { press, keys } = openPage()
  expect(press({ key: '/', within: 'input' }, 'a', 'Enter', 'Escape')).toBe('/aEnterEscape')
  expect(keys.wanted).toBe(false)
})

test('once the field is there typing is its own, and the shortcut or Escape closes', () => {
  const { press, keys } = openPage()
  press(ctrlK)
  keys.takeTyped()
  expect(press('b', 'Enter')).toBe('bEnter')
  press(ctrlK)
  expect(keys.wanted).toBe(false)
  press('/')
  keys.takeTyped()
  press('Escape')
  expect(keys.wanted).toBe(false)
})
