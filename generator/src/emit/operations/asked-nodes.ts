import type { DefinePlugin, Plugin } from '@hey-api/openapi-ts'

type Context = DefinePlugin<
  Plugin.Name<'@hey-api/typescript'>,
  Plugin.Name<'@hey-api/typescript'>
>['Instance']['context']

type BeforePlugin = (about: { readonly plugin: { readonly name: string; readonly context: Context } }) => void

/** Schemas, and what else has a name of its own, which its type goes by. */
const named = /^#\/components\/(?:schemas|parameters|requestBodies)\/[^/]+$/

const operations = /^#\/paths\/[^/]+\/[a-z]+$/

/**
 * What is asked of the plugins of hey-api, for its hook before each: its own would write a type for each operation's
 * request and answers, where ours says the same in the caller's shape, and every plugin looks at each value of the whole
 * document.
 */
export function askedNodes(): BeforePlugin {
  let whole: Context['graph']
  return ({ plugin }) => {
    whole ??= plugin.context.graph
    if (!whole) return
    const asked = plugin.name === '@hey-api/typescript' ? [named] : [named, operations]
    const nodes = [...whole.nodes].filter(([pointer]) => asked.some((one) => one.test(pointer)))
    plugin.context.graph = { ...whole, nodes: new Map(nodes) }
  }
}
