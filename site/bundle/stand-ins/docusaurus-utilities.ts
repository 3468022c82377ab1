// What pages use of `@docusaurus/utils-common`, whose own door brings all of tslib along. Stands in for it in the bundle.
export { default as applyTrailingSlash } from '@docusaurus/utils-common/lib/applyTrailingSlash'
export { getErrorCausalChain } from '@docusaurus/utils-common/lib/errorUtils'
