/** Absolute path of the module that exports the server's problem catalog as `catalog`. */
export type ProblemPagesOptions = { readonly catalogFile: string }
