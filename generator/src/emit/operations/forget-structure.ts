import type { DefinePlugin, Plugin } from '@hey-api/openapi-ts'

type Instance = DefinePlugin<Plugin.Name<'@hey-api/typescript'>, Plugin.Name<'@hey-api/typescript'>>['Instance']
type Node = NonNullable<Parameters<Instance['node']>[0]>

/**
 * Let go of what stands within what, once a node has been looked through: hey-api keeps it for the members of classes,
 * of which we write none, and of a large contract it is a quarter of all that is held.
 */
export function forgetStructure(root: Node): void {
  const analyze = root.analyze.bind(root)
  root.analyze = (context) => {
    analyze(context)
    forget(root)
  }
}

function forget(node: Node): void {
  const children = node.structuralChildren
  // Written rather than deleted, which would make a dictionary of each.
  Object.assign(node, { structuralChildren: undefined, structuralParents: undefined })
  for (const child of children?.keys() ?? []) forget(child)
}
