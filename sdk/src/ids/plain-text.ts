/**
 * A name as people may type it: small letters and digits, words parted by single spaces. Accents and apostrophes go, `&`
 * is `and`, all other signs part words: `King's Cross` is `kings cross`, `Hammersmith-City` is `hammersmith city`.
 */
export const plainText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}'’.]/gu, '')
    .replace(/&/g, ' and ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
