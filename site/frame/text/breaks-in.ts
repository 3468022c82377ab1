type Change = {
  readonly bump: string
  readonly axes?: { readonly wire: string; readonly types: string; readonly meaning: string } | null | undefined
}

/** On which axes a change breaks, in front of its sentence. */
export function breaksIn({ bump, axes }: Change): string {
  if (bump !== 'major') return bump === 'minor' ? 'Compatible:' : 'Detail:'
  const broken = [
    axes?.wire === 'major' && 'over HTTP',
    axes?.types === 'major' && 'in types',
    axes?.meaning === 'major' && 'in meaning',
  ].filter(Boolean)
  return `Breaking ${broken.join(', ')}:`
}
