/** Going to something: it comes onto the canvas if it was not there, with its relationships to what is; then it is selected, and the camera glides. */
import type { QueryClient } from '@tanstack/react-query';
import type { Scene, SceneNode } from '../../model/api/explore.ts';
import { api, type ShoresChoice } from '../api.ts';
import { selectNodes } from '../graph/selecting.ts';
import { add, showHidden } from '../graph/session.ts';
import { apply, useSession } from '../graph/store.ts';
import { focusNode } from '../graph/view.ts';
import { visibleScene } from '../graph/visibleScene.ts';

/** More relationships than this to things on the canvas are not looked for at once; expanding brings them. */
const NEIGHBOURS_LOOKED_AT = 500;

export async function goTo(node: SceneNode, shores: ShoresChoice, cache: QueryClient): Promise<void> {
  const session = useSession.getState();
  if (!session.nodes.has(node.id)) {
    const { scene } = await cache.fetchQuery({
      queryKey: ['neighbours', node.id, shores ?? null],
      queryFn: ({ signal }) => api.neighbours(node.id, undefined, NEIGHBOURS_LOOKED_AT, shores, signal),
    });
    apply(add(tiesToCanvas(node, scene)));
  }
  if (useSession.getState().hidden.has(node.id)) apply(showHidden([node.id]));
  apply(selectNodes([node.id]));
  if (visibleScene(useSession.getState()).nodes.some(({ id }) => id === node.id)) focusNode(node.id);
}

function tiesToCanvas(node: SceneNode, scene: Scene): Scene {
  const { nodes } = useSession.getState();
  const isThere = (id: string) => id === node.id || nodes.has(id);
  return {
    nodes: [scene.nodes.find(({ id }) => id === node.id) ?? node],
    relationships: scene.relationships.filter(({ from, to }) => isThere(from) && isThere(to)),
  };
}
