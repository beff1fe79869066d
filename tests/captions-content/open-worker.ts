// A worker that lets the script of one page capture, in a browser that only carries messages.
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Revision } from '#core/captions/assemble.ts';
import type { SessionId } from '#core/session/session.ts';
import type { MessageName, Request, Response } from '#messaging/protocol.ts';

vi.stubGlobal('browser', fakeBrowser);
const { listen, send } = await import('#messaging/bus.ts');

const SESSION = 'session' as SessionId;

interface Said {
  readonly name: MessageName;
  readonly body: unknown;
}

export interface Worker {
  /** What it was told, in order. */
  readonly said: readonly Said[];
  told<Name extends MessageName>(name: Name): readonly Request<Name>[];
  /** What it would have stored, in order. */
  stored(): readonly Revision[];
  /** The user has pressed Start. */
  start(): Promise<void>;
}

export function openWorker({ hasStarted }: { readonly hasStarted: boolean }): Worker {
  fakeBrowser.reset();
  let directive = { capturing: hasStarted, sessionId: hasStarted ? SESSION : null };
  const said: Said[] = [];
  const answer = <Name extends MessageName>(name: Name, respond: (request: Request<Name>) => Response<Name>) =>
    listen(name, (body) => {
      said.push({ name, body });
      return respond(body as Request<Name>);
    });
  answer('page.reported', () => ({ ok: true, ...directive, pick: null }));
  answer('call.joined', () => ({ ok: true, sessionId: SESSION, nextSeq: 0, known: [] }));
  answer('captions.heard', ({ batch }) => ({ ok: true, batch }));
  const told = <Name extends MessageName>(name: Name) =>
    said.filter((message) => message.name === name).map(({ body }) => body as Request<Name>);
  return {
    said,
    told,
    stored() {
      const revisions = told('captions.heard').flatMap((heard) => heard.revisions);
      const latest = new Map(revisions.map((revision) => [revision.seq, revision]));
      return [...latest.values()].sort((a, b) => a.seq - b.seq);
    },
    async start() {
      directive = { capturing: true, sessionId: SESSION };
      await send('capture.directed', directive);
    },
  };
}
