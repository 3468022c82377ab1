import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { LoadContext, Plugin } from '@docusaurus/types'
import subsetFont from 'subset-font'
import { sealedPlugin } from '../sealed-plugin.ts'
import { facesFor, type Face } from './faces.ts'

const require = createRequire(import.meta.url)

type FontFile = { readonly face: Face; readonly file: string; readonly bytes: Buffer }

/**
 * Serves the site's three families from the site itself, cut down to the characters that pages use: about a third of
 * the bytes of the published Latin files. `signs` are those beyond ASCII that the city's texts are written in; all
 * others fall back to the reader's own fonts.
 */
export function fonts(signs: string): (context: LoadContext) => Plugin {
  const faces = facesFor(signs)
  return (context) => fontsPlugin(faces, context)
}

function fontsPlugin(faces: readonly Face[], context: LoadContext): Plugin {
  const folder = path.join(context.siteDir, '.cache', 'fonts')
  let files: readonly FontFile[] = []
  return sealedPlugin({
    name: 'fonts',
    async loadContent() {
      await mkdir(folder, { recursive: true })
      files = await Promise.all(faces.map((face) => cutFace(face, folder)))
      return files
    },
    injectHtmlTags() {
      return {
        headTags: [
          ...files
            .filter(({ face }) => face.preload)
            .map(({ file }) => ({
              tagName: 'link',
              attributes: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/fonts/${file}`, crossorigin: true },
            })),
          { tagName: 'style', innerHTML: files.map(fontFaceRule).join('') + faces.map(fallbackRules).join('') },
        ],
      }
    },
    async postBuild({ outDir }) {
      const target = path.join(outDir, 'fonts')
      await mkdir(target, { recursive: true })
      await Promise.all(files.map(({ file, bytes }) => writeFile(path.join(target, file), bytes)))
    },
  })
}

async function cutFace(face: Face, folder: string): Promise<FontFile> {
  const source = await readFile(require.resolve(face.source))
  const key = createHash('sha256')
    .update(source)
    .update(JSON.stringify([face.weights, face.characters]))
    .digest('hex')
    .slice(0, 10)
  const file = `${face.name}-${key}.woff2`
  const cached = await readFile(path.join(folder, file)).catch(() => undefined)
  if (cached) return { face, file, bytes: cached }
  const bytes = await subsetFont(source, face.characters, {
    targetFormat: 'woff2',
    noLayoutClosure: true,
    variationAxes: { wght: { min: face.weights[0], max: face.weights[1] } },
  })
  await writeFile(path.join(folder, file), bytes)
  return { face, file, bytes }
}

/**
 * Text and headings keep the letters that they were first painted with (CSS Fonts 4, `font-display`): a line that breaks at
 * another word, once the font is there, moves all that is below it. Code breaks where it did, since all its letters are one
 * width.
 */
function fontFaceRule({ face, file }: FontFile): string {
  return (
    `@font-face{font-family:'${face.family}';font-style:normal;font-display:${face.preload ? 'optional' : 'swap'};` +
    `font-weight:${face.weights[0]} ${face.weights[1]};src:url(/fonts/${file}) format('woff2')}`
  )
}

/** Local faces stretched to the same widths. Of two of a weight the browser takes one that is there. */
function fallbackRules({ fallback: { family, faces } }: Face): string {
  return faces
    .map(({ locals, weight, sizeAdjust }) => {
      const sources = locals.map((local) => `local('${local}')`).join()
      return `@font-face{font-family:'${family}';font-weight:${weight};src:${sources};size-adjust:${sizeAdjust}}`
    })
    .join('')
}
