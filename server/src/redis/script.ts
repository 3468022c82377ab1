import { createHash } from 'node:crypto'

/** A program in Lua that Redis runs as one step: nobody else is served in between. */
export type Script = { readonly lua: string; readonly sha: string }

export function defineScript(lua: string): Script {
  return { lua, sha: createHash('sha1').update(lua).digest('hex') }
}
