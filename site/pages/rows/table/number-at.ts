/** How a number is written, as bits: `1,200` may be both. */
export const plain = 1
export const withComma = 2

const [zero, nine, plus, minus, point, comma, e] = [0x30, 0x39, 0x2b, 0x2d, 0x2e, 0x2c, 0x65]

export const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= zero && byte <= nine

/**
 * As what the bytes between two places are a number: plain (`-1,200.5e3`), or with a comma for a point (`1,5`); 0 for none.
 * `007` is the number of a house and not a quantity.
 */
export function numberForm(bytes: Uint8Array, from: number, to: number): number {
  const first = isSign(bytes[from]) ? from + 1 : from
  let at = pastDigits(bytes, first, to)
  const whole = at - first
  if (whole > 1 && bytes[first] === zero) return 0
  if (at === to) return whole > 0 ? plain | withComma : 0
  let form = plain
  if (bytes[at] === comma) {
    if (whole === 0) return 0
    const isPart = pastDigits(bytes, at + 1, to) === to && to > at + 1
    const past = whole > 3 ? at : pastGroups(bytes, at, to)
    if (past === at) return isPart ? withComma : 0
    form = isPart ? plain | withComma : plain
    at = past
  }
  if (bytes[at] === point && at < to) {
    const past = pastDigits(bytes, at + 1, to)
    if (past === at + 1) return 0
    at = past
  } else if (whole === 0) return 0
  return pastExponent(bytes, at, to) === to ? form : 0
}

/** Past what a cell begins with: `-12`, or with a point `-12.5`, neither grouped nor with an exponent; `from` for all else. */
export function pastShortNumber(bytes: Uint8Array, from: number, to: number, mayHavePoint: boolean): number {
  const first = bytes[from] === minus ? from + 1 : from
  const whole = pastDigits(bytes, first, to)
  if (whole === first || (whole > first + 1 && bytes[first] === zero)) return from
  if (!mayHavePoint || whole >= to || bytes[whole] !== point) return whole
  const past = pastDigits(bytes, whole + 1, to)
  return past === whole + 1 ? from : past
}

/** The value of what has one of the forms; NaN for what has not. */
export function numberAt(bytes: Uint8Array, from: number, to: number, form: typeof plain | typeof withComma): number {
  if ((numberForm(bytes, from, to) & form) === 0) return Number.NaN
  let digits = 0
  let value = 0
  let decimals = -1
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0
    if (isDigit(byte)) {
      value = value * 10 + byte - zero
      if (value > 0) digits += 1
      if (decimals >= 0) decimals += 1
    } else if (byte === point || (byte === comma && form === withComma)) decimals = 0
    else if ((byte | 0x20) === e) return slowly(bytes, from, to, form)
  }
  // Up to here a double holds the digits and the power of ten, so that one division is exact.
  if (digits > 15 || decimals > 22) return slowly(bytes, from, to, form)
  const size = decimals > 0 ? value / 10 ** decimals : value
  return bytes[from] === minus ? -size : size
}

function slowly(bytes: Uint8Array, from: number, to: number, form: number): number {
  const text = String.fromCharCode(...bytes.subarray(from, to))
  return Number(form === withComma ? text.replace(',', '.') : text.replaceAll(',', ''))
}

const isSign = (byte: number | undefined): boolean => byte === plus || byte === minus

function pastDigits(bytes: Uint8Array, from: number, to: number): number {
  let at = from
  while (at < to && isDigit(bytes[at])) at += 1
  return at
}

/** Past as many groups of a comma and three digits as there are; `from` where a group has another length. */
function pastGroups(bytes: Uint8Array, from: number, to: number): number {
  let at = from
  while (at < to && bytes[at] === comma) {
    const past = pastDigits(bytes, at + 1, to)
    if (past - at !== 4) return from
    at = past
  }
  return at
}

function pastExponent(bytes: Uint8Array, from: number, to: number): number {
  if (from === to || ((bytes[from] ?? 0) | 0x20) !== e) return from
  const first = isSign(bytes[from + 1]) ? from + 2 : from + 1
  const past = pastDigits(bytes, first, to)
  return past === first ? from : past
}
