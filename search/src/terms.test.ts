import { expect, test } from 'vitest'
import { foldIn, splitTerms } from './terms.ts'

test.each<[string, readonly string[], string | null]>([
  ['Buses', ['en'], 'bus'],
  ['bus', ['en'], 'bus'],
  ['constructor', ['en'], 'constructor'],
  ['__proto__', ['en', 'constructor'], '__proto__'],
  ['pharmacies', ['en'], 'pharmaci'],
  ['pharmacy', ['en'], 'pharmaci'],
  ['address', ['en'], 'address'],
  ['the', ['en'], null],
  ['hållplatserna', ['sv'], 'hallplat'],
  ['hållplats', ['sv'], 'hallplat'],
  ['hallplatsen', ['sv'], 'hallplat'],
  ['linje', ['sv'], 'linj'],
  ['linjerna', ['sv'], 'linj'],
  ['bussen', ['sv'], 'buss'],
  ['och', ['sv'], null],
  ['the', ['sv-SE'], null],
  ['och', ['en'], 'och'],
  ['pysäkit', ['fi'], 'pysakit'],
])('“%s” in %o is %s', (word, languages, want) => {
  expect(foldIn(languages)(word)).toBe(want)
})

test.each([
  ['lineStatusByMode', ['lineStatusByMode', 'line', 'Status', 'By', 'Mode']],
  ['key.revoked', ['key', 'revoked']],
  ['Södermalm, i går', ['Södermalm', 'i', 'går']],
  ['PM2.5 at A&E', ['PM25', 'at', 'AE']],
  ['what’s new', ['whats', 'new']],
])('%s is %o', (text, want) => {
  expect(splitTerms(text)).toEqual(want)
})
