// English words for what happens to a thing that is built and run. Auxiliaries ('is', 'will be', 'has been') are part of the cue
// where they change what is said; the bare participle alone is done.
import { event, weak, type EventLine } from './event.ts'

const construct: readonly EventLine[] = [
  event('built', 'construct', 'done', 'subject', 'A school was built in the village.'),
  event('erected', 'construct', 'done', 'subject', 'A bridge was erected.'),
  event('constructed', 'construct', 'done', 'subject', 'Two dams were constructed.'),
  weak(event('laid', 'construct', 'done', 'subject', 'Roads have been laid to the plant.')),
  weak(event('installed', 'construct', 'done', 'subject', 'New lamps were installed.')),
  event('being built', 'construct', 'going', 'subject', 'A hospital is being built.'),
  event('being constructed', 'construct', 'going', 'subject', 'A bridge is being constructed.'),
  event('being erected', 'construct', 'going', 'subject', 'A tower is being erected.'),
  event('under construction', 'construct', 'going', 'subject', 'A school is under construction.'),
  event('are putting up', 'construct', 'going', 'object', 'They are putting up a town.'),
  event('is putting up', 'construct', 'going', 'object', 'The firm is putting up a town.'),
  event('are building', 'construct', 'going', 'object', 'The firms are building a bridge.'),
  event('is building', 'construct', 'going', 'object', 'The firm is building a bridge.'),
  event('will be built', 'construct', 'coming', 'subject', 'A clinic will be built.'),
  event('to be built', 'construct', 'coming', 'subject', 'A clinic is to be built.'),
  event('will be constructed', 'construct', 'coming', 'subject', 'A dam will be constructed.'),
  event('to be constructed', 'construct', 'coming', 'subject', 'A dam is to be constructed.'),
  event('will be erected', 'construct', 'coming', 'subject', 'A tower will be erected.'),
  event('will be lit', 'construct', 'coming', 'subject', 'The square will be lit.'),
  weak(event('will be laid', 'construct', 'coming', 'subject', 'The pipe will be laid.')),
  weak(event('will be installed', 'construct', 'coming', 'subject', 'Lamps will be installed.')),
  event('will build', 'construct', 'coming', 'object', 'The firm will build a mill.'),
  event('to build', 'construct', 'infinitive', 'object', 'They plan to build a dam.'),
  event('to construct', 'construct', 'infinitive', 'object', 'They plan to construct a dam.'),
  event('construction', 'construct', 'noun', 'of', 'Construction of the bridge began.'),
]

const repair: readonly EventLine[] = [
  event('repaired', 'repair', 'done', 'subject', 'The road was repaired.'),
  event('renovated', 'repair', 'done', 'subject', 'The theatre was renovated.'),
  event('reconstructed', 'repair', 'done', 'subject', 'The stadium was reconstructed.'),
  event('modernized', 'repair', 'done', 'subject', 'The plant was modernized.'),
  event('modernised', 'repair', 'done', 'subject', 'The plant was modernised.'),
  event('refurbished', 'repair', 'done', 'subject', 'The hall was refurbished.'),
  event('restored', 'repair', 'done', 'subject', 'The mosque was restored.'),
  event('being repaired', 'repair', 'going', 'subject', 'The road is being repaired.'),
  event('being renovated', 'repair', 'going', 'subject', 'The school is being renovated.'),
  event('being reconstructed', 'repair', 'going', 'subject', 'The stadium is being reconstructed.'),
  event('being modernized', 'repair', 'going', 'subject', 'The plant is being modernized.'),
  event('under repair', 'repair', 'going', 'subject', 'The bridge is under repair.'),
  event('under reconstruction', 'repair', 'going', 'subject', 'The station is under reconstruction.'),
  event('under renovation', 'repair', 'going', 'subject', 'The station is under renovation.'),
  event('will be repaired', 'repair', 'coming', 'subject', 'The road will be repaired.'),
  event('will be renovated', 'repair', 'coming', 'subject', 'The school will be renovated.'),
  event('will be reconstructed', 'repair', 'coming', 'subject', 'The road will be reconstructed.'),
  event('will be modernized', 'repair', 'coming', 'subject', 'The plant will be modernized.'),
  event('to be repaired', 'repair', 'coming', 'subject', 'The road is to be repaired.'),
  event('to become wider', 'repair', 'coming', 'subject', 'Two streets are to become wider.'),
  event('down for repair', 'repair', 'coming', 'subject', 'The street is down for repair.'),
  event('to modernize', 'repair', 'infinitive', 'object', 'The plan is to modernize the mill.'),
  event('to repair', 'repair', 'infinitive', 'object', 'They plan to repair the road.'),
  event('to reconstruct', 'repair', 'infinitive', 'object', 'They plan to reconstruct the road.'),
  event('repair(|s)', 'repair', 'noun', 'of', 'Repair of the road began.'),
  event('reconstruction', 'repair', 'noun', 'of', 'Reconstruction of the road began.'),
  event('renovation', 'repair', 'noun', 'of', 'Renovation of the hall began.'),
  event('modernization', 'repair', 'noun', 'of', 'Modernization of the plant began.'),
]

