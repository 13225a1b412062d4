export { loadTables, dataFolder } from './load.ts'
