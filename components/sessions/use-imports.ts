import { useCallback, useRef, useState } from 'react';
import type { SessionId } from '#core/session/session.ts';
import { bringTranscript } from '../import/bring-transcript.ts';
import { holdsSessions } from '../import/holds-sessions.ts';
import type { ImportProblem } from '../import/import-problem.ts';

export interface Imports {
  /** Which file is on its way, and how much of it has been taken, from 0 to 1; null when there is none. */
  readonly working: {
    readonly name: string;
    readonly place: number;
    readonly all: number;
    readonly share: number;
  } | null;
  readonly refused: readonly Refused[];
  /** What has come of the last files, until it is dismissed. */
  readonly done: readonly { readonly name: string; readonly id: SessionId }[];
  /** Files that hold sessions, the first of which is on screen: what becomes of them is asked, one after the other. */
  readonly sessions: readonly Asked[];
  brought(files: readonly File[]): void;
  /** One of them is done with, whatever has come of it. */
  sessionsBrought(id: string): void;
  dismissed(refused?: Refused): void;
}

interface Asked {
  /** Files may have one name. */
  readonly id: string;
  readonly file: File;
}

export interface Refused {
  readonly id: string;
  readonly name: string;
  readonly problem: ImportProblem;
}

/** Transcript files, one after the other: a bad one does not keep the others out. */
export function useImports(): Imports {
  const [working, setWorking] = useState<Imports['working']>(null);
  const [refused, setRefused] = useState<Imports['refused']>([]);
  const [done, setDone] = useState<Imports['done']>([]);
  const [sessions, setSessions] = useState<Imports['sessions']>([]);
  const waiting = useRef<File[]>([]);
  const isRunning = useRef(false);

  const run = useCallback(async () => {
    for (let place = 1, file = waiting.current.shift(); file !== undefined; place += 1) {
      const { name } = file;
      const all = place + waiting.current.length;
      setWorking({ name, place, all, share: 0 });
      const brought = await bringTranscript(file, (share) => setWorking({ name, place, all, share }));
      if (brought.ok) setDone((before) => [...before, { name, id: brought.sessionId }]);
      else setRefused((before) => [...before, { id: crypto.randomUUID(), name, problem: brought.problem }]);
      file = waiting.current.shift();
    }
    setWorking(null);
  }, []);
  const brought = useCallback(
    (files: readonly File[]) => {
      const transcripts = files.filter((file) => !holdsSessions(file));
      const asked = files.filter(holdsSessions).map((file) => ({ id: crypto.randomUUID(), file }));
      setSessions((before) => [...before, ...asked]);
      waiting.current.push(...transcripts);
      if (isRunning.current || transcripts.length === 0) return;
      isRunning.current = true;
      setDone([]);
      void run().finally(() => {
        isRunning.current = false;
      });
    },
    [run],
  );
  const dismissed = useCallback((one?: Refused) => {
    if (one === undefined) setDone([]);
    else setRefused((before) => before.filter((each) => each !== one));
  }, []);
  const sessionsBrought = useCallback(
    (done: string) => setSessions((before) => before.filter(({ id }) => id !== done)),
    [],
  );
  return { working, refused, done, sessions, brought, sessionsBrought, dismissed };
}
