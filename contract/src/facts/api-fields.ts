import type { Fields } from './field.ts'
import { headerName, keyName, month, slug, webAddress } from './text-form.ts'

/** An owner's host, whether it is the API's own or a further one. */
const hostMembers = {
  url: {
    kind: 'text',
    required: true,
    meaning: "the owner's base address",
    example: 'https://api.buses.example/v1',
    form: webAddress,
  },
  auth: {
    kind: 'group',
    optional: true,
    meaning: 'how the owner wants its own key; leave it out where the owner asks for none',
    members: {
      in: { kind: 'choice', required: true, meaning: 'where the key travels', values: ['query', 'header'] },
      name: {
        kind: 'text',
        required: true,
        meaning: 'the name of the key parameter',
        example: 'app_key',
        form: keyName,
      },
      header: {
        kind: 'text',
        meaning: 'the header that takes the key, too, where it travels in the query; the gateway then uses the header',
        example: 'app_key',
        form: headerName,
      },
      required: { kind: 'flag', meaning: 'whether the owner refuses calls without a key' },
    },
  },
  browsers: {
    kind: 'group',
    optional: true,
    meaning: 'whether pages of other sites may call the host from a browser; leave it out where nobody has looked',
    members: {
      pages: {
        kind: 'choice',
        required: true,
        meaning: 'the pages it answers: any, none, or any although its owner wants no browsers (`unwanted`)',
        values: ['any', 'unwanted', 'none'],
      },
      seen: {
        kind: 'text',
        required: true,
        meaning: 'the month in which that was last seen',
        example: "'2026-10'",
        form: month,
      },
    },
  },
  hosts: {
    kind: 'list',
    meaning: 'hosts that each serve the same contract for one area',
    of: {
      kind: 'group',
      meaning: 'a host: area, name and url',
      members: {
        area: { kind: 'text', required: true, meaning: 'the code of the area it serves', example: 'east' },
        name: { kind: 'text', required: true, meaning: 'the name readers know it by', example: 'East Riverton' },
        url: {
          kind: 'text',
          required: true,
          meaning: 'its base address',
          example: 'https://east.riverton.example/api',
          form: webAddress,
        },
      },
    },
  },
} as const satisfies Fields

