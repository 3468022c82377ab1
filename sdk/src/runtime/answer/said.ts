/**
 * The owner's own sentence in the text of a refusal: a plain text, or the first member, however deep, of those by which
 * owners say what is wrong, and a bare error or a title where there is none. A page says nothing.
 */
export const saidIn = (text: string): string =>
  // Counted, because engines run out of stack over a long text of which each sign may be one or two.
  /^[^<{[]{0,300}/.exec(
    /^([^]*?(detail|message|description)|[^]*?(error|title))": *"((\\.|[^"]){1,300})/i.exec(text)?.[4] ?? text,
  )![0]
