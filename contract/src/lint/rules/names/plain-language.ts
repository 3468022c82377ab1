import type { HouseRule } from '../../parts/house-rule.ts'
import { hardSentence } from '../../words/reading.ts'
import { operationExample } from '../../parts/rule-example.ts'
import { textsIn } from '../../parts/texts.ts'

export const plainLanguage: HouseRule = {
  id: 'plain-language',
  severity: 'info',
  title: 'Descriptions are made of short sentences in everyday words.',
  why: 'Many readers learned the language as their second, and all of them read with the cursor in another window.',
  fix: 'Break the sentence where it says "and" or "which". Choose the word you would say aloud. Texts in English are also read for officialese: "use" for "utilise", "before" for "prior to".',
  failing: operationExample(
    'operationId: stop\ndescription: Information pertaining to the aforementioned stopping locations, together with the functionality necessary to facilitate the subsequent utilisation of vehicle arrival predictions by participating organisations, is returned in accordance with the requirements of the operator.',
  ),
  passing: operationExample(
    'operationId: stop\ndescription: A stop, its place on the map, and the lines that call there. Arrivals have an operation of their own.',
  ),
  check: ({ contract, language }) =>
    textsIn(contract).flatMap(({ text, at }) => {
      const hard = hardSentence(text, language)
      return hard === undefined
        ? []
        : [{ message: `This sentence is hard to read (${hard.why}): "${hard.begins} …"`, at: at() }]
    }),
}
