/**
 * The owner's own sentence in the text of a refusal: a plain text, or the first member, however deep, of those by which
 * owners say what is wrong, and a bare error or a title where there is none. A page says nothing.
 */
export const saidIn = (text: string): string =>
  (/^(?:[^]*?(?:detail|message|description)|[^]*?(?:error|title))": *"([^"]+)/i.exec(text)?.[1] ?? text)
    .split(/[<{[]/)[0]!
    .slice(0, 300)
