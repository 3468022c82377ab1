export const dataSetsPath = '/data-sets/'
export const dataSetsTitle = 'Data sets'
export const dataSetsDescription = 'Search the city’s catalogue of data sets, and open a CSV as rows in your browser.'
