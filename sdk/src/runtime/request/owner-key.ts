import type { OwnerAuth } from '../call/descriptor.ts'

/** As a header of this name. */
export const keyInHeader =
  (name: string): OwnerAuth =>
  (key) =>
    key && [key, { [name]: key }]

/** As a query parameter of this name, which the templates of its operations have. */
export const keyInQuery =
  (name: string): OwnerAuth =>
  (key) =>
    key && [key, undefined, { [name]: key }]
