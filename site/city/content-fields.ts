import type { Fields } from '@openlondon/contract'

const text = (meaning: string, example: string) => ({ kind: 'text', required: true, meaning, example }) as const

const link = {
  label: text('the words of the link', 'How to publish'),
  to: text('where it leads, a page of the site', '/publish/'),
} as const

/** The members of `content/landing.json`. */
export const landingMembers = {
  title: text('the title of the front page', 'Riverton, as an API'),
  promise: text('its first line', 'One front door to Riverton’s public APIs.'),
  lead: text('a sentence or two on what can be asked', 'Trams, parks and air. Ask something now.'),
  sample: {
    kind: 'group',
    required: true,
    meaning: 'the call that the front page shows',
    members: {
      operation: text('the operation to call', 'trams.nextTrams'),
      title: text('the question it answers', 'When does the next tram come?'),
      values: {
        kind: 'map',
        meaning: 'what is typed for its parameters',
        of: { kind: 'text', meaning: 'a value', example: '4711' },
      },
      tail: {
        kind: 'list',
        meaning: 'lines of code that print the answer',
        of: { kind: 'text', meaning: 'a line of code', example: 'console.log(answer)' },
      },
    },
  },
  now: {
    kind: 'group',
    optional: true,
    meaning: 'what is said of the city as it is now, beside what `content/landing-now.ts` asks',
    members: {
      title: text('a heading', 'Riverton, now'),
      about: text('a sentence on what is shown', 'Trams, air and the river, by four questions.'),
    },
  },
  doors: {
    kind: 'list',
    meaning: 'one entry for each sort of reader',
    of: {
      kind: 'group',
      meaning: 'a sort of reader, and where to go',
      members: {
        title: text('who is meant', 'If you build things'),
        text: text('what there is for them', 'One package, and a sandbox that needs no key.'),
        links: {
          kind: 'list',
          required: true,
          meaning: 'where to go',
          of: { kind: 'group', meaning: 'a link', members: link },
        },
      },
    },
  },
  changes: {
    kind: 'group',
    optional: true,
    meaning: 'what is said above the last changes',
    members: {
      title: text('a heading', 'What changed last'),
      all: text('the words of the link to all of them', 'All changes'),
    },
  },
  catalogue: text('the heading above the list of APIs', 'What you can ask'),
  build: {
    kind: 'group',
    required: true,
    meaning: 'the ways on from the front page',
    members: {
      title: text('a heading', 'Build something this week'),
      paths: {
        kind: 'list',
        required: true,
        meaning: 'one entry for each way on',
        of: {
          kind: 'group',
          meaning: 'a way on',
          members: {
            title: text('a heading', 'Make the first call'),
            text: text('a sentence', 'From a terminal, without a key.'),
            to: link.to,
            action: text('the words of the link', 'Start here'),
          },
        },
      },
    },
  },
  owners: {
    kind: 'group',
    required: true,
    meaning: 'what is said to the owners of APIs',
    members: {
      title: text('a heading', 'If the API is yours'),
      paragraphs: {
        kind: 'list',
        required: true,
        meaning: 'its paragraphs',
        of: { kind: 'text', meaning: 'a paragraph', example: 'One folder holds everything.' },
      },
      steps: {
        kind: 'list',
        required: true,
        meaning: 'what an owner does, step by step',
        of: { kind: 'text', meaning: 'a step', example: 'Edit one contract' },
      },
      links: { kind: 'list', meaning: 'links to read on', of: { kind: 'group', meaning: 'a link', members: link } },
    },
  },
} as const satisfies Fields

/** The members of `content/footer.json`. */
export const footerMembers = {
  columns: {
    kind: 'list',
    required: true,
    meaning: 'the columns at the foot of every page',
    of: {
      kind: 'group',
      meaning: 'a column',
      members: {
        title: text('a heading', 'Terms'),
        paragraphs: {
          kind: 'list',
          meaning: 'its paragraphs',
          of: { kind: 'text', meaning: 'a paragraph', example: 'Data keeps its owner’s licence.' },
        },
        links: { kind: 'list', meaning: 'its links', of: { kind: 'group', meaning: 'a link', members: link } },
      },
    },
  },
} as const satisfies Fields
