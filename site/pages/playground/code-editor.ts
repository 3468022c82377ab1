import {
  autocompletion,
  completionKeymap,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { javascript } from '@codemirror/lang-javascript'
import { bracketMatching, HighlightStyle, indentOnInput, syntaxHighlighting } from '@codemirror/language'
import { EditorState, Prec } from '@codemirror/state'
import { EditorView, keymap, lineNumbers } from '@codemirror/view'
import { tags } from '@lezer/highlight'
import { offersAt, type Hints } from './hints'

type Wishes = {
  readonly parent: HTMLElement
  readonly code: string
  readonly hints: Hints
  readonly labelId: string
  readonly helpId: string
  readonly onChange: (code: string) => void
  readonly onRun: () => void
}

export type CodeEditor = {
  readonly replace: (code: string) => void
  readonly focus: () => void
  readonly destroy: () => void
}

/** An editor of TypeScript. Tab is left alone, so that it leads on: lines are indented by Ctrl + [ and ]. */
export function openCodeEditor({ parent, code, hints, labelId, helpId, onChange, onRun }: Wishes): CodeEditor {
  const run = (): boolean => {
    onRun()
    return true
  }
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: code,
      extensions: [
        lineNumbers(),
        history(),
        indentOnInput(),
        bracketMatching(),
        javascript({ typescript: true }),
        syntaxHighlighting(colours),
        autocompletion({ override: [(context) => complete(context, hints)] }),
        Prec.highest(keymap.of([{ key: 'Mod-Enter', run }])),
        keymap.of([...completionKeymap, ...historyKeymap, ...defaultKeymap]),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-labelledby': labelId, 'aria-describedby': helpId }),
        EditorView.updateListener.of((update) => update.docChanged && onChange(update.state.doc.toString())),
        look,
      ],
    }),
  })
  return {
    replace: (next) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next } }),
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  }
}

function complete({ state, pos, explicit }: CompletionContext, hints: Hints): CompletionResult | null {
  const found = offersAt(state.sliceDoc(0, pos), state.doc.toString(), hints)
  if (!found || found.offers.length === 0) return null
  // One letter means little of two hundred names.
  if (!explicit && found.from === 1 && found.offers[0]?.kind === 'function') return null
  return {
    from: pos - found.from,
    options: found.offers.map(({ label, detail, kind }) => ({ label, detail, type: kind })),
    validFor: /^[\w$@/-]*$/,
  }
}

const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.operatorKeyword, tags.modifier], color: 'var(--code-keyword)' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--code-string)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--code-constant)' },
  { tag: [tags.function(tags.variableName), tags.function(tags.propertyName)], color: 'var(--code-function)' },
  { tag: tags.comment, color: 'var(--code-comment)' },
])

const look = EditorView.theme({
  '&': { backgroundColor: 'var(--sheet)', color: 'var(--ink)', fontSize: 'var(--size-code)', height: '100%' },
  '&.cm-focused': { outline: '3px solid var(--focus)' },
  '.cm-scroller': { fontFamily: 'var(--face-code)', lineHeight: '1.6' },
  '.cm-content': { caretColor: 'var(--ink)', padding: '0.6rem 0' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-gutters': { backgroundColor: 'var(--panel)', color: 'var(--muted)', border: 'none' },
  '&.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--river-fill)' },
  '&.cm-focused > .cm-scroller .cm-selectionBackground, .cm-content ::selection': {
    backgroundColor: 'var(--selection)',
  },
  '.cm-tooltip': { backgroundColor: 'var(--paper)', border: '2px solid var(--ink)', maxWidth: '90vw' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--face-code)' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '0.25rem 0.6rem' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { backgroundColor: 'var(--river)', color: 'var(--on-river)' },
  '.cm-completionDetail': { color: 'inherit', opacity: '0.8', fontStyle: 'normal' },
})