/** The members of `api.yaml`: facts about an API that its OpenAPI document has no place for. */
export const apiMembers = {
  id: { kind: 'text', required: true, meaning: "the folder's name", example: 'buses', form: slug },
  name: { kind: 'text', required: true, meaning: 'the name readers know the API by', example: 'Riverton Buses' },
  domain: { kind: 'text', required: true, meaning: 'the id of one of the domains in city.yaml', example: 'move' },
  owner: {
    kind: 'group',
    required: true,
    meaning: 'who answers for the API: name, url and contact',
    members: {
      name: {
        kind: 'text',
        required: true,
        meaning: 'the organisation that answers for the API',
        example: 'Riverton Transport',
      },
      url: {
        kind: 'text',
        required: true,
        rule: 'owner-stated',
        meaning: "the owner's page about this API",
        example: 'https://buses.example/developers',
        form: webAddress,
      },
      contact: {
        kind: 'text',
        rule: 'owner-stated',
        meaning: 'a mail address, or the page of a help desk',
        example: 'api@buses.example',
      },
      statusPage: {
        kind: 'text',
        rule: 'status-page',
        meaning: 'the page on which the owner tells of failures, or `none`',
        example: 'https://status.buses.example',
      },
    },
  },
  upstream: {
    kind: 'variants',
    required: true,
    meaning: 'who answers calls: "kind: external" and a url',
    by: 'kind',
    of: {
      external: hostMembers,
      portal: {
        path: { kind: 'text', required: true, meaning: "the path on the portal's own host", example: '/portal/v1' },
      },
    },
  },
  upstreams: {
    kind: 'map',
    meaning: 'further hosts of the same API by a name of their own, which an operation names in `x-upstream`',
    of: { kind: 'group', meaning: 'a host', members: hostMembers },
  },
  licence: {
    kind: 'group',
    required: true,
    meaning: 'the licence of the data: id, name, url and attribution',
    members: {
      id: {
        kind: 'text',
        required: true,
        meaning: 'its SPDX id, or the id of a licence of its own',
        example: 'CC-BY-4.0',
      },
      name: {
        kind: 'text',
        required: true,
        meaning: 'the name of the licence',
        example: 'Creative Commons Attribution 4.0 International',
      },
      url: {
        kind: 'text',
        required: true,
        rule: 'licence-stated',
        meaning: 'the address of its text',
        example: 'https://creativecommons.org/licenses/by/4.0/',
        form: webAddress,
      },
      attribution: {
        kind: 'list',
        rule: 'licence-stated',
        meaning: 'the sentences it obliges users to show, word for word',
        example: '[Powered by Riverton Transport]',
        of: { kind: 'text', meaning: 'a sentence', example: 'Powered by Riverton Transport' },
      },
    },
  },
  lifecycle: {
    kind: 'group',
    required: true,
    meaning: 'how far the API has come: its state',
    members: {
      state: {
        kind: 'choice',
        required: true,
        meaning: 'what users may count on',
        values: ['draft', 'alpha', 'beta', 'stable', 'deprecated', 'retired'],
      },
      since: { kind: 'text', rule: 'lifecycle-stated', meaning: 'the day it came so far', example: "'2026-01-31'" },
    },
  },
  limits: {
    kind: 'group',
    rule: 'rate-limit-stated',
    meaning: "the owner's own limits, as far as they are known",
    members: {
      anonymousPerMinute: { kind: 'number', meaning: 'requests a minute without a key', example: 50 },
      keyedPerMinute: { kind: 'number', meaning: 'requests a minute with a key', example: 500 },
      source: {
        kind: 'text',
        meaning: 'a sentence that says how the limits are known, or that none is published',
        example: 'The owner publishes no limit.',
      },
    },
  },
  defaults: {
    kind: 'group',
    meaning: 'what holds for operations that say nothing themselves',
    members: {
      privacy: {
        kind: 'choice',
        rule: 'privacy-class',
        meaning: 'the privacy class',
        values: ['C0', 'C1', 'C2', 'C3', 'C4'],
        fallback: 'C1',
      },
      cacheSeconds: {
        kind: 'number',
        rule: 'cache-lifetime',
        meaning: 'how many seconds an answer may be reused; 0 means never',
        example: 30,
        fallback: 0,
      },
      access: {
        kind: 'choice',
        rule: 'access-stated',
        meaning: 'what a caller presents: nothing, a key, or a signed-in session',
        values: ['open', 'key', 'session'],
        fallback: 'key',
      },
      freshness: {
        kind: 'text',
        rule: 'freshness-stated',
        meaning: 'how fresh the answers are, in words',
        example: 'Measured every 15 minutes.',
      },
      coverage: {
        kind: 'text',
        meaning: 'which area or time the answers cover, in words',
        example: 'All of Riverton.',
      },
      lawfulBasis: {
        kind: 'text',
        rule: 'lawful-basis',
        meaning: 'the lawful basis of personal data (C3)',
        example: 'public-task',
      },
      dpia: {
        kind: 'text',
        rule: 'lawful-basis',
        meaning: 'where the risks of personal data were assessed: a page or a sentence',
        example: 'https://buses.example/assessment',
      },
    },
  },
  overrides: {
    kind: 'list',
    rule: 'override-stated',
    meaning: 'findings the owner lives with for a while',
    of: {
      kind: 'group',
      meaning: 'an override: rule, reason and until',
      members: {
        rule: { kind: 'text', rule: 'override-stated', meaning: 'the id of the rule', example: 'filter-naming' },
        reason: {
          kind: 'text',
          rule: 'override-stated',
          meaning: 'why the finding stays',
          example: "The owner's own name, used by its other APIs too.",
        },
        until: { kind: 'text', rule: 'override-expired', meaning: 'its last day', example: "'2027-06-30'" },
        at: {
          kind: 'text',
          meaning: 'an operation, or a file and a pointer; the whole API without it',
          example: 'schemas/stop.yaml#/Stop',
        },
      },
    },
  },
} as const satisfies Fields
