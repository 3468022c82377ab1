import type { HouseRule } from '../../parts/house-rule.ts'
import { operationExample } from '../../parts/rule-example.ts'
import { textsIn } from '../../parts/texts.ts'

const unfinished = /\b(TODO|FIXME|TBC|TBD|lorem ipsum|to be (written|described|confirmed|defined|determined))\b/

export const noTodo: HouseRule = {
  id: 'no-todo',
  severity: 'error',
  title: 'No text is a note to oneself.',
  why: 'A reader takes "TODO" for the state of the API, and wonders what else is not finished.',
  fix: 'Write the sentence, or leave the key out. A note for colleagues belongs in a comment of the file.',
  failing: operationExample('operationId: stop\ndescription: A stop. TODO say in which order.'),
  passing: operationExample('operationId: stop\ndescription: A stop. # Ask the owner about the order.'),
  check: ({ contract }) =>
    textsIn(contract).flatMap(({ text, at }) => {
      const [note] = unfinished.exec(text) ?? []
      return note === undefined ? [] : [{ message: `The text says "${note}". Finish it or leave it out.`, at: at() }]
    }),
}
