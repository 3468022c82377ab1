/** Royal Mail's form: an outcode, and a digit with two letters that can be told from digits. */
const wholePostcode = /^([A-Z]{1,2}[0-9][0-9A-Z]?)([0-9][ABD-HJLNP-UW-Z]{2})$/

/** A postcode with its space, however it was typed. Undefined for what cannot be one. */
export function postcodeOf(typed: string): string | undefined {
  const [, outcode, incode] = wholePostcode.exec(compact(typed)) ?? []
  return outcode === undefined || incode === undefined ? undefined : `${outcode} ${incode}`
}

/** Capitals without spaces. */
export function compact(typed: string): string {
  return typed.toUpperCase().replaceAll(/\s+/g, '')
}
