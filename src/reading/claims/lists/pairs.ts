/** Lines of one meaning, each told as 'cue = example'. */
export const paired = <Line>(make: (cue: string, example: string) => Line, pairs: readonly string[]): Line[] =>
  pairs.map((pair) => {
    const [cue = '', example = ''] = pair.split(' = ')
    return make(cue, example)
  })
