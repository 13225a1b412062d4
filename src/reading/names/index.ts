// Everything about named things: who, which body, where, which project; and which mentions mean the same one.
import type { Doubt } from '../../model/index.ts'
import type { Mention, Thing } from '../document.ts'
import { joinThings } from './join/index.ts'
import { findDrafts } from './find.ts'
import type { Scene } from './scene.ts'

export interface NamesFound {
  readonly mentions: readonly Mention[]
  readonly entities: readonly Thing[]
  readonly doubts: readonly Doubt[]
}

export const findNames = (scene: Scene): NamesFound => joinThings(scene, findDrafts(scene))
