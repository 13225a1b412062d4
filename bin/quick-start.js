// What makes a command start quickly. Imported first by the door, and by benchmarks that measure what the door gives.
import module from 'node:module'
import v8 from 'node:v8'

// Compiled code is kept for the next start, in Node's own place for it: a third of the time of a short command.
module.enableCompileCache()

// Several hundred files name each other some thousand times, always by their whole path: nothing need be asked of the disk to know
// which file is meant and that it is TypeScript.
module.registerHooks({
  resolve: (specifier, context, next) =>
    specifier.startsWith('.') && specifier.endsWith('.ts') && context.parentURL?.startsWith('file:')
      ? { url: new URL(specifier, context.parentURL).href, format: 'module-typescript', shortCircuit: true }
      : next(specifier, context),
})

/**
 * For commands that read. The reader's cost lies in some thousand functions, none of which runs so often that the dearer of the two
 * optimising compilers earns back what it costs; and tables are made ready once, in loops that need not be optimised at all.
 */
export const optimiseLittle = () => {
  v8.setFlagsFromString('--no-turbofan')
  v8.setFlagsFromString('--invocation-count-for-maglev=1000')
  v8.setFlagsFromString('--invocation-count-for-maglev-osr=1000')
}
