/** `cityDir` is absolute. */
export type ChangelogOptions = { readonly cityDir: string }
