import fc from 'fast-check';
import { createHearing } from './hearing.ts';
import { createDice } from './pages/dice.ts';
import { playOnMeet } from './pages/meet-page.ts';
import { playOnTeams } from './pages/teams-page.ts';
import { playOnZoom } from './pages/zoom-page.ts';
import { joinTurns, spokenWords, transcripts, turnText } from './pages/transcript.ts';
const N = Number(process.argv[2] ?? 200);
const show = process.argv[3];
for (const [name, play, max] of [['meet', playOnMeet, 120], ['teams', playOnTeams, 40], ['zoom', playOnZoom, 60]] as const) {
  if (show && show !== name) continue;
  let fail = 0, thrown = 0, shown = 0;
  const samples = fc.sample(fc.tuple(transcripts(max), fc.integer()), { numRuns: N, seed: 7 });
  for (const [said, seed] of samples) {
    let state = seed >>> 0;
    const rnd = () => { state = (Math.imul(state, 1664525) + 1013904223) >>> 0; return state / 2 ** 32; };
    const dice = { upTo: (m: number) => Math.floor(rnd() * (m + 1)), onceIn: (n: number) => Math.floor(rnd() * n) === n - 1, pick: (c: any) => c[Math.floor(rnd() * c.length)] };
    const turns = name === 'meet' ? joinTurns(said) : said;
    const h = createHearing({ ordered: name !== 'zoom' });
    const log: any[] = [];
    const hearing = { ...h, hear: (...l: any[]) => { const c = h.hear(...l); log.push([l.map((x) => `${x.key} ${x.speaker ?? x.voice}: ${x.text}`), c.map((x) => `#${x.seq} ${x.speaker}: ${x.text}`)]); return c; } };
    try { play(turns, hearing, dice); } catch (e) { thrown++; if (shown++ < 1) console.log(e); continue; }
    const by = (list: string[]) => name === 'zoom' ? JSON.stringify(Object.entries(Object.groupBy(list, (w) => w.slice(0, w.indexOf('/')))).sort()) : JSON.stringify(list);
    const got = spokenWords(h.stored().map((u) => ({ speaker: u.voice?.replace('avatar ', '') ?? u.speaker, text: u.text })));
    if (by(got) !== by(spokenWords(turns.map(turnText)))) {
      fail++;
      if (show && shown++ < 1) { console.log(JSON.stringify(log.slice(-(Number(process.argv[4] ?? 400))), null, 1)); console.log(turns.map((t) => `${t.speaker}: ${t.words.join(' ')}`)); console.log(h.transcript()); }
    }
  }
  console.log(name, 'failed', fail, 'thrown', thrown, 'of', N);
}
