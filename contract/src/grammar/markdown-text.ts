/**
 * Plain words for a page of Markdown or MDX, where they stay words: no markup, no expression, no import, no link. An entity
 * is text to every reader of Markdown, wherever it stands.
 */
export const markdownText = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[#&*<>@[-`{-~]|:(?=\S)|(?<!\w)[.+=-]|(?<=^\s*\d+)[.)]|(?<=www)\.|^(?:im|ex)(?=port\b)/g, (signs) =>
      [...signs].map((sign) => `&#${sign.codePointAt(0)};`).join(''),
    )
