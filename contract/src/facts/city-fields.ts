import { apiMembers } from './api-fields.ts'
import type { Fields } from './field.ts'
import {
  country,
  currency,
  environmentPrefix,
  keyPrefix,
  languageTag,
  mailAddress,
  origin,
  packageName,
  slug,
  timeZone,
  webAddress,
} from './text-form.ts'

/** The members of `city.yaml`. */
export const cityMembers = {
  id: { kind: 'text', required: true, meaning: 'a short id for the city', example: 'riverton', form: slug },
  name: { kind: 'text', required: true, meaning: "the portal's name, as readers see it", example: 'Open Riverton' },
  host: {
    kind: 'text',
    required: true,
    meaning: 'the public address of the portal',
    example: 'https://open.riverton.example',
    form: origin,
  },
  apiHost: {
    kind: 'text',
    meaning: 'the public address of gateway and sandbox, which in production is another than that of the portal',
    example: 'https://api.open.riverton.example',
    form: origin,
  },
  keyPrefix: {
    kind: 'text',
    required: true,
    meaning: 'the letters that begin every key',
    example: 'riv',
    form: keyPrefix,
  },
  country: { kind: 'text', required: true, meaning: 'the country the city lies in', example: 'FR', form: country },
  currency: { kind: 'text', required: true, meaning: 'the money that prices are in', example: 'EUR', form: currency },
  locale: {
    kind: 'text',
    required: true,
    meaning: 'the language and country by which dates and numbers are written',
    example: 'fr-FR',
    form: languageTag,
  },
  languages: {
    kind: 'list',
    required: true,
    meaning: "the languages of the city's own texts, the main one first",
    example: '[fr, en]',
    of: { kind: 'text', meaning: 'a language', example: 'fr', form: languageTag },
  },
  pageLanguages: {
    kind: 'list',
    meaning: 'the languages of the pages around them, accounts and mails, the main one first',
    example: '[fr, en]',
    of: { kind: 'text', meaning: 'a language', example: 'fr', form: languageTag },
  },
  timeZone: {
    kind: 'text',
    required: true,
    meaning: "the time zone of the city's clocks",
    example: 'Europe/Paris',
    form: timeZone,
  },
  boundingBox: {
    kind: 'list',
    required: true,
    meaning: 'the area of the city: west, south, east and north in WGS84 degrees',
    example: '[2.22, 48.81, 2.47, 48.91]',
    of: { kind: 'number', meaning: 'a number of degrees', example: 2.22 },
    wrong: wrongBox,
  },
  contact: {
    kind: 'group',
    required: true,
    meaning: 'who answers for the portal: a name and an email',
    members: {
      name: { kind: 'text', required: true, meaning: 'who answers mail about the portal', example: 'Open Riverton' },
      email: {
        kind: 'text',
        required: true,
        meaning: 'the mail address of the people who run the portal',
        example: 'hello@open.riverton.example',
        form: mailAddress,
      },
      url: {
        kind: 'text',
        meaning: 'a page with further ways to reach them',
        example: 'https://open.riverton.example/contact',
        form: webAddress,
      },
    },
  },
  sdk: {
    kind: 'group',
    required: true,
    meaning: "how the city's SDK is published: package, description and envPrefix",
    members: {
      package: {
        kind: 'text',
        required: true,
        meaning: "the SDK's name on npm",
        example: "'@riverton/sdk'",
        form: packageName,
      },
      description: {
        kind: 'text',
        required: true,
        meaning: 'one sentence that says what the SDK is, for npm',
        example: "Typed access to Riverton's public APIs.",
      },
      keywords: {
        kind: 'list',
        meaning: 'words by which the SDK is found on npm',
        example: '[riverton, open-data]',
        of: { kind: 'text', meaning: 'a word', example: 'riverton' },
      },
      envPrefix: {
        kind: 'text',
        required: true,
        meaning: 'the beginning of the environment variables that samples and examples read',
        example: 'RIVERTON',
        form: environmentPrefix,
      },
      folder: {
        kind: 'text',
        meaning: "the folder of the SDK's package, seen from this file, where the city keeps it in its own repository",
        example: '../sdk',
      },
    },
  },
  portal: {
    kind: 'group',
    meaning: "what is the city's own of the portal's contract, which comes with the engine",
    members: {
      licence: {
        kind: 'group',
        optional: true,
        meaning: 'the licence of the catalogue and of the changelog; CC BY 4.0 when it is left out',
        members: apiMembers.licence.members,
      },
      lawfulBasis: {
        kind: 'choice',
        meaning: 'on which basis the portal keeps the address of whoever signs up (Article 6(1) of the GDPR)',
        values: ['consent', 'contract', 'legal-obligation', 'vital-interests', 'public-task', 'legitimate-interests'],
        fallback: 'contract',
      },
      dpia: {
        kind: 'text',
        meaning:
          'where its risks were assessed, a page or a sentence; that there is no assessment, when it is left out',
        example: 'https://open.riverton.example/dpia',
      },
    },
  },
  examples: {
    kind: 'text',
    meaning: "the folder of the city's examples, seen from this file",
    example: '../examples',
    fallback: 'examples',
  },
  domains: {
    kind: 'list',
    required: true,
    meaning: 'the headings that group APIs, in the order readers see them',
    of: {
      kind: 'group',
      meaning: 'a heading: id, name and summary',
      members: {
        id: {
          kind: 'text',
          required: true,
          meaning: 'the id that api.yaml files refer to',
          example: 'move',
          form: slug,
        },
        name: { kind: 'text', required: true, meaning: 'the heading readers see', example: 'Getting around' },
        summary: {
          kind: 'text',
          required: true,
          meaning: 'one sentence on what is under this heading',
          example: 'What runs now, and when the next one comes.',
        },
      },
    },
  },
} as const satisfies Fields

function wrongBox(list: readonly unknown[]): string | undefined {
  const numbers = list.filter((one) => typeof one === 'number')
  const [west, south, east, north] = numbers
  if (west === undefined || south === undefined || east === undefined || north === undefined || list.length > 4)
    return 'Write four numbers: west, south, east, north in degrees.'
  if ([west, east].some((value) => Math.abs(value) > 180) || [south, north].some((value) => Math.abs(value) > 90))
    return 'Longitudes run from -180 to 180, latitudes from -90 to 90: west, south, east, north.'
  return west < east && south < north ? undefined : 'Let it run from west to east and from south to north.'
}
