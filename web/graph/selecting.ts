/** Selection and hover: changes of the session that are no exploring steps. The steps themselves: session.ts. */
import { NO_SELECTION, type Session, type SessionChange } from './session.ts';

/** `replace` lets go of the rest, `add` keeps it, `toggle` keeps it and lets go of what was selected already. */
export type SelectMode = 'replace' | 'add' | 'toggle';

export function selectNodes(ids: Iterable<string>, mode: SelectMode = 'replace'): SessionChange {
  return (session) => {
    const known = [...ids].filter((id) => session.nodes.has(id));
    const nodes = combine(session.selection.nodes, known, mode);
    const relationships = mode === 'replace' ? NO_SELECTION.relationships : session.selection.relationships;
    return { ...session, selection: { nodes, relationships } };
  };
}

export function selectRelationships(ids: Iterable<string>, mode: SelectMode = 'replace'): SessionChange {
  return (session) => {
    const known = [...ids].filter((id) => session.relationships.has(id));
    const relationships = combine(session.selection.relationships, known, mode);
    const nodes = mode === 'replace' ? NO_SELECTION.nodes : session.selection.nodes;
    return { ...session, selection: { nodes, relationships } };
  };
}

export function clearSelection(session: Session): Session {
  const isClear = session.selection.nodes.size === 0 && session.selection.relationships.size === 0;
  return isClear ? session : { ...session, selection: NO_SELECTION };
}

export function hover(id: string | null): SessionChange {
  return (session) => (session.hovered === id ? session : { ...session, hovered: id });
}

/** The one selected node, where exactly one is. */
export function onlySelected(session: Session): string | null {
  if (session.selection.nodes.size !== 1 || session.selection.relationships.size > 0) return null;
  return session.selection.nodes.values().next().value ?? null;
}

function combine(selected: ReadonlySet<string>, ids: readonly string[], mode: SelectMode): ReadonlySet<string> {
  if (mode === 'replace') return new Set(ids);
  const combined = new Set(selected);
  for (const id of ids) {
    if (mode === 'toggle' && combined.has(id)) combined.delete(id);
    else combined.add(id);
  }
  return combined;
}
