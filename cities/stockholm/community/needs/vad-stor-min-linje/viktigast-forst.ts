import { deviationMessages } from '@oppnastockholm/sdk/avvikelser'
import type { Solution } from './criterion.ts'

export const solve: Solution = async (city, { line, language }) => {
  const messages = await deviationMessages(city, { line: [line] })
  return messages
    .toSorted((one, other) => (other.priority.importanceLevel ?? 0) - (one.priority.importanceLevel ?? 0))
    .flatMap(({ messageVariants = [] }) => {
      const texts = [language, 'sv'].map((wanted) => messageVariants.find((one) => one.language === wanted))
      const header = texts.find((text) => text !== undefined)?.header
      return header === undefined ? [] : [header]
    })
}
