export * from './contract.ts'
export { openFolderArchive } from './folder.ts'
