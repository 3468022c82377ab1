import type { Plugin } from '@docusaurus/types'

/**
 * A plugin as the configuration takes it, which does not know what a plugin's content is. Sound because Docusaurus hands
 * a plugin's hooks nothing but what its own `loadContent` answered.
 */
export function sealedPlugin<Content>(plugin: Plugin<Content>): Plugin {
  return plugin as Plugin // see above: the content that goes in is the content that came out
}
