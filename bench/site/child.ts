// A server process of the benches, as whoever measures sees it.
import { fork } from 'node:child_process'
import type { Task, Used } from './server.ts'

export interface Child {
  readonly port: number
  /** Milliseconds of CPU since the last asking. */
  used(): Promise<number>
  end(): void
}

export const begin = async (task: Task): Promise<Child> => {
  const child = fork(new URL('server.ts', import.meta.url), { stdio: 'inherit' })
  const said = <T>(): Promise<T> =>
    new Promise((done, failed) => {
      const ended = (): void => failed(new Error('The server ended by itself; what it said stands above.'))
      child.once('exit', ended)
      child.once('message', (word) => {
        child.off('exit', ended)
        done(word as T)
      })
    })
  const listening = said<{ port: number }>()
  child.send(task)
  const { port } = await listening
  return {
    port,
    used: async () => {
      const answer = said<Used>()
      child.send('used')
      return (await answer).cpu
    },
    end: () => void child.kill(),
  }
}
