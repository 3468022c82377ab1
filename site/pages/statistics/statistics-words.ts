export const statisticsPath = '/statistics/'
export const statisticsTitle = 'In numbers'
export const statisticsDescription =
  'How many developers, keys, APIs and calls there are, how many calls went well, and where the city said that it stood.'
