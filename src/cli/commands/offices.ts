// derek offices: who held which office on a day, as far as reports tell.
import { findEntity } from '../../newsroom/find-entity.ts'
import { postsOnDay } from '../../newsroom/holder.ts'
import type { PostOnDay } from '../../newsroom/holder.ts'
import { nameIn } from '../../model/index.ts'
import type { Language } from '../../model/index.ts'
import { dateWords, officeWordings } from '../../pages/index.ts'
import { knownOffices } from '../../words/index.ts'
import type { Command } from '../command.ts'
import { dayAsked, dayOption } from '../day.ts'
import { languageAsked, languageOption } from '../language.ts'
import { withNewsroom } from '../newsroom.ts'
import { plain } from '../words.ts'

interface Words {
  readonly nobody: string
  readonly likely: string
  readonly doubt: string
  readonly why: Readonly<Record<PostOnDay['holder']['why'], string>>
}
const words: Readonly<Record<Language, Words>> = {
  en: {
    nobody: 'No report names anybody in office.', likely: 'likely', doubt: 'not known for sure',
    why: { within: 'so called in reports around that day', 'after-last': 'named so last, and nobody since', between: 'that day lies between two holders', 'before-first': 'first named so later', several: 'reports name several', nobody: 'nobody is named' },
  },
  ru: {
    nobody: 'Ни одно сообщение не называет никого в должности.', likely: 'вероятно', doubt: 'точно не известно',
    why: { within: 'так назван в сообщениях около этого дня', 'after-last': 'так назван последним, и никто после', between: 'этот день – между двумя людьми в должности', 'before-first': 'впервые так назван позже', several: 'сообщения называют нескольких', nobody: 'никто не назван' },
  },
  kk: {
    nobody: 'Ешбір хабар қызметтегі адамды атамайды.', likely: 'бәлкім', doubt: 'анық белгілі емес',
    why: { within: 'осы күн шамасындағы хабарларда осылай аталған', 'after-last': 'соңғы осылай аталған, одан кейін ешкім жоқ', between: 'бұл күн қызметтегі екі адамның арасында', 'before-first': 'алғаш кейінірек осылай аталған', several: 'хабарлар бірнеше адамды атайды', nobody: 'ешкім аталмаған' },
  },
} // prettier-ignore

const lines = ({ role, offices, scope, holder }: PostOnDay, language: Language): readonly string[] => {
  const listed = knownOffices().find((one) => one.id === role)?.names[language][0] ?? role
  const day = (date: string): string => dateWords(date, language, 'note')
  const w = words[language]
  const sure = { heard: '', likely: ` (${w.likely})`, doubt: '' }[holder.certainty]
  const people = holder.tenure ? [holder.tenure] : holder.candidates
  return [
    `${listed} (${scope}; «${offices.at(-1)}»): ${holder.tenure?.name ?? w.doubt}${sure}; ${w.why[holder.why]}`,
    ...people.map(
      ({ name, firstHeard, lastHeard, acting }) =>
        `  ${name}${acting ? ` (${officeWordings[language].acting})` : ''}: ${firstHeard === lastHeard ? day(firstHeard) : `${day(firstHeard)} – ${day(lastHeard)}`}`,
    ),
  ]
}

export const offices: Command = {
  usage: ['offices ENTITY [--on DATE]'],
  about: `Who held which office of a place on a day, or which offices a person held, built from how reports call people: whoever is
named in it before and after that day, or was named last; else a doubt, with those between whom it lies. The days are those
of reports. ENTITY is place/its-slug or person/their-slug, as in the address of the page, the slug alone, or an id.`,
  options: { on: dayOption, language: languageOption, json: { help: 'as JSON' } },
  settings: ['data', 'database', 'timezone'],
  examples: ['derek offices place/zhetisu-region --on 2020-05-01', 'derek offices place/kazakhstan --language ru'],
  arguments: [1, 1],
  run: async (asked, io) => {
    const language = languageAsked(asked)
    const day = dayAsked(asked, io)
    await withNewsroom(asked, io, async (newsroom) => {
      const entity = await findEntity(newsroom, asked.positionals[0] as string)
      const posts = await postsOnDay(newsroom, entity, day)
      if (asked.flag('json')) return io.out.write(`${JSON.stringify({ entity: entity.id, day, posts })}\n`)
      const name = nameIn(entity, language)?.name ?? entity.slug
      const told = posts.flatMap((post) => lines(post, language))
      return io.out.write(plain(`${[`${name}, ${dateWords(day, language, 'note')}`, ...(told.length ? told : [words[language].nobody])].join('\n')}\n`)) // prettier-ignore
    })
    return 0
  },
}
