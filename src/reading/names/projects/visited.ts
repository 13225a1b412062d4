// A company that somebody goes to see is a place of work as much as a body: it is a project too.
import { sentenceEnd, sentenceStart, type Draft, type Scene } from '../scene.ts'

const goes =
  /^(?:посетил|посещен|побыва|осмотрел|ознакомил|приехал|отправил|заехал|зашл|зашел|прибыл|аралаған|аралады|аралап|барған|барды|барып|болды|visited|visit|toured|tour|received|inspected|looked|went|called|stopped)/

export const visitedBodies = (scene: Scene, bodies: readonly Draft[]): Draft[] =>
  bodies.flatMap((body) => {
    if (scene.tokens[body.first]!.kind === 'url' || /source|abbreviation|known|subject/.test(body.rule)) return []
    const [first, end] = [
      Math.max(sentenceStart(scene, body.first), body.first - 12),
      Math.min(sentenceEnd(scene, body.first), body.end + 8),
    ]
    for (let at = first; at < end; at++) {
      if (goes.test(scene.tokens[at]!.norm))
        return [{ ...body, kind: 'project', rule: 'a body that was visited', sort: 'plant', lemma: '' } as Draft]
    }
    return []
  })
