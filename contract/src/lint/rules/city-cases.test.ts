import { expect, test } from 'vitest'
import type { CityFacts } from '../../facts/city-facts.ts'
import type { RuleExample } from '../parts/house-rule.ts'
import { houseRules } from './all-rules.ts'
import { lintExample } from '../lint-example.ts'
import { operationExample, pathsExample, propertiesExample } from '../parts/rule-example.ts'

const swedish = { languages: ['sv'], country: 'SE' } as const
const finnish = { languages: ['fi'], country: 'FI' } as const

/** A rule is true for every city: its language, its country and its money are asked for. */
const cases: readonly (readonly [string, string, RuleExample, readonly string[], Partial<CityFacts>])[] = [
  [
    'lawful-basis',
    'a basis that is none',
    operationExample('operationId: stop\nx-privacy: C3\nx-lawful-basis: because\nx-dpia: Page 4.'),
    [
      '"because" is no lawful basis. Use one of consent, contract, legal-obligation, vital-interests, public-task, legitimate-interests.',
    ],
    { country: 'FR' },
  ],
  [
    'lawful-basis',
    'where another law holds, any basis that is stated',
    operationExample('operationId: stop\nx-privacy: C3\nx-lawful-basis: credit protection\nx-dpia: Page 4.'),
    [],
    { country: 'BR' },
  ],
  [
    'money',
    'the currency is that of the city, and a name may be in Swedish',
    propertiesExample(
      'fare: { type: number }\navgift: { type: integer, x-currency: SEK }\nårs_avgift: { type: integer }',
    ),
    [
      '"fare" is an amount of money without a currency. Say `x-currency: SEK`, or which it is.',
      '"års_avgift" is an amount of money without a currency. Say `x-currency: SEK`, or which it is.',
    ],
    { currency: 'SEK' },
  ],
  [
    'no-patient-data',
    "a country's own number of a patient",
    propertiesExample('nhsNumber: { type: string }'),
    ['"nhsNumber" is data about a patient.'],
    { country: 'GB' },
  ],
  [
    'no-personal-data-in-url',
    'names of a person in other languages, and the number of a country',
    operationExample(
      'operationId: stops\nparameters:\n  - { name: epost, in: query, description: Din., schema: { type: string } }\n  - { name: sähköposti, in: query, description: Oma., schema: { type: string } }\n  - { name: personnummer, in: query, description: Ditt., schema: { type: string } }',
      { path: '/stops' },
    ),
    ['epost', 'sähköposti', 'personnummer'].map(
      (name) => `The parameter "${name}" puts something about a person into the address.`,
    ),
    { country: 'SE' },
  ],
  [
    'date-time',
    'a zone is told in the language of the city',
    propertiesExample(
      "startTime: { type: string, pattern: '^[0-9]{2}:[0-9]{2}$', description: Klockslag på stadens klocka. }\nendTime: { type: string, pattern: '^[0-9]{2}:[0-9]{2}$', description: Klockslag. }",
    ),
    ['"endTime" is a time of day. Say in which zone.'],
    swedish,
  ],
  [
    'date-time',
    'in a language that nobody here can read a zone may be told',
    propertiesExample(
      "startTime: { type: string, pattern: '^[0-9]{2}:[0-9]{2}$', description: Heure locale. }\nendTime: { type: string, pattern: '^[0-9]{2}:[0-9]{2}$' }",
    ),
    ['"endTime" is a time of day. Say in which zone.'],
    { languages: ['fr'] },
  ],
  [
    'operation-description',
    'two long words are a sentence',
    pathsExample(
      '/a:\n  get: { operationId: a, description: Kaikki ilmoituslajit. }\n/b:\n  get: { operationId: b, description: Lajit. }',
    ),
    ['The description is not a sentence yet.'],
    finnish,
  ],
  [
    'operation-summary',
    'a word cut short ends no sentence',
    pathsExample(
      "/a:\n  get: { operationId: a, summary: 'Öppettider, priser m.m.' }\n/b:\n  get: { operationId: b, summary: Alla priser. }",
    ),
    ['The summary ends with a full stop, but it is a heading.'],
    swedish,
  ],
  [
    'pagination',
    'the length of a page and its total are told in Swedish',
    pathsExample(
      "/a:\n  get: { operationId: a, description: En sida har 20 enheter., parameters: [{ name: sida, in: query }] }\n/b:\n  get: { operationId: b, description: En sida av enheter., parameters: [{ name: sida, in: query }] }\n/c:\n  get:\n    operationId: c\n    parameters: [{ name: page, in: query }]\n    responses: { '200': { description: En sida., content: { application/json: { schema: { properties: { antal: { type: integer } } } } } } }",
    ),
    ['"b" takes "sida", but does not say how long a page is.'],
    swedish,
  ],
  [
    'pagination-max',
    'that there is no limit is said in Swedish',
    operationExample(
      'operationId: a\nparameters:\n  - { name: limit, in: query, description: Hur många. Det finns ingen gräns., schema: { type: integer } }\n  - { name: per_sida, in: query, description: Hur många på en sida., schema: { type: integer } }',
    ),
    ['The parameter "per_sida" has no maximum.'],
    swedish,
  ],
  [
    'plain-language',
    'long words are hard in English only, and long sentences everywhere',
    pathsExample(
      `/a:\n  get: { operationId: a, description: 'Kommunstyrelsens förvaltningsavdelningar rapporterar funktionsnedsättningsstödens verksamhetsuppgifter till stadsdelsförvaltningarnas äldreomsorgsverksamheter efter kvartalsuppföljningarnas slutbehandling i kommunfullmäktiges beredningsutskott.' }\n/b:\n  get: { operationId: b, description: 'Hållplatsen ${'och linjen '.repeat(18)}slutar.' }`,
    ),
    ['This sentence is hard to read (38 words): "Hållplatsen och linjen och linjen och …"'],
    swedish,
  ],
]

test.each(cases)('%s: %s', async (id, _name, example, messages, city) => {
  const rule = houseRules.find((one) => one.id === id)
  const findings = rule ? await lintExample(example, [rule], city) : []
  expect(findings.filter((finding) => finding.rule === id).map((finding) => finding.message)).toEqual(messages)
})
