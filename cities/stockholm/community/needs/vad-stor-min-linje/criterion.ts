import type { Criterion } from '@openlondon/sandbox/need'
import type { Client } from '@oppnastockholm/sdk'
import { deviationMessages } from '@oppnastockholm/sdk/avvikelser'

type Wish = { readonly line: number; readonly language: string }
/** Rubriker, den viktigaste först; de som är lika viktiga i den ordning som de kom. */
export type Solution = (city: Client, wish: Wish) => Promise<readonly string[]>

const criterion: Criterion<Client, Solution> = async ({ solve, cityOn, want }) => {
  for (const scenario of ['storm', 'quiet'] as const) {
    const city = cityOn({ scenario })
    for (const line of [17, 13, 14]) {
      const messages = await deviationMessages(city, { line: [line] })
      const ranked = messages.toSorted(
        (one, other) => (other.priority.importanceLevel ?? 0) - (one.priority.importanceLevel ?? 0),
      )
      for (const language of ['en', 'sv']) {
        const wanted = ranked.flatMap(({ messageVariants = [] }) => {
          const own = messageVariants.find((one) => one.language === language)
          const text = own ?? messageVariants.find((one) => one.language === 'sv')
          return text ? [text.header] : []
        })
        const words = `linje ${line}, ${scenario}, ${language}: det viktigaste först`
        want(words, await solve(city, { line, language }), wanted)
      }
    }
  }
}

export default criterion
