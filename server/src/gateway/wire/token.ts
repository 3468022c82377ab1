const token = /^[!#$%&'*+.^_`|~\w-]+$/

/** Whether a text may be the name of a header (RFC 9110 §5.6.2). */
export const isToken = (text: string): boolean => token.test(text)
