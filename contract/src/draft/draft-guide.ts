import type { NormalDocument } from '../normalise/normalise-document.ts'
import { recordOf, textOf } from '../grammar/record.ts'

/**
 * The text of `guide.mdx`: true as it stands, with what readers ask that only people can answer. One comment a line: a
 * formatter takes the asterisks of a longer one for words, and then nothing can be built of the guide.
 */
export function draftGuide(id: string, { root, operations }: NormalDocument): string {
  const title = textOf(recordOf(root['info'])['title']) || id
  const count = operations.length === 1 ? 'one operation' : `${operations.length} operations`
  return `---
title: ${JSON.stringify(title)}
description: ${JSON.stringify(`What ${title} answers, and how to ask it.`)}
---

This API has ${count}. [The reference](/apis/${id}/) says of each what it takes and what it answers.

{/* What readers ask next, each in a sentence or two under a heading of its own: */}
{/* What is it good for, and what is it not? */}
{/* Which ids does it want, and where do they come from? */}
{/* How fresh are the answers, and what do they cover? */}
{/* What surprises: odd names, times without a zone, lists that may be one thing? */}
{/* What must be shown with the data? */}
`
}
