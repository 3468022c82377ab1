import { wordsOfCountry } from './countries.ts'
import { plainName } from './name-words.ts'

const birthNames = new Set(['dob', 'dateofbirth', 'birthdate', 'fodelsedatum', 'syntymaaika'])

/** What a value is, if it could be about a living person; `undefined` when it could not. */
export function personalDataIn(
  name: string,
  value: string,
  knownDomains: readonly string[],
  country: string,
): string | undefined {
  if (!/@|\d\d/.test(value)) return undefined
  const email = /(?<![\p{L}\p{N}_.+-])[\p{L}\p{N}_.+-]+@([\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+)/u.exec(value)
  if (email && !isKnownDomain(email[1] ?? '', knownDomains)) return `the mail address ${email[0]}`
  for (const { called, written, under, isSomebodys = () => true } of wordsOfCountry(country).numbers) {
    const found = under && !under.test(name) ? [] : (value.match(written) ?? [])
    const number = found.find((one) => isSomebodys(one))
    if (number !== undefined) return `${called} ${number}`
  }
  return birthNames.has(plainName(name)) && /\d{4}/.test(value) ? 'a date of birth' : undefined
}

/** The name of a host on the network, as machines spell it. */
export const domainOf = (address: string): string => (URL.parse(address)?.hostname ?? '').replace(/^www\./, '')

/** Names kept for examples (RFC 2606, RFC 6761), and those of the body that answers for the API. */
function isKnownDomain(domain: string, known: readonly string[]): boolean {
  const name = domainOf(`https://${domain}`)
  const isBelow = (parent: string): boolean => name === parent || name.endsWith(`.${parent}`)
  return /(^|\.)(example|test|invalid|localhost|example\.(com|net|org|edu))$/.test(name) || known.some(isBelow)
}
