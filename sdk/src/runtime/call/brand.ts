/**
 * An id of one kind: plain text may be given where it is wanted, an id of another kind may not. Nothing of it exists
 * at run time. The brand is optional on purpose, so that `'940GZZLUKSX'` needs no cast.
 */
export type Brand<Value, Name extends string> = Value & { readonly [kind]?: Name | undefined }

declare const kind: unique symbol
