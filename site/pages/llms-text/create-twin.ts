import { readFileSync } from 'node:fs'
import path from 'node:path'
import { markdownProse } from '@openlondon/contract/model'
import { withoutTitleComment } from '../../samples/code-file.ts'
import type { Place } from '../../city/place.ts'

export type TwinSources = {
  readonly origin: string
  /** Of gateway and sandbox. */
  readonly apiOrigin: string
  /** Absolute path of what pages call `examples/`. */
  readonly examplesFolder: string
}

/** Where guides and samples say that a portal is; a reader of a twin has the real address. */
const written = /http:\/\/localhost:4000(\/(?:api|sandbox|mcp)\b)?/g

/** A page as Markdown that any reader reads: what MDX has beyond it is filled in or left out. */
export function createTwin(
  { title, code, description, path: address, markdown = '' }: Place,
  sources: TwinSources,
): string {
  const body = plainMarkdown(markdown, sources.examplesFolder).replaceAll(
    guideLink,
    (_all, link: string, anchor = '') => `](${pageOf(link, address)}${anchor})`,
  )
  const page = [
    `# ${markdownProse(title)}`,
    ...(code === undefined ? [] : [`\`${code}\``]),
    markdownProse(description),
    body.trim(),
    `Page: ${sources.origin}${address}`,
  ]
  return `${page.filter((part) => part !== '').join('\n\n')}\n`.replaceAll(written, (_all, room?: string) =>
    room === undefined ? sources.origin : sources.apiOrigin + room,
  )
}

/** To another guide, by its file. */
const guideLink = /\]\((\.{1,2}\/[\w./-]+)\.mdx(#[\w.-]+)?\)/g

/** The address of a guide that is named from another: guides of a room lie beside its first page. */
function pageOf(link: string, from: string): string {
  const room = from.replace(/^(\/[^/]+\/).*$/, '$1')
  return new URL(`${link}/`, `http://any${room}`).pathname.replace(/\/index\/$/, '/')
}

/** Where a page's twin lies: `/start/keys.md` for `/start/keys/`. */
export const twinPath = (address: string): string => `${address.replace(/\/$/, '') || '/index'}.md`

function plainMarkdown(source: string, examplesFolder: string): string {
  const lines: string[] = []
  let fence = ''
  // What is imported and exported ends with an empty line, and may hold several.
  let isCode = false
  for (const line of source.replace(/^---\n[\s\S]*?\n---\n/, '').split('\n')) {
    const [, mark, lang = '', meta = ''] = /^\s*(`{3,}|~{3,})(\w*)(.*)$/.exec(line) ?? []
    if (fence !== '') {
      if (mark?.startsWith(fence)) fence = ''
      lines.push(line)
    } else if (mark !== undefined) {
      fence = mark
      lines.push(`${mark}${lang}`)
      const [, file] = /(?:^|\s)file=(\S+)/.exec(meta) ?? []
      if (file !== undefined) lines.push(sampleOf(file, examplesFolder))
    } else {
      isCode = line !== '' && (isCode || /^(?:import|export)\s/.test(line))
      if (!isCode) lines.push(withoutTags(line.replace(/\s*\{\/\* #[\w-]+ \*\/\}$/, '')))
    }
  }
  return lines.join('\n').replaceAll(/\n{3,}/g, '\n\n')
}

function sampleOf(file: string, examplesFolder: string): string {
  return withoutTitleComment(readFileSync(path.join(examplesFolder, ...file.split('/').slice(1)), 'utf8'))
}

/** Code between backticks keeps its signs. */
const withoutTags = (line: string): string =>
  line
    .split(/(`[^`]*`)/)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replaceAll(/<\/?[A-Za-z][^<>]*>/g, '').replaceAll('pathname://', ''),
    )
    .join('')
