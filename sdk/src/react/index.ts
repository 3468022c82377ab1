// What the React door of every API is made of.
export {
  queryOf,
  type OptionalQuery,
  type Query,
  type QueryKey,
  type QueryOptions,
  type SkippableQueryOptions,
} from './query.ts'
export { infiniteOf, type InfiniteQuery, type InfiniteQueryOptions, type PageParam } from './infinite.ts'
export { mutationOf, type Mutation, type MutationOptions } from './mutation.ts'
