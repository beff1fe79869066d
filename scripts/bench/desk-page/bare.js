// The least that can show what the desk lists: the same rows, read by Dexie in the same way, as a list of links.
import Dexie from './dexie.mjs';

const db = new Dexie('ringside');
await db.open();
const [sessions, marks] = await Promise.all([
  db.table('sessions').orderBy('startedAt').reverse().toArray(),
  db.table('marks').where('kind').anyOf(['session-renamed', 'session-tagged']).toArray(),
]);
const lastWords = await Promise.all(
  sessions.map(({ id, endedAt }) =>
    endedAt === null
      ? db.table('utterances').where('[sessionId+updatedAt]').between([id, Dexie.minKey], [id, Dexie.maxKey]).last()
      : undefined,
  ),
);
const titles = new Map(marks.flatMap(({ sessionId, title }) => (title === undefined ? [] : [[sessionId, title]])));
document.querySelector('ul').append(
  ...sessions.map(({ id, title, startedAt, endedAt }, i) => {
    const item = document.createElement('li');
    item.dataset.session = id;
    const link = document.createElement('a');
    link.href = `#/sessions/${id}`;
    link.textContent = titles.get(id) ?? title;
    const minutes = Math.round(((endedAt ?? lastWords[i]?.updatedAt ?? startedAt) - startedAt) / 60_000);
    item.append(link, ` ${new Date(startedAt).toISOString()}, ${minutes} minutes`);
    return item;
  }),
);
