import { search } from '@openlondon/search'
import { z } from 'zod'
import { quoted } from '../quoted.ts'
import { ToolFault, type Tool } from '../tool.ts'

const input = { question: z.string().min(1).max(300).describe('plain words, an error code or a status') }

/** The site's own search: what people find, in the same order. */
export const find: Tool<typeof input> = {
  name: 'find',
  description:
    'Find operations, guides, examples, errors and changes of this city portal. Start here; pass an id to read.',
  input,
  run: async ({ index, origin }, { question }) => {
    const opened = await index()
    if (!opened) throw new ToolFault('This server has no built site to search in. Ask about instead.')
    const { hits, unknown } = search(opened, question, 8)
    if (hits.length === 0) throw new ToolFault('Nothing fits. Use other words, or ask about for all APIs.')
    const lines = hits.map(({ record: { objectID, code, hierarchy, within } }) => {
      const title = hierarchy.lvl2 === null ? hierarchy.lvl1 : `${hierarchy.lvl1}: ${hierarchy.lvl2}`
      return `- ${hierarchy.lvl0} \`${code ?? objectID}\`: ${title}${within === undefined ? '' : ` (${within})`}`
    })
    return [
      ...(unknown.length > 0 ? [`Nothing here says: ${unknown.join(', ')}.`] : []),
      quoted(`the pages of ${origin}`, lines.join('\n')),
      `Source: ${origin}/search/?q=${encodeURIComponent(question)}`,
    ].join('\n')
  },
}
