// What the React door of every API is made of.
export { queryOf, type OptionalQuery, type Query } from './query.ts'
export { mutationOf, type Mutation } from './mutation.ts'
