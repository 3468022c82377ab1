import { defineTable } from '../../../src/language/message.ts'

/** The search dialog, and the page of results. */
export const searchText = defineTable('search', {
  search: 'Search',
  asAPage: 'As a page',
  close: 'Close',
  searchThisSite: 'Search this site',
  placeholder: 'A question, a name, an error number…',
  loading: 'The search is being loaded…',
  cannotAnswer: 'The search cannot answer now.',
  cannotAnswerCheck: 'The search cannot answer now. Check the connection and type again.',
  nothingSays: 'Nothing here says {words}.',
  nothingSaysClosest: 'Nothing here says {words}. This is closest to the rest:',
  nothingFoundFor: 'Nothing found for “{query}”.',
  found: {
    one: '{count} result for “{query}”, first: {first}.',
    other: '{count} results for “{query}”, first: {first}.',
  },
  results: 'Results',
  alsoCalled: 'Also: {name}',
  oftenLookedFor: 'Often looked for',
  notWhatYouLookedFor: 'Not what you looked for?',
  nothingWasFound: 'Nothing was found',
  otherWords:
    'Say it in other words: what it is about, such as “bus”, a name from your code, or the number of an error.',
  writtenIn: 'What can be found here is written in {languages}.',
  allApis: '<link>All APIs</link>: what there is, by subject and owner',
  getStarted: '<link>Get started</link>: a first answer in ten seconds',
  getAKey: '<link>Get a key</link>: with an e-mail address',
  errorCodes: '<link>Error codes</link>: what each refusal means and what to do',
  whatChanged: '<link>What changed</link>: every release, newest first',
  askSomebody: '<link>Ask somebody</link>: or say what is missing here',
})
