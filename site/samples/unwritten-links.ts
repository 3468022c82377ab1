import { visit } from 'unist-util-visit'

type LinkNode = { readonly position?: object; readonly children: readonly object[] }
type ParentNode = { readonly children: object[] }

/**
 * Takes back links that stand nowhere in a page's source: GFM makes them of words that look like an address once their
 * entities are read, and an owner's name that does is a name. One such address, which no browser could follow, would end
 * the build. Links and addresses that an author wrote have a position, and stay.
 */
export function unwrittenLinks(): (tree: object) => void {
  return (tree) => {
    visit(tree as never, 'link', (node: LinkNode, index: number, parent: ParentNode) => {
      if (node.position !== undefined) return
      parent.children.splice(index, 1, ...node.children)
    })
  }
}
