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

export const en = {
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
} as const;
