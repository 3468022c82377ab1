// What the React door of every API is made of.
export { queryOf, type OptionalQuery, type Query } from './query.ts'
export { infiniteOf, type InfiniteQuery } from './infinite.ts'
export { mutationOf, type Mutation } from './mutation.ts'
