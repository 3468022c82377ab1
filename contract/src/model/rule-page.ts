/** Where a reader learns what a rule wants and how to satisfy it. */
export const rulePage = (rule: string): string => `/publish/rules/${rule}`
