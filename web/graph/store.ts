/** The session for React: read with a selector, changed by the pure functions of session.ts and selecting.ts. */
import { create } from 'zustand';
import { EMPTY_SESSION, type Session, type SessionChange } from './session.ts';

/** `useSession((session) => session.selection)`; outside React `useSession.getState()` and `useSession.subscribe(…)`. */
export const useSession = create<Session>()(() => EMPTY_SESSION);

/** Applies changes in order, as one update of the screen: `apply(selectNodes(['company:posco']))`. */
export function apply(...changes: readonly SessionChange[]): void {
  useSession.setState((session) => changes.reduce((changed, change) => change(changed), session), true);
}
