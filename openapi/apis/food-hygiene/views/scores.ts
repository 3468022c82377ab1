import { views } from '../../../world/views.ts'
import { linksTo, listMeta, wholePage } from './envelope.ts'
import { isListed, presentInspection } from './inspection.ts'

/** The three scores in the owner's order, and the number of the sentence for none of its points. */
const categories = [
  { name: 'Hygiene', firstId: 1, steps: [0, 5, 10, 15, 20, 25] },
  { name: 'Structural', firstId: 7, steps: [0, 5, 10, 15, 20, 25] },
  { name: 'Confidence', firstId: 13, steps: [0, 5, 10, 20, 30] },
] as const

/** What points mean (FSA's Brand Standard): of confidence there are none of 15, and 30 stand for 25. */
const meanings: Readonly<Record<number, string>> = {
  0: 'Very good',
  5: 'Good',
  10: 'Generally satisfactory',
  15: 'Improvement necessary',
  20: 'Major improvement necessary',
  25: 'Urgent improvement necessary',
  30: 'Urgent improvement necessary',
}

export const scoreViews = views({
  scoreDescriptors: (ask) => {
    const id = ask.text('establishmentId') ?? ''
    const kitchen = ask.world.get('kitchen', id)
    const scores = (kitchen && isListed(ask, kitchen) && presentInspection(ask, kitchen)?.scores) || []
    const descriptors = scores.map((score, number) => {
      const { name, firstId, steps } = categories[number] ?? categories[0]
      return {
        Id: firstId + steps.findIndex((step) => step === score),
        ScoreCategory: name,
        Score: score,
        Description: meanings[score],
        links: [],
      }
    })
    return {
      scoreDescriptors: descriptors,
      meta: listMeta(ask, wholePage(descriptors)),
      links: linksTo(`scoredescriptors?establishmentid=${id}`),
    }
  },
})
