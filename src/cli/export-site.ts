// derek export site: the whole site as files.
import { join, resolve } from 'node:path'
import { DerekError } from '../model/errors.ts'
import { atlasOf } from '../serve/atlas.ts'
import { licenceAddress, todayIn } from '../settings/index.ts'
import { exportSite } from '../site/export.ts'
import { loadTables, placesFolder } from '../tables/index.ts'
import { needAddress } from './export-forms.ts'
import type { Asked, Io } from './io.ts'
import { withNewsroom } from './newsroom.ts'
import { progressLine } from './progress.ts'
import { counted } from './words.ts'

export const exportPages = async (asked: Asked, io: Io): Promise<number> => {
  const { settings, positionals } = asked
  const to = positionals[1]
  if (to === undefined)
    throw new DerekError('usage', 'A site goes into a folder, and none is given.', "Say 'export site FOLDER'.", 2)
  const { title, timezone, licence, contact } = settings
  const address = needAddress(settings.address)
  return withNewsroom(asked, io, async ({ ledger }) => {
    const line = progressLine(io.err)
    const { files, written, removed } = await exportSite({
      ledger,
      settings: { name: title, timeZone: timezone, origin: address, contact, licence: { name: licence, url: licenceAddress(licence) ?? null } }, // prettier-ignore
      today: () => todayIn(timezone, io.now()),
      to: resolve(to),
      folder: join(resolve(settings.data), 'site-export'),
      atlas: atlasOf(() => loadTables(placesFolder(settings.data)).places),
      packed: asked.flag('packed'),
      onProgress: line.tell,
    })
    line.end()
    await io.out.write(`${counted(files, 'file')} in ${to}: ${written} written, ${removed} removed\n`)
    return 0
  })
}
