import type { DefinePlugin, Plugin } from '@hey-api/openapi-ts'

type Context = DefinePlugin<
  Plugin.Name<'@hey-api/typescript'>,
  Plugin.Name<'@hey-api/typescript'>
>['Instance']['context']

type AboutPlugin = (about: { readonly plugin: { readonly name: string; readonly context: Context } }) => void

/** Schemas, and what else has a name of its own, which its type goes by. */
const named = /^#\/components\/(?:schemas|parameters|requestBodies)\/[^/]+$/

const operations = /^#\/paths\/[^/]+\/[a-z]+$/

/**
 * What is asked of the plugins of hey-api, for its hook before each: its own would write a type for each operation's
 * request and answers, where ours says the same in the caller's shape, and every plugin looks at each value of the whole
 * document. Behind the last nobody asks, and what each of these values leads to need not be held any longer.
 */
export function askedNodes(): { readonly before: AboutPlugin; readonly after: AboutPlugin } {
  let whole: Context['graph']
  const before: AboutPlugin = ({ plugin }) => {
    whole ??= plugin.context.graph
    if (!whole) return
    const asked = plugin.name === '@hey-api/typescript' ? [named] : [named, operations]
    const nodes = [...whole.nodes].filter(([pointer]) => asked.some((one) => one.test(pointer)))
    plugin.context.graph = { ...whole, nodes: new Map(nodes) }
  }
  const after: AboutPlugin = ({ plugin }) => {
    if (plugin.name === '@hey-api/typescript') return
    whole = undefined
    plugin.context.graph = undefined
  }
  return { before, after }
}
