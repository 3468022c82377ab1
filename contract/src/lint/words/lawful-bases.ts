/** Article 6(1) of the General Data Protection Regulation, (a) to (f). */
export const gdprBases = [
  'consent',
  'contract',
  'legal-obligation',
  'vital-interests',
  'public-task',
  'legitimate-interests',
] as const

/** Where the regulation, or the same words of it, is the law. */
const gdprCountries =
  'AT BE BG CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' ')

/** The bases that the law of a country knows; of another law than the one above we know none, and any word will do. */
export const lawfulBasesIn = (country: string): readonly string[] | undefined =>
  gdprCountries.includes(country) ? gdprBases : undefined
