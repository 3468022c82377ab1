import { proposeText } from '@openlondon/contract/languages/en/propose'
import type { Place } from '../../../city/place.ts'

export const proposePath = '/community/propose/'

export const proposePlace: Place = {
  kind: 'account',
  path: proposePath,
  title: proposeText.messages.proposeANeed,
  description: proposeText.messages.sayWhatSomebodyNeedsOf,
  words: ['suggest an idea', 'idea', 'wish', 'request data', 'feature request'],
}