const open: readonly EventLine[] = [
  event('opened', 'open', 'done', 'subject', 'A museum was opened.'),
  event('launched', 'open', 'done', 'subject', 'The plant was launched.'),
  event('commissioned', 'open', 'done', 'subject', 'A line was commissioned.'),
  event('inaugurated', 'open', 'done', 'subject', 'The bridge was inaugurated.'),
  event('put into operation', 'open', 'done', 'subject', 'The line was put into operation.'),
  event('put into service', 'open', 'done', 'subject', 'The bus was put into service.'),
  event('started up', 'open', 'done', 'subject', 'The mill started up in May.'),
  event('went into service', 'open', 'done', 'subject', 'Two units went into service.'),
  event('gone on stream', 'open', 'done', 'subject', 'Ten units have gone on stream.'),
  event('went on stream', 'open', 'done', 'subject', 'Ten units went on stream.'),
  event('in use since', 'open', 'done', 'subject', 'A bridge in use since 1970 is worn.'),
  event('in operation since', 'open', 'done', 'subject', 'The plant in operation since 1970 is worn.'),
  event('began operating', 'open', 'done', 'subject', 'The mill began operating.'),
  event('started operating', 'open', 'done', 'subject', 'The mill started operating.'),
  event('has been made since', 'open', 'done', 'subject', 'The cloth has been made since May.'),
  event('will open', 'open', 'coming', 'subject', 'A school will open in May.'),
  event('will be opened', 'open', 'coming', 'subject', 'A school will be opened.'),
  event('will be launched', 'open', 'coming', 'subject', 'A line will be launched.'),
  event('will be commissioned', 'open', 'coming', 'subject', 'A line will be commissioned.'),
  event('will be put into', 'open', 'coming', 'subject', 'A line will be put into operation.'),
  event('to be opened', 'open', 'coming', 'subject', 'A school is to be opened.'),
  event('to be launched', 'open', 'coming', 'subject', 'A line is to be launched.'),
  event('to be commissioned', 'open', 'coming', 'subject', 'A line is to be commissioned.'),
  event('to open', 'open', 'coming', 'subject', 'A museum is to open.'),
  event('will start operating', 'open', 'coming', 'subject', 'The mill will start operating.'),
  event('opening', 'open', 'noun', 'of', 'Opening of the museum is set.'),
]

const accept: readonly EventLine[] = [
  event('handed over', 'accept', 'done', 'subject', 'Homes were handed over.'),
  event('will be handed over', 'accept', 'coming', 'subject', 'Homes will be handed over.'),
]

const phase: readonly EventLine[] = [
  event('began', 'begin', 'done', 'subject', 'Construction began.'),
  event('begun', 'begin', 'done', 'subject', 'Construction has begun.'),
  weak(event('started', 'begin', 'done', 'subject', 'Work started.')),
  event('will begin', 'begin', 'coming', 'subject', 'Work will begin.'),
  event('will start', 'begin', 'coming', 'subject', 'Work will start.'),
  event('under way', 'go', 'going', 'subject', 'Repair is under way.'),
  event('underway', 'go', 'going', 'subject', 'Repair is underway.'),
  event('continues', 'go', 'going', 'subject', 'Construction continues.'),
  event('in progress', 'go', 'going', 'subject', 'Repair is in progress.'),
  event('completed', 'finish', 'done', 'subject', 'The bridge was completed.'),
  weak(event('finished', 'finish', 'done', 'subject', 'The bridge was finished.')),
  event('will be completed', 'finish', 'coming', 'subject', 'The bridge will be completed.'),
  event('will be finished', 'finish', 'coming', 'subject', 'The bridge will be finished.'),
  event('will be ready', 'finish', 'coming', 'subject', 'The bridge will be ready.'),
  event('to be completed', 'finish', 'coming', 'subject', 'The bridge is to be completed.'),
  event('be completed', 'finish', 'coming', 'subject', 'The bridge should be completed.'),
  event('to complete', 'finish', 'infinitive', 'object', 'They plan to complete the bridge.'),
  event('completion', 'finish', 'noun', 'of', 'Completion of the bridge is set.'),
  event('suspended', 'stop', 'done', 'subject', 'Construction was suspended.'),
  event('halted', 'stop', 'done', 'subject', 'Construction was halted.'),
  weak(event('stopped', 'stop', 'done', 'subject', 'The plant stopped.')),
  weak(event('closed', 'stop', 'done', 'subject', 'The mine was closed.')),
  event('stands idle', 'stop', 'going', 'subject', 'The mill stands idle.'),
]

const run: readonly EventLine[] = [
  event('operates', 'run', 'going', 'subject', 'The plant operates.'),
  event('is operating', 'run', 'going', 'subject', 'The plant is operating.'),
  event('run on', 'run', 'going', 'subject', 'The lines run on one system.'),
  event('in operation', 'run', 'going', 'subject', 'The mill is in operation.'),
]

const appear: readonly EventLine[] = [
  event('will appear', 'appear', 'coming', 'subject', 'A park will appear.'),
  event('will get', 'appear', 'coming', 'object', 'The town will get a park.'),
  event('will receive', 'appear', 'coming', 'object', 'The town will receive a park.'),
]

const design: readonly EventLine[] = [
  event('plans for', 'design', 'coming', 'of', 'There are plans for two schools.'),
  event('is planned', 'design', 'coming', 'subject', 'A school is planned.'),
  event('are planned', 'design', 'coming', 'subject', 'Two schools are planned.'),
  event('draft plan', 'design', 'going', 'of', 'There is a draft plan for the quarter.'),
  event('at the project stage', 'design', 'going', 'subject', 'The arena is at the project stage.'),
  event('at the design stage', 'design', 'going', 'subject', 'The arena is at the design stage.'),
  event('being designed', 'design', 'going', 'subject', 'The arena is being designed.'),
]

export const eventsEn: readonly EventLine[] = [
  ...construct, ...repair, ...open, ...accept, ...phase, ...run, ...appear, ...design,
] // prettier-ignore
