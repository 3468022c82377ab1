/** A number that belongs to one person. */
export type PersonalNumber = {
  readonly called: string
  readonly written: RegExp
  /** What the name beside it must say, where other numbers are written alike. */
  readonly under?: RegExp
  /** Whether it could be somebody's: its digits check each other, and it is not one kept for examples. */
  readonly isSomebodys?: (text: string) => boolean
}

/** How a country writes what is about a person, and where it keeps medical records; its own bodies publish all of it. */
export type CountryWords = {
  readonly numbers: readonly PersonalNumber[]
  /** Names of such numbers, in small letters without joints and marks. */
  readonly numberNames: readonly string[]
  readonly patientNames: readonly string[]
  /** Parts of the addresses of services that keep medical records. */
  readonly recordHosts: readonly string[]
}

/** By ISO 3166 code. Of a country that is not here only what is true everywhere is known. */
const countries: Readonly<Record<string, CountryWords>> = {
  FI: {
    numbers: [
      {
        called: 'the personal identity code',
        written: /(?<![\dA-Z])\d{6}[-+A-FU-Y]\d{3}[\dA-FHJ-NPR-Y](?![\dA-Z])/g,
        isSomebodys: isFinnishIdentityCode,
      },
    ],
    numberNames: ['henkilotunnus', 'hetu'],
    patientNames: ['potilastunnus'],
    recordHosts: ['kanta.fi', 'omakanta', 'potilastiedon-arkisto', 'reseptikeskus'],
  },
  GB: {
    numbers: [
      {
        called: 'the mobile number',
        written: /(?<![\d.])(?:\+44\s?\(?0?\)?\s?|0)7\d{3}[\s-]?\d{3}[\s-]?\d{3}(?![\d.])/g,
        // The regulator keeps 07700 900000 to 900999 for plays.
        isSomebodys: (text) => !/7700900\d{3}$/.test(digitsOf(text)),
      },
      {
        called: 'the health service number',
        written: /(?<!\d)\d{3}[ -]\d{3}[ -]\d{4}(?!\d)/g,
        isSomebodys: isHealthServiceNumber,
      },
      {
        called: 'the health service number',
        written: /^\d{10}$/g,
        under: /nhs|patient/i,
        isSomebodys: isHealthServiceNumber,
      },
      {
        called: 'the insurance number',
        written: /\b[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/g,
        under: /insurance|nino/i,
      },
    ],
    numberNames: ['nationalinsurancenumber', 'nino'],
    patientNames: ['nhsnumber', 'nhsno'],
    recordHosts: [
      'personal-demographics',
      'summary-care-record',
      'national-record-locator',
      'gp-connect',
      'gpconnect',
      'nhs-app',
      'nhs-login',
    ],
  },
  SE: {
    numbers: [
      {
        called: 'the mobile number',
        written: /(?<![\d.])(?:\+46[\s-]?\(?0?\)?\s?|0)7[02369](?:[\s-]?\d){7}(?![\d.])/g,
        // The regulator keeps 070-1740605 to 070-1740699 for books and films.
        isSomebodys: (text) => !/7017406(0[5-9]|[1-9]\d)$/.test(digitsOf(text)),
      },
      {
        called: 'the personal identity number',
        written: /(?<![\d-])(?:19|20)?\d{6}[-+]\d{4}(?![\d-])/g,
        isSomebodys: isSwedishIdentityNumber,
      },
      {
        called: 'the personal identity number',
        written: /^(?:19|20)?\d{10}$/g,
        under: /person|samordning|patient/i,
        isSomebodys: isSwedishIdentityNumber,
      },
    ],
    numberNames: ['personnummer', 'samordningsnummer'],
    patientNames: ['journalnummer'],
    recordHosts: ['journalen.', 'nationell-patientoversikt', 'nationella-lakemedelslistan'],
  },
}

const nowhere: CountryWords = { numbers: [], numberNames: [], patientNames: [], recordHosts: [] }

export const wordsOfCountry = (country: string): CountryWords => countries[country] ?? nowhere

const digitsOf = (text: string): string => text.replaceAll(/\D/g, '')

/** Ten digits whose last one checks the others (modulus 11); numbers from 999 are for tests and belong to nobody. */
function isHealthServiceNumber(text: string): boolean {
  const digits = [...digitsOf(text)].map(Number)
  if (text.startsWith('999')) return false
  const sum = digits.slice(0, 9).reduce((total, digit, index) => total + digit * (10 - index), 0)
  const check = 11 - (sum % 11)
  return check !== 10 && digits[9] === check % 11
}

/** A day of birth, or the day and 60 for who is not registered, and a last digit that checks the others (Luhn). */
function isSwedishIdentityNumber(text: string): boolean {
  const digits = digitsOf(text).slice(-10)
  const [month, day] = [Number(digits.slice(2, 4)), Number(digits.slice(4, 6)) % 60]
  if (month < 1 || month > 12 || day < 1 || day > 31) return false
  const doubled = [...digits].map((digit, index) => Number(digit) * (index % 2 === 0 ? 2 : 1))
  return doubled.reduce((sum, one) => sum + (one > 9 ? one - 9 : one), 0) % 10 === 0
}

/** A last letter or digit checks the others (modulus 31); people have the numbers 002 to 899. */
function isFinnishIdentityCode(text: string): boolean {
  const [birth, own] = [text.slice(0, 6), text.slice(7, 10)]
  if (Number(own) < 2 || Number(own) > 899) return false
  return '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(birth + own) % 31] === text.at(-1)
}
