// Words for going to a place to see it. goes: the visitor is the subject; shown: the visitor is told to whom; noun: 'с посещения';
// arrives: counts when what is named is a place or a thing, and weakly.
import type { CueLine } from '../cues.ts'

export type VisitMeaning = 'goes' | 'shown' | 'noun' | 'arrives'
export type VisitLine = CueLine<VisitMeaning>
const line = (means: VisitMeaning) => (cue: string, example: string): VisitLine => ({ cue, means, example }) // prettier-ignore
const goes = line('goes')
const shown = line('shown')
const noun = line('noun')
const arrives = line('arrives')

export const visitingRu: readonly VisitLine[] = [
  goes('посетил(|а|и)', 'Министр посетил завод.'),
  goes('посеща(ет|ют|я)', 'Министр посещает завод.'),
  goes('побывал(|а|и)', 'Министр побывал на заводе.'),
  goes('побывавш*', 'Побывавший на заводе министр доволен.'),
  goes('осмотрел(|а|и)', 'Министр осмотрел завод.'),
  goes('осматрива(ет|ют|я)', 'Министр осматривает завод.'),
  goes('обошел', 'Министр обошел завод.'),
  goes('обошла', 'Министр обошла завод.'),
  goes('объехал(|а|и)', 'Министр объехал больницы.'),
  goes('проинспектировал(|а|и)', 'Министр проинспектировал стройку.'),
  goes('проверил(|а|и)', 'Министр проверил стройку.'),
  goes('ознакомил(ся|ась|ись)', 'Министр ознакомился на месте.'),
  goes('зашла', 'Министр зашла в школу.'),
  goes('зашел', 'Министр зашел к мастерам.'),
  goes('заглянул(|а|и)', 'Министр заглянул в школу.'),
  goes('заехал(|а|и)', 'Министр заехал в школу.'),
  goes('смотрел(|а|и)', 'Министр смотрел цеха.'),
  goes('посмотрел(|а|и)', 'Министр посмотрел цеха.'),
  goes('принял(|а) участие в открытии', 'Министр принял участие в открытии школы.'),
  goes('начал(|а) поездку', 'С больницы начала поездку министр.'),
  shown('показали', 'Министру показали цех.'),
  shown('продемонстрировали', 'Министру продемонстрировали цех.'),
  noun('посещени(я|ем|е)', 'Поездка началась с посещения завода.'),
  noun('осмотр(а|ом)', 'Поездка началась с осмотра завода.'),
  arrives('приехал(|а|и)', 'Министр приехал в город.'),
  arrives('приезжал(|а|и)', 'Министр приезжал в город.'),
  arrives('прибыл(|а|и)', 'Министр прибыл на завод.'),
  arrives('отправил(ся|ась|ись)', 'Министр отправился на завод.'),
  arrives('встретил(ся|ась|ись) с жител*', 'Министр встретился с жителями села.'),
  arrives('встреч(и|а) ~ с жител*', 'После встречи министра с жителями села.'),
]
export const visitingKk: readonly VisitLine[] = [
  goes('аралад(ы)', 'Министр зауытты аралады.'),
  goes('арала(п|ған)', 'Министр зауытты аралап, сөйлесті.'),
  goes('көрді', 'Министр зауытты көрді.'),
  goes('көріп шықты', 'Министр зауытты көріп шықты.'),
  goes('көріп қайтты', 'Министр зауытты көріп қайтты.'),
  goes('болды', 'Министр зауытта болды.'),
  goes('барды', 'Министр зауытқа барды.'),
  goes('барған', 'Зауытқа барған министр сөйлесті.'),
  goes('барып', 'Министр зауытқа барып, көрді.'),
  goes('танысты', 'Министр зауыт жұмысымен танысты.'),
  goes('бас сұқты', 'Министр мектепке бас сұқты.'),
  goes('тексерді', 'Министр құрылысты тексерді.'),
  shown('көрсетілді', 'Министрге цех көрсетілді.'),
  shown('көрсетті', 'Министрге цехты көрсетті.'),
  noun('аралау*', 'Сапар зауытты аралаудан басталды.'),
  arrives('келді', 'Министр қалаға келді.'),
]
export const visitingEn: readonly VisitLine[] = [
  goes('visited', 'The minister visited the plant.'),
  goes('visits', 'The minister visits the plant.'),
  goes('toured', 'The minister toured the plant.'),
  goes('inspected', 'The minister inspected the plant.'),
  goes('inspects', 'The minister inspects the plant.'),
  goes('looked in', 'The plant where the minister looked in is old.'),
  goes('looked round', 'The minister looked round the plant.'),
  goes('went to', 'The minister went to the plant.'),
  goes('went to see', 'The minister went to see the plant.'),
  goes('called at', 'The minister called at the plant.'),
  goes('saw at', 'The minister saw at the plant how it works.'),
  goes('stopped at', 'The minister stopped at the plant.'),
  goes('examined', 'The minister examined the plant.'),
  goes('got acquainted with', 'The minister got acquainted with the plant.'),
  goes('tour took in', 'His tour took in the plant.'),
  goes('was next', 'The mill was next.'),
  shown('shown to', 'The mill shown to him is new.'),
  shown('was shown', 'The minister was shown the mill.'),
  shown('received', 'The plant received the minister today.'),
  noun('visit to', 'It began with a visit to the plant.'),
  noun('tour of', 'It began with a tour of the plant.'),
  arrives('arrived', 'The minister arrived in the city.'),
  arrives('led him to', 'The visit led him to the plant.'),
]
