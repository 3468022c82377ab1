import type { Place } from '../../../city/place.ts'

export const proposePath = '/community/propose/'
export const proposeTitle = 'Propose a need'
export const proposeDescription =
  'Say what somebody needs of the city’s data, in words and without an account. A person reads it before anybody else does.'

export const proposePlace: Place = {
  kind: 'account',
  path: proposePath,
  title: proposeTitle,
  description: proposeDescription,
  words: ['suggest an idea', 'idea', 'wish', 'request data', 'feature request'],
}
