import { anonymiseFacts } from '#core/exports/anonymise-facts.ts';
import type { ExportSource } from '#core/exports/export-source.ts';
import { uniqueNames } from '#core/exports/file-name.ts';
import { hiddenNaming } from '#core/exports/hidden-naming.ts';
import { ankiHead, writeAnki } from '#core/exports/write-anki.ts';
import { csvHead, writeCsv } from '#core/exports/write-csv.ts';
import { writeMarkdown } from '#core/exports/write-markdown.ts';
import { writeWebVtt } from '#core/exports/write-web-vtt.ts';
import type { Session, SessionFacts, SessionId } from '#core/session/session.ts';
import { type HideNames, sessionFileOf } from '#db/backup.ts';
import type { RingsideDatabase } from '#db/database.ts';
import { readFacts } from '#db/read-facts.ts';
import type { Settings } from '#settings/settings.ts';
import { blobOf } from './blob-of.ts';
import { type ExportFormat, FILE_KINDS } from './export-format.ts';
import { exportName, nameOfSeveral } from './export-name.ts';
import { ankiWords, markdownWords, peopleWords } from './export-words.ts';
import { everyName, sourceOf } from './review-source.ts';
import { zipWriter } from './zip-writer.ts';

export interface ExportWish {
  readonly sessions: readonly Session[];
  readonly format: ExportFormat;
  readonly anonymised: boolean;
  readonly settings: Settings;
}

export interface ExportWatch {
  /** How much of it is done, 0 to 1. */
  readonly progressed: (share: number) => void;
  readonly signal: AbortSignal;
}

export interface Exported {
  readonly name: string;
  readonly file: Blob;
}

/** Whether each session becomes a file of its own. */
export const isZipped = ({ sessions, format }: Pick<ExportWish, 'sessions' | 'format'>): boolean =>
  sessions.length > 1 && !FILE_KINDS[format].holdsSeveral;

/**
 * @returns null where there is nothing to write
 * @throws what the signal says when it is given up
 */
export async function makeExport(db: RingsideDatabase, wish: ExportWish, watch: ExportWatch): Promise<Exported | null> {
  const { type } = FILE_KINDS[wish.format];
  const write = wish.format === 'json' ? jsonOf : isZipped(wish) ? zipOf : textOf;
  const file = await write(db, wish, watch);
  return file === null ? null : { name: await nameOf(db, wish), file: file.slice(0, file.size, file.type || type) };
}

/** What the file is going to be called. */
export async function nameOf(db: RingsideDatabase, wish: ExportWish): Promise<string> {
  const { ending } = FILE_KINDS[wish.format];
  const [first, ...more] = wish.sessions;
  if (more.length > 0) return nameOfSeveral(wish.sessions.length, Date.now(), isZipped(wish) ? 'zip' : ending);
  const facts = first === undefined ? null : await readFacts(db, first.id);
  return facts === null
    ? nameOfSeveral(0, Date.now(), ending)
    : exportName(facts, wish.settings, wish.anonymised, ending);
}

async function jsonOf(db: RingsideDatabase, { sessions, anonymised, settings }: ExportWish, watch: ExportWatch) {
  const ids = sessions.map(({ id }) => id);
  const steps = anonymised ? ids.length * 3 : ids.length * 2 + 1;
  let pages = 0;
  const progressed = () => {
    pages += 1;
    watch.progressed(Math.min(1, pages / steps));
  };
  const hide = anonymised ? hidingNames(settings) : null;
  const at = new Date().toISOString();
  return blobOf(sessionFileOf(db, ids, hide, at, { progressed, signal: watch.signal }));
}

/** An id of its own for each session, the same each time it is read. */
function hidingNames(settings: Settings): HideNames {
  const ids = new Map<SessionId, SessionId>();
  return (facts) => {
    const { id } = facts.session;
    const other = ids.get(id) ?? (crypto.randomUUID() as SessionId);
    ids.set(id, other);
    return anonymiseFacts(facts, hiddenNaming(facts, everyName(facts, settings), peopleWords()), other);
  };
}

async function textOf(db: RingsideDatabase, wish: ExportWish, watch: ExportWatch): Promise<Blob | null> {
  let isEmpty = true;
  const pieces = async function* () {
    yield headOf(wish.format);
    for await (const { source } of sourcesOf(db, wish, watch)) {
      const text = write(source, wish.format);
      isEmpty &&= text === '';
      yield text;
    }
  };
  const file = await blobOf(pieces());
  return isEmpty ? null : file;
}

async function zipOf(db: RingsideDatabase, wish: ExportWish, watch: ExportWatch): Promise<Blob> {
  const { settings, anonymised, format } = wish;
  const zip = zipWriter();
  const unique = uniqueNames();
  for await (const { source, facts } of sourcesOf(db, wish, watch)) {
    const name = await exportName(facts, settings, anonymised, FILE_KINDS[format].ending);
    zip.add(unique(name), write(source, format));
  }
  return zip.end();
}

interface Sourced {
  readonly facts: SessionFacts;
  readonly source: ExportSource;
}

/** One session after the other; in between, the page has time for everything else. */
async function* sourcesOf(
  db: RingsideDatabase,
  { sessions, settings, anonymised }: ExportWish,
  { progressed, signal }: ExportWatch,
): AsyncGenerator<Sourced, void, void> {
  for (const [i, { id }] of sessions.entries()) {
    signal.throwIfAborted();
    const facts = await readFacts(db, id);
    if (facts !== null) yield { facts, source: await sourceOf(facts, settings, anonymised) };
    progressed((i + 1) / sessions.length);
    await new Promise((resolve) => setTimeout(resolve));
  }
  signal.throwIfAborted();
}

function write(source: ExportSource, format: ExportFormat): string {
  switch (format) {
    case 'markdown':
      return writeMarkdown(source, markdownWords());
    case 'webvtt':
      return writeWebVtt(source);
    case 'csv':
      return writeCsv(source);
    case 'anki':
      return writeAnki(source, ankiWords());
    case 'json':
      return '';
  }
}

function headOf(format: ExportFormat): string {
  // Spreadsheets take a file without this mark for one of the code page of old.
  if (format === 'csv') return `\ufeff${csvHead()}`;
  return format === 'anki' ? ankiHead(ankiWords()) : '';
}
