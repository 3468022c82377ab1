// All pages of an operation.
export { paginate, type Progress, type Walk } from './paging/paginate.ts'
export { PagingError, type Page, type Paged } from './paging/paged.ts'
