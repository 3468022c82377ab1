/** What a value is, if it could be about a living person; `undefined` when it could not. */
export function personalDataIn(name: string, value: string, knownDomains: readonly string[]): string | undefined {
  if (!/@|\d\d/.test(value)) return undefined
  const email = /[\w.+-]+@([\w-]+(?:\.[\w-]+)+)/.exec(value)
  if (email && !isKnownDomain(email[1] ?? '', knownDomains)) return `the mail address ${email[0]}`
  const mobile = /(?<![\d.])(?:\+44\s?\(?0?\)?\s?|0)7\d{3}[\s-]?\d{3}[\s-]?\d{3}(?![\d.])/.exec(value)
  if (mobile && !isDramaNumber(mobile[0])) return `the mobile number ${mobile[0]}`
  const grouped = /(?<!\d)\d{3}[ -]\d{3}[ -]\d{4}(?!\d)/.exec(value)?.[0]
  const lone = /nhs|patient/i.test(name) ? /^\d{10}$/.exec(value)?.[0] : undefined
  const health = [grouped, lone].find((digits) => digits !== undefined && isHealthNumber(digits))
  if (health !== undefined) return `the health service number ${health}`
  if (/^(dob|date[-_ ]?of[-_ ]?birth|birth[-_ ]?date)$/i.test(name) && /\d{4}/.test(value)) return 'a date of birth'
  const insurance = /\b[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/.exec(value)?.[0]
  return insurance !== undefined && /insurance|nino/i.test(name) ? `the insurance number ${insurance}` : undefined
}

/** Names kept for examples (RFC 2606, RFC 6761), and those of the body that answers for the API. */
function isKnownDomain(domain: string, known: readonly string[]): boolean {
  const name = domain.toLowerCase()
  const isBelow = (parent: string): boolean => name === parent || name.endsWith(`.${parent}`)
  return /(^|\.)(example|test|invalid|localhost|example\.(com|net|org|edu))$/.test(name) || known.some(isBelow)
}

/** 07700 900000 to 900999 belong to nobody: the regulator keeps them for plays and examples. */
const isDramaNumber = (text: string): boolean => /7700900\d{3}$/.test(text.replaceAll(/\D/g, ''))

/** Ten digits whose last one checks the others (modulus 11); numbers from 999 are for tests and belong to nobody. */
function isHealthNumber(text: string): boolean {
  const digits = [...text.replaceAll(/\D/g, '')].map(Number)
  if (text.startsWith('999')) return false
  const sum = digits.slice(0, 9).reduce((total, digit, index) => total + digit * (10 - index), 0)
  const check = 11 - (sum % 11)
  return check !== 10 && digits[9] === check % 11
}
