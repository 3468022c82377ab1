import { z } from 'zod'
import { plain, quoted } from '../quoted.ts'
import { charactersMax } from '../shorten-json.ts'
import { ToolFault, type Tool } from '../tool.ts'

const input = {
  api: z.string().max(60).describe('id of an API; about lists them'),
  since: z.iso.date().optional(),
}

const releasesMax = 10

/** What is read of a JSON Feed 1.1, which the site writes. */
const formOfFeed = z.object({
  items: z.array(z.object({ title: z.string(), content_html: z.string(), date_published: z.string() })),
})

type Release = z.infer<typeof formOfFeed>['items'][number]

/** An API's releases, newest first, as its pages tell them. */
export const changes: Tool<typeof input> = {
  name: 'changes',
  description: 'What the releases of an API changed, newest first, with what breaks.',
  input,
  run: async ({ city, origin, asker, askInside }, { api: id, since }) => {
    const api = city.apis.find((one) => one.id === id)
    if (!api) throw new ToolFault(`There is no API "${id}". There is ${city.apis.map((one) => one.id).join(', ')}.`)
    const path = `/changes/${id}/feed.json`
    const { status, text } = await askInside(asker, { host: new URL(origin).host, path, headers: {} })
    if (status !== 200) throw new ToolFault('This server has no built site, and so no changes to tell of.')
    const source = `Source: ${origin}/changes/${id}/`
    const wanted = formOfFeed
      .parse(JSON.parse(text))
      .items.filter(({ date_published: at }) => since === undefined || at.slice(0, 10) >= since)
    if (wanted.length === 0)
      return `Nothing was released${since === undefined ? ' yet' : ` since ${since}`}.\n${source}`
    const told = wanted.slice(0, releasesMax).map(releaseText).join('\n').slice(0, charactersMax)
    return [quoted(`the changelog of ${plain(api.name)}`, told), source].join('\n')
  },
}

function releaseText({ title, content_html: html, date_published: at }: Release): string {
  const lines = html.replaceAll(/<\/(?:p|li)>/g, '\n').replaceAll(/<[^<>]*>/g, '')
  return `${at.slice(0, 10)} ${title}\n${lines}`
}
