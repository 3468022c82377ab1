export const truthTitle = 'How true our contracts are'
export const truthDescription =
  'Each contract held against what its owner published and answered: what fits, what is left out, what nobody has checked.'
