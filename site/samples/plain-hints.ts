import { rendererRich, type RendererRichOptions, type TwoslashRenderer } from '@shikijs/twoslash'

type Hint = ReturnType<TwoslashRenderer['nodeStaticInfo']>
type Element = Required<Extract<Hint, { readonly tagName?: string }>>
type Part = Element['children'][number]

/** Types beside a sample as text: colours would make a dozen elements of each, and most of a page. */
export function plainHints(options: RendererRichOptions): TwoslashRenderer {
  const renderer = rendererRich(options)
  return {
    ...renderer,
    nodeStaticInfo(info, node) {
      const hint = renderer.nodeStaticInfo.call(this, info, node)
      // It stands within a line of code, where no block may.
      for (const docs of allOf(hint, 'twoslash-popup-docs')) docs.tagName = 'span'
      for (const code of allOf(hint, 'twoslash-popup-code')) code.children = [{ type: 'text', value: textOf(code) }]
      // Tags of a docstring are for its own tools.
      for (const popup of allOf(hint, 'twoslash-popup-container'))
        popup.children = popup.children.filter((part) => allOf(part, 'twoslash-popup-docs-tags').length === 0)
      return hint
    },
  }
}

/** The outermost elements of a class. */
function allOf(node: Hint, name: string): readonly Element[] {
  if (!isElement(node)) return []
  const classes = String(node.properties.class ?? '').split(' ')
  return classes.includes(name) ? [node] : node.children.flatMap((part) => allOf(part, name))
}

function textOf(node: Part | Element): string {
  if (node.type === 'text') return node.value
  return node.type === 'element' ? node.children.map(textOf).join('') : ''
}

const isElement = (node: Hint): node is Element => node.type === 'element'
