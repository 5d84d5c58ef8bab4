/**
 * Opens the exploration that the address names, and keeps the address telling what is on screen. A new selection is a new place in the
 * browser's history; everything else amends the present one. What the address holds and how: web/graph/address.ts.
 */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { Overview, Scene, SceneNode } from '../../model/api/explore.ts';
import { api, type ShoresChoice } from '../api.ts';
import { ADDRESS_KEYS, type Address, formatAddress, readAddress, restore, writeAddress } from '../graph/address.ts';
import { clearSelection, selectNodes, selectRelationships } from '../graph/selecting.ts';
import { add, open, type Session } from '../graph/session.ts';
import { apply, useSession } from '../graph/store.ts';
import { type CameraPlace, focusNode, moveCamera, useView } from '../graph/view.ts';
import { lastPlace, rememberPlace } from './lastPlace.ts';

/** Long enough for a drag or a wheel to come to rest. */
const SETTLE_MS = 250;

interface Notice {
  /** Nodes of the address that the graph does not hold (any more). */
  readonly unknown: number;
  readonly error: unknown;
}

export function useAddress(overview: Overview, shores: ShoresChoice): Notice {
  const cache = useQueryClient();
  const search = useSearch();
  const [path, navigate] = useLocation();
  const [notice, setNotice] = useState<Notice>({ unknown: 0, error: null });
  /** What this hook wrote last; an address that differs comes from the reader (a link, back, forward). */
  const written = useRef<string | null>(null);
  /** The selection of that address: only another one is a new place in the history. */
  const selected = useRef('');

  useEffect(() => {
    const params = new URLSearchParams(search);
    const isOpen = isOpenedWith(overview) && isSameMission(params);
    if (search === written.current && isOpen) return;
    const address = readAddress(params);
    if (isOpen && isSamePicture(params)) {
      written.current = search;
      rememberPlace(search);
      selectAgain(address);
      selected.current = selectionKey(useSession.getState());
      return;
    }
    let isCurrent = true;
    written.current = null;
    const fetchScene = (ids: readonly string[]) =>
      cache.fetchQuery({
        queryKey: ['scene', ids, shores ?? null],
        queryFn: ({ signal }) => api.scene(ids, shores, signal),
      });
    void sceneOf(address, overview, fetchScene).then(({ scene, unknown, error }) => {
      if (!isCurrent) return;
      written.current = search;
      rememberPlace(search);
      setNotice({ unknown, error });
      apply(open(overview.scene), add(scene), restore(address));
      selected.current = selectionKey(useSession.getState());
      if (!isOpen || params.has('at')) moveCamera(address.camera);
    });
    return () => {
      isCurrent = false;
    };
  }, [search, overview, shores, cache]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const write = () => {
      // Nothing is written before what the address asks for is there.
      if (written.current === null) return;
      const session = useSession.getState();
      const next = addressOf(session, useView.getState().camera, written.current);
      if (next === written.current) return;
      const isNewSelection = selectionKey(session) !== selected.current;
      selected.current = selectionKey(session);
      written.current = next;
      rememberPlace(next);
      navigate(next === '' ? path : `${path}?${next}`, { replace: !isNewSelection });
    };
    const schedule = () => {
      clearTimeout(timer);
      timer = setTimeout(write, SETTLE_MS);
    };
    const stops = [useSession.subscribe(schedule), useView.subscribe(schedule)];
    return () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, [navigate, path]);

  return notice;
}

/** The codec's parameters, and after them those that are somebody else's ("view", "mission", "shores"). */
function addressOf(session: Session, camera: CameraPlace, present: string): string {
  const params = writeAddress(session, camera);
  const owned = new Set<string>(ADDRESS_KEYS);
  for (const [key, value] of new URLSearchParams(present)) if (!owned.has(key)) params.append(key, value);
  return formatAddress(params);
}

/** Whether the exploration began with this overview: the same things, on the same sides. */
function isOpenedWith(overview: Overview): boolean {
  const { opened, nodes } = useSession.getState();
  const isKnown = ({ id, side }: SceneNode) => opened.has(id) && nodes.get(id)?.side === side;
  return opened.size === overview.scene.nodes.length && overview.scene.nodes.every(isKnown);
}

/** Two missions of one document may open with the same things; each has an exploration of its own all the same. */
function isSameMission(asked: URLSearchParams): boolean {
  return new URLSearchParams(lastPlace()).get('mission') === asked.get('mission');
}

/** Whether the address asks for what is on screen already, the selection and the camera aside. */
function isSamePicture(asked: URLSearchParams): boolean {
  const shown = writeAddress(useSession.getState(), useView.getState().camera);
  return ADDRESS_KEYS.every((key) => key === 'sel' || key === 'at' || asked.get(key) === shown.get(key));
}

function selectAgain({ selected }: Address): void {
  apply(clearSelection, selectNodes(selected), selectRelationships(selected, 'add'));
  const [only] = selected;
  if (selected.length === 1 && only !== undefined) focusNode(only);
}

type FetchScene = (ids: readonly string[]) => Promise<{ readonly scene: Scene; readonly unknown: readonly string[] }>;

/** What the address adds to the overview, with its ties to it. A failure opens the overview alone and is told. */
async function sceneOf(
  { add: added, selected }: Address,
  overview: Overview,
  fetchScene: FetchScene,
): Promise<Notice & { scene: Scene }> {
  const known = new Set(overview.scene.nodes.map((node) => node.id));
  // A link may select what the overview does not show; relationships ("MAYOR_OF~…") come with their ends.
  const wanted = new Set([...added, ...selected.flatMap(endsOf)].filter((id) => !known.has(id)));
  if (wanted.size === 0) return { scene: { nodes: [], relationships: [] }, unknown: 0, error: null };
  try {
    const { scene, unknown } = await fetchScene([...wanted, ...known]);
    return { scene, unknown: unknown.length, error: null };
  } catch (error) {
    return { scene: { nodes: [], relationships: [] }, unknown: 0, error };
  }
}

function endsOf(id: string): readonly string[] {
  return id.includes('~') ? id.split('~').slice(1, 3) : [id];
}

function selectionKey({ selection }: Session): string {
  return [...selection.nodes, ...selection.relationships].join(' ');
}
