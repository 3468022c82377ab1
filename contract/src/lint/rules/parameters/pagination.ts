import { successResponse } from '../../../model/operations/results.ts'
import type { HouseRule } from '../../parts/house-rule.ts'
import { maySay } from '../../words/phrases.ts'
import { wordsOf } from '../../words/name-words.ts'
import { isPagePosition, isPageSize } from '../../parts/paging.ts'
import { parameterExample } from '../../parts/rule-example.ts'
import { placeIn } from '../../parts/part.ts'
import { memberNames } from '../../parts/schema-members.ts'

const page = (description: string): string =>
  `name: page\nin: query\ndescription: ${description}\nschema: { type: integer, minimum: 1 }`

/** Words in names of members that tell how much there is, or whether there is more: in English, Swedish and Finnish. */
const telling =
  'total count matched returned pages next more last links meta paging antal totalt sidor nasta fler sista lankar lukumaara maara yhteensa sivut sivuja seuraava viimeinen linkit'.split(
    ' ',
  )

export const pagination: HouseRule = {
  id: 'pagination',
  severity: 'info',
  title: 'An operation that answers page by page says how many items a page holds and how one knows the last.',
  why: 'The SDK and every reader have to write the loop. Without a size or a total it ends one page early or never.',
  fix: 'Declare the parameter that sets the size, or the member of the answer that tells the total or the next page. If there is neither, say in the description how many a page holds.',
  failing: parameterExample(page('Which page.')),
  passing: parameterExample(page('Which page, of 20 stops each. A page with fewer is the last.')),
  check: ({ api, contract, language }) =>
    contract.operations.flatMap((part) => {
      const { model } = part
      const paged = model.parameters.find((one) => isPagePosition(one.name))
      if (!paged || model.parameters.some((one) => isPageSize(one.name))) return []
      const answer = successResponse(model)?.content[0]?.schema
      if (memberNames(api, answer).some((name) => wordsOf(name).some((word) => telling.includes(word)))) return []
      if (/\d/.test(paged.description) || maySay('pageLength', model.description, language)) return []
      return [
        { message: `"${model.name}" takes "${paged.name}", but does not say how long a page is.`, at: placeIn(part) },
      ]
    }),
}
