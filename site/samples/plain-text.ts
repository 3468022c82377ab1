/** Words without markup, on one line. */
export function plainText(markdown: string): string {
  return markdown
    .replaceAll(/<!--[\s\S]*?-->/g, ' ')
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/(?<!\\)<\/?[A-Za-z][^>]*>/g, ' ')
    .replaceAll(/^[ \t:|-]+$/gm, (line) => (line.includes('---') ? ' ' : line))
    .replaceAll(/\\([\\`*_{}[\]()#+.!<>|-])/g, '$1')
    .replaceAll(/[`*|]|^\s*>|^\s*[-+]\s|^\s*:::\w*/gm, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/&#(\d{1,7});/g, (_entity, code: string) => String.fromCodePoint(Number(code)))
}
