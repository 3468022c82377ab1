import { readFileSync } from 'node:fs'
import path from 'node:path'
import { visit } from 'unist-util-visit'

type CodeNode = { readonly type: string; readonly meta?: string | null; value: string; lang?: string | null }

/**
 * Fills a fence such as ```` ```ts file=examples/trams/next-trams.ts twoslash ```` with the file it names, so that what
 * a page shows is what the tests ran. A path begins with the name of one of `folders`. The file's title comment is left
 * out: the page says it already. A missing file throws and so fails the build.
 */
export function codeFile(options: { readonly folders: Folders }): (tree: object) => void {
  return (tree) => {
    visit(tree as never, 'code', (node: CodeNode) => {
      const file = /(?:^|\s)file=(\S+)/.exec(node.meta ?? '')?.[1]
      if (!file) return
      node.value = withoutTitleComment(readSample(options.folders, file))
    })
  }
}

/** Absolute paths of folders by the name that pages call them. */
export type Folders = Readonly<Record<string, string>>

function readSample(folders: Folders, file: string): string {
  const [name = '', ...rest] = file.split('/')
  try {
    return readFileSync(path.join(folders[name] ?? '', ...rest), 'utf8')
  } catch {
    throw new Error(`A page shows the sample ${file}, but there is no such file.`)
  }
}

/** A sample starts with one comment block, `/** Title. What it does. *\/`; the page prints it as its heading. */
export function withoutTitleComment(source: string): string {
  return source.replace(/^\s*\/\*\*[\s\S]*?\*\/\s*/, '').trimEnd()
}

export type TitleComment = { readonly title: string; readonly text: string }

/** The title comment's first sentence, cut at a colon that follows a short title, and what comes after. */
export function titleComment(source: string): TitleComment | undefined {
  const comment = /^\s*\/\*\*([\s\S]*?)\*\//.exec(source)?.[1]
  if (!comment) return undefined
  const lines = comment
    .split('\n')
    .map((line) => line.replace(/^\s*\*\s?/, '').trim())
    .filter((line) => !line.startsWith('@'))
  const body = lines.join('\n').trim()
  const short = /^([^\n:.!?]{1,40}): (\S)([\s\S]*)$/.exec(body)
  if (short) return { title: short[1] ?? '', text: `${short[2]?.toUpperCase()}${short[3]}` }
  const first = /^[\s\S]*?(?:[.!?](?=\s|$)|\n|$)/.exec(body)?.[0] ?? body
  return { title: first.trim().replace(/\.$/, ''), text: body.slice(first.length).trim() }
}
