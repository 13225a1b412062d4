export { loadTables, dataFolder } from './load.ts'
export { coordinatesOf, type Coordinates } from './coordinates.ts'
