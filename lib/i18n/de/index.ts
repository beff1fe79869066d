import type { en } from '../en/index.ts';
import type { Translation } from '../message-key.ts';
import { badge } from './badge.ts';
import { call } from './call.ts';
import { coach } from './coach.ts';
import { crash } from './crash.ts';
import { desk } from './desk.ts';
import { doctor } from './doctor.ts';
import { exports } from './exports.ts';
import { figures } from './figures.ts';
import { grade } from './grade.ts';
import { health } from './health.ts';
import { imports } from './imports.ts';
import { keys } from './keys.ts';
import { lookup } from './lookup.ts';
import { manifest } from './manifest.ts';
import { notes } from './notes.ts';
import { pacing } from './pacing.ts';
import { panel } from './panel.ts';
import { plan } from './plan.ts';
import { rehearsal } from './rehearsal.ts';
import { round } from './round.ts';
import { sessions } from './sessions.ts';
import { settings } from './settings.ts';
import { sites } from './sites.ts';
import { states } from './states.ts';
import { transcript } from './transcript.ts';
import { welcome } from './welcome.ts';

/**
 * German. It says du, keeps to plain verbs, and speaks of people without a gender: not "der Interviewer", but "du
 * wurdest gefragt". The words to use:
 *
 *   call         Gespräch              captions     Untertitel
 *   capture      mitschreiben          transcript   Mitschrift
 *   pause        pausieren             resume       fortsetzen (button: Weiter)
 *   round        Runde                 step         Schritt
 *   covered      behandelt             asked        gefragt
 *   tick         abhaken (Haken)       skip         weglassen (button: Weg)
 *   pin          anheften              session      Sitzung
 *   interviewer  fragt                 candidate    antwortet
 *   figure       Zahl                  rehearsal    Übung
 *   panel        Seitenleiste          to store     speichern
 */
export const de = {
  badge,
  call,
  coach,
  crash,
  desk,
  doctor,
  exports,
  figures,
  grade,
  health,
  imports,
  keys,
  lookup,
  manifest,
  notes,
  pacing,
  panel,
  plan,
  rehearsal,
  round,
  sessions,
  settings,
  sites,
  states,
  transcript,
  welcome,
} satisfies Translation<typeof en>;
