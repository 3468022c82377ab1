/** Files of an API's folder to write and to take away; names are relative to it. */
export type Replacement = {
  readonly written: Readonly<Record<string, string | Uint8Array>>
  readonly removed: readonly string[]
  /** Set where a file of the owner's is written in its place: what it held when that was decided. */
  readonly readAs?: { readonly name: string; readonly text: string }
}
