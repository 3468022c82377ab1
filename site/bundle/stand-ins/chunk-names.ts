/** Stands in for Docusaurus' list of what each route is made of; `known-routes.ts` fills it as routes become known. */
const chunkNames: Record<string, unknown> = {}
export default chunkNames
