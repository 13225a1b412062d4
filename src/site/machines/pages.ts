// What each kind of page has for machines: its feed, calendar, card, picture and schema.org data. Laid over the page that the
// reader sees; nothing of that is changed.
import type { EntityView, PromiseView, ReportView, StoryView, VisitView } from '../../model/index.ts'
import { entityData, homeData, promiseData, reportData, storyData, visitData, writeData } from '../../formats/jsonld.ts'
import { entityAt, indexAt, promiseAt, storyAt, type Frame, type Page } from '../../pages/index.ts'
import { asOne } from '../journey.ts'
import { tellingOf } from './telling.ts'

type More = Pick<Page, 'machines'> & { readonly feed?: string }

export const calendarUnder = (at: string): string => `${at}/calendar.ics`
export const pictureUnder = (at: string): string => `${at}/card.png`
export const cardAt = (at: string): string => `/embed${at}`

export const homeMachines = (frame: Frame): More => {
  const at = `/${frame.language}`
  const data = homeData(tellingOf(frame), `${frame.origin ?? ''}${indexAt(frame.language, 'search')}`)
  return { machines: { data: writeData(data), picture: pictureUnder(at) } }
}

export const storyMachines = (view: StoryView, frame: Frame): More => {
  const at = storyAt(view.version.language, view.version.slug)
  const picture = pictureUnder(at)
  const shown = frame.pictures && frame.origin ? frame.origin + picture : undefined
  const { updatedAt } = view.story
  return {
    machines: {
      data: writeData(storyData(view, tellingOf(frame), shown)),
      picture,
      ninjs: `${at}.ninjs.json`,
      ...(updatedAt && { changed: updatedAt }),
    },
  }
}

export const entityMachines = (view: EntityView, frame: Frame): More => {
  const at = entityAt(frame.language, view.entity)
  return {
    feed: `${at}/feed`,
    machines: {
      data: writeData(entityData(view, tellingOf(frame))),
      picture: pictureUnder(at),
      ...(view.promises.some((one) => one.due !== null) && { calendar: calendarUnder(at) }),
      ...(view.entity.kind === 'project' && { card: cardAt(at) }),
    },
  }
}

export const promiseMachines = (view: PromiseView, frame: Frame): More => {
  const at = promiseAt(frame.language, view.promise.slug)
  return {
    feed: `${at}/feed`,
    machines: {
      data: writeData(promiseData(view, tellingOf(frame))),
      picture: pictureUnder(at),
      ...(view.promise.due !== null && { calendar: calendarUnder(at) }),
      card: cardAt(at),
    },
  }
}

export const promisesMachines = (frame: Frame): More => {
  const at = indexAt(frame.language, 'promises')
  return { feed: `${at}/feed`, machines: { calendar: calendarUnder(at) } }
}

export const visitMachines = (view: VisitView, frame: Frame): More => ({
  machines: { data: writeData(visitData(asOne(view), tellingOf(frame))) },
})
export const reportMachines = (view: ReportView, frame: Frame): More => ({
  machines: { data: writeData(reportData(view, tellingOf(frame))) },
})
