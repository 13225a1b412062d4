// English verbs of building and running: 'replace' with the phrase that needed it. Forms that do not end in -ed stand behind a slash:
// 'lay/laid'. What the auxiliaries before it say of time is read elsewhere.
import { verbLines as lines, type VerbLine } from './verb-line.ts'

export const verbsEn: readonly VerbLine[] = [
  ...lines(
    { concept: 'construct' },
    'build/built | The firm had built a bridge', 'erect | The firm erected a tower', 'construct | They were constructing a dam',
  ),
  ...lines(
    { concept: 'construct', weak: true },
    'lay/laid | The town is laying a water line', 'light/lit | The square is being lit', 'fit/fitted | Windows are being fitted', 'install | Lamps are being installed', 'dig/dug | A canal is being dug', 'drill | Wells are being drilled', 'pave | The road is being paved', 'asphalt | Streets are being asphalted', 'string/strung | A line will be strung', 'assemble | The unit is being assembled', 'equip | The hall will be equipped', 'create | A park is being created', 'establish | A centre was established',
  ),
  ...lines(
    { concept: 'repair' },
    'repair | Builders are repairing the road', 'mend | The bridge is being mended', 'put/put +in order | They will put the park in order', 'turn +into | The club is being turned into a library', 'switch +to | The boiler house was switched to gas', 'rebuild/rebuilt | Builders are rebuilding the road', 'renovate | They have renovated the hall', 'reconstruct | They are reconstructing the road', 'refurbish | The hall will be refurbished', 'restore | The mosque is being restored', 'modernize | The mill is modernizing a line', 'modernise | The mill is modernising a line', 'upgrade | They are upgrading the mill', 'overhaul | They are overhauling the boiler', 'renew | The park is being renewed', 'enlarge | The terminal is being enlarged', 'expand | The terminal will be expanded', 'widen | The road is being widened', 'extend | The line will be extended', 'resurface | The road is being resurfaced', 'convert | The mill will be converted', 're-equip | The clinic is being re-equipped', 'landscape | The yard is being landscaped',
  ),
  ...lines({ concept: 'repair', weak: true }, 'replace | The boiler is being replaced', 'clear | The canal is being cleared', 'change +surface | They are changing the surface', 'strengthen | The dam will be strengthened', 'reinforce | The dam is being reinforced', 'clean | The canal will be cleaned', 'deepen | The canal is being deepened'),
  ...lines(
    { concept: 'open', turns: true },
    'open | The school opens in May', 'launch | They are launching a line', 'reopen | The museum has reopened',
  ),
  ...lines(
    { concept: 'open' },
    'commission | A line has been commissioned', 'inaugurate | The minister inaugurated the mill', 'unveil | A statue will be unveiled', 'put/put +into operation | They will put the mill into operation', 'put/put +into service | They will put the mill into service', 'put/put +into use | They will put the house into use', 'bring/brought +on stream | They will bring the mill on stream', 'bring/brought +into operation | They will bring the mill into operation',
  ),
  ...lines({ concept: 'accept' }, 'hand +over | Builders are to hand the school over', 'deliver +on time | The school will be delivered on time'),
  ...lines(
    { concept: 'finish', turns: true },
    'complete | They have completed the bridge', 'finish | They will have finished the bridge', 'conclude | Repair will conclude in May', 'end | The repair ends in May',
  ),
  ...lines(
    { concept: 'begin', turns: true },
    'begin/began/begun | Construction began in May', 'start | Construction started in May', 'commence | Construction commenced in May', 'resume | Construction has resumed',
  ),
  ...lines({ concept: 'run', turns: true }, 'operate | The plant operates day and night', 'function | The plant functions well'),
  ...lines({ concept: 'construct' }, 'put/put +up | A tower is being put up', 'redevelop | The quarter is being redeveloped'),
  ...lines({ concept: 'construct', weak: true }, 'add | A wing is being added', 'develop | The field is being developed', 'mount | Panels are being mounted', 'connect | Homes are being connected', 'hook +up | Homes are being hooked up', 'bore | A well is being bored'),
  ...lines({ concept: 'repair' }, 'relay/relaid | The track is to be relaid', 'redo/redid/redone | The facade is being redone', 'do/did/done +up | The hall is being done up', 'revamp | The hall is being revamped', 'remodel/remodelled | The hall was remodelled', 'rehabilitate | The canal is being rehabilitated', 'retrofit | The block is being retrofitted', 'repave | The road is being repaved', 'rewire | The school is being rewired', 'insulate | The house is being insulated', 'electrify/electrified | The line is to be electrified', 'automate | The canal is being automated', 'spruce +up | The park is being spruced up', 'patch +up | The road was patched up', 'recondition | The unit is being reconditioned', 'lengthen | The runway was lengthened', 'broaden | The road is being broadened', 'heighten | The dam was heightened', 'double +capacity | The mill is to double its capacity'),
  ...lines({ concept: 'open', turns: true }, 'restart | The mill will be restarted', 'relaunch | The mill was relaunched', 're-open | The museum re-opened in May'),
  ...lines({ concept: 'open' }, 'activate | The line was activated', 'recommission | The unit was recommissioned', 'energise | The line will be energised', 'energize | The line will be energized', 'switch +on | The lamps will be switched on', 'turn +on | The water will be turned on', 'put/put +online | The unit will be put online', 'bring/brought +online | The unit was brought online', 'bring/brought +into service | The unit was brought into service', 'bring/brought +into use | The unit was brought into use', 'revive | The mill is to be revived'),
  ...lines({ concept: 'accept' }, 'turn +over | The block was turned over'),
  ...lines({ concept: 'finish', turns: true }, 'wrap/wrapped +up | They wrapped up the repair', 'round +off | They rounded off the repair', 'finalise | They finalised the repair', 'finalize | They finalized the repair', 'top +out | They topped out the tower'),
  ...lines({ concept: 'begin', turns: true }, 'kick +off | Construction kicked off in May', 'initiate | Construction was initiated'),
  ...lines({ concept: 'appear', turns: true }, 'appear | A crossing will thus appear', 'emerge | A crossing will soon emerge'),
  ...lines({ concept: 'stop' }, 'freeze/froze/frozen | The works were frozen', 'cancel/cancelled | The project was cancelled', 'shelve | The project has been shelved', 'scrap | The project was scrapped', 'call +off | The project was called off', 'put/put +on hold | The project was put on hold', 'shut/shut +down | The mill was shut down', 'close +down | The mill was closed down', 'discontinue | The line was discontinued'),
  ...lines({ concept: 'stop' }, 'suspend | The works have been suspended', 'halt | Work has been halted', 'mothball | The mine will be mothballed', 'abandon | The site was abandoned'),
  ...lines({ concept: 'stop', weak: true }, 'close | The mine is being closed', 'shut/shut | The mine was shut'),
] // prettier-ignore
