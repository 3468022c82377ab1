/** Letters without their marks: `Interrupção` is read as `Interrupcao`, and not as two words with a letter lost between them. */
export const withoutAccents = (text: string): string => text.normalize('NFKD').replaceAll(/\p{Mark}/gu, '')
