import type { City, FirstCall } from '@openlondon/contract'
import { cataloguePath } from '@openlondon/contract/model'
import type { LandingContent } from './content-words.ts'

/** The front page of a city that has written none. */
export function plainLanding(city: City, { operation }: FirstCall): LandingContent {
  return {
    title: `${city.name}, as an API`,
    promise: `One typed front door to the public APIs of ${city.name}.`,
    lead: 'All of them in one TypeScript package or at one plain address. Ask something now: it needs no account.',
    sample: {
      operation: operation.id,
      title: 'Ask something',
      tail: ['console.log(answer)'],
    },
    doors: [
      {
        title: 'If you build things',
        text: 'Every operation typed, with a sandbox that answers without a key.',
        links: [
          { label: 'Make the first call', to: '/start/' },
          { label: 'Install the SDK', to: '/sdk/' },
        ],
      },
      {
        title: 'If the API is yours',
        text: 'Change one contract, and see what breaks and whom before you publish.',
        links: [
          { label: 'How to publish', to: '/publish/' },
          { label: 'Check a document', to: '/check/' },
        ],
      },
      {
        title: 'If you live here',
        text: 'Say what is needed, see what others built, and report what is wrong.',
        links: [
          { label: 'Needs', to: '/community/needs/' },
          { label: 'What was built', to: '/community/showcase/' },
        ],
      },
    ],
    catalogue: 'What you can ask',
    build: {
      title: 'Build something this week',
      paths: [
        {
          title: 'Make the first call',
          text: 'From a terminal, a browser or Node, in the sandbox. Five lines, no key.',
          to: '/start/',
          action: 'Start here',
        },
        {
          title: 'Install the SDK',
          text: 'Every operation typed, every error named, no dependency.',
          to: '/sdk/',
          action: 'Install it',
        },
        {
          title: 'Look through the APIs',
          text: 'Each with its owner, licence, freshness and limits, and every call to be tried in the page.',
          to: cataloguePath,
          action: 'See the APIs',
        },
      ],
    },
    owners: {
      title: 'If the API is yours',
      paragraphs: [
        'One folder holds everything we know about an API: its contract, its licence, its limits, its guide and a few true answers. Change the contract and you see at once whether it is valid, what breaks, whom it breaks, and which version comes next.',
        'Publish, and the reference, the SDK, the sandbox and the changelog follow. The holders of the keys that used what you changed get a letter. Nobody else does.',
      ],
      steps: ['Edit one contract', 'See what breaks, and whom', 'Publish: pages, SDK and letters follow'],
      links: [{ label: 'How to publish', to: '/publish/' }],
    },
  }
}
