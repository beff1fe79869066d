import { Redirect, Route, Router, Switch } from 'wouter';
import type { SessionId } from '#core/session/session.ts';
import { ComparePage } from '../progress/compare-page.tsx';
import { ProgressPage } from '../progress/progress-page.tsx';
import { SettingsPage } from '../settings/settings-page.tsx';
import { BeginAtTop } from './begin-at-top.tsx';
import { DeletionScope } from './deletion-scope.tsx';
import { DeskNav } from './desk-nav.tsx';
import { useHashLocation } from './hash-location.ts';
import { SessionPage } from './session-page.tsx';
import { SessionsPage } from './sessions-page.tsx';

/** A whole tab: what is looked at in peace, after the call. The address says what is open. */
export function Desk() {
  return (
    <Router hook={useHashLocation}>
      <div className="min-h-dvh bg-ground text-ink md:grid md:grid-cols-[13rem_minmax(0,1fr)] print:block">
        <BeginAtTop />
        <DeskNav />
        <DeletionScope>
          <Switch>
            <Route path="/settings" component={SettingsPage} />
            <Route path="/progress" component={ProgressPage} />
            <Route path="/compare/:first/:second">{({ first, second }) => <ComparePage ids={[first, second]} />}</Route>
            <Route path="/sessions" component={SessionsPage} />
            <Route path="/sessions/:id">{({ id }) => <SessionPage key={id} id={id as SessionId} />}</Route>
            <Route>
              <Redirect to="/sessions" replace />
            </Route>
          </Switch>
        </DeletionScope>
      </div>
    </Router>
  );
}
