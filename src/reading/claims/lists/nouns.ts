// Counted nouns that decide by themselves what is counted: places in a hall are its capacity, workers are jobs.
import type { CueLine } from '../cues.ts'
import type { Property } from '../../../model/index.ts'

export type NounLine = CueLine<Property>
const capacity = (cue: string, example: string): NounLine => ({ cue, means: 'capacity', example })
const jobs = (cue: string, example: string): NounLine => ({ cue, means: 'jobs', example })
const population = (cue: string, example: string): NounLine => ({ cue, means: 'population', example })

export const nounsRu: readonly NounLine[] = [
  capacity('мест(|о|а)', 'Школа на 300 мест.'),
  capacity('койко-мест(|о|а)', 'Больница на 300 койко-мест.'),
  capacity('кое(к)', 'Больница на 300 коек.'),
  capacity('койк(а|и)', 'Больница на 302 койки.'),
  capacity('посещени(й|я|е)', 'Поликлиника на 300 посещений в смену.'),
  capacity('голов(|а|ы)', 'Ферма на 300 голов.'),
  capacity('машино-мест(|о|а)', 'Стоянка на 300 машино-мест.'),
  capacity('парковочн* мест(|о|а)', 'Стоянка на 300 парковочных мест.'),
  capacity('зрител(ей|я)', 'Зал на 300 зрителей.'),
  jobs('работник(|а|ов)', 'В цехе 20 работников.'),
  jobs('сотрудник(|а|ов)', 'В цехе 20 сотрудников.'),
  jobs('специалист(|а|ов)', 'На стройке 20 специалистов.'),
  jobs('рабоч(их|ий)', 'На стройке 20 рабочих.'),
  jobs('строител(ей|я|ь)', 'На стройке 20 строителей.'),
  jobs('ваканси(й|и|я)', 'На заводе 20 вакансий.'),
  jobs(
    '(дорожников|ремонтников|монтажников|сварщиков|бетонщиков|каменщиков|отделочников|механизаторов|операторов)',
    'На трассе 20 дорожников.',
  ),
  jobs('рабоч* мест(|о|а)', 'Создано 20 рабочих мест.'),
  population('жител(ей|я|ь|ям)', 'В селе 300 жителей.'),
  population('душ', 'В селе 300 душ.'),
  population('сельчан(|ин|ина)', 'В селе 300 сельчан.'),
]
export const nounsKk: readonly NounLine[] = [
  capacity('орын(|ы|дық|ды|ға|дар)', 'Мектепте 300 орын бар.'),
  capacity('төсек*', '300 төсек бар.'),
  capacity('кереует*', '300 кереует бар.'),
  capacity('бас', '300 бас мал сыятын қора.'),
  jobs('қызметкер*', 'Цехта 20 қызметкер бар.'),
  jobs('жұмысшы*', 'Цехта 20 жұмысшы бар.'),
  jobs('маман(|ды|ға|ы)', 'Құрылыста 20 маман бар.'),
  jobs('құрылысшы*', 'Құрылыста 20 құрылысшы бар.'),
  jobs('бос орын(|ы|дар)', 'Цехта 20 бос орын ашылды.'),
  jobs('жұмыс орын(|ы|дар)', '20 жұмыс орын ашылды.'),
  jobs('жұмыс орны*', '20 жұмыс орны ашылды.'),
  population('халық', 'Ауданда 300 халық бар.'),
  population('тұрғын*', 'Ауылда 300 тұрғын бар.'),
]
export const nounsEn: readonly NounLine[] = [
  capacity('place(|s)', 'A school with 300 places.'),
  capacity('seat(|s)', 'A hall with 300 seats.'),
  capacity('bed(|s)', 'A clinic with 300 beds.'),
  capacity('head', 'A farm for 300 head of cattle.'),
  capacity('visit(|s)', 'A clinic for 300 visits per shift.'),
  jobs('job(|s)', 'It gave 20 jobs.'),
  jobs('builder(|s)', 'There are 20 builders at the site.'),
  jobs('vacanc(y|ies)', 'It has 20 vacancies.'),
  jobs('worker(|s)', 'It has 20 workers.'),
  jobs('employee(|s)', 'It has 20 employees.'),
  jobs('specialist(|s)', 'It has 20 specialists.'),
  jobs('workplace(|s)', 'It gave 20 workplaces.'),
  jobs('(staff|personnel|professional|professionals)', 'It has 20 staff.'),
  jobs('(medics|craftsmen|labourers|laborers|hands)', 'It has 20 medics.'),
  capacity('(cots|berths|desks)', 'A hostel with 30 berths.'),
  population('resident(|s)', 'The village has 300 residents.'),
  population('inhabitant(|s)', 'The village has 300 inhabitants.'),
]
