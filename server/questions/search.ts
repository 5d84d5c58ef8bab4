/** Entities by what people type. How names are found and ranked: the store. */
import type { SearchAnswer } from '../../model/api/explore.ts';
import type { GraphStore } from '../store/graphStore.ts';
import { readSceneNodes } from './scene.ts';
import type { Sides } from './shores/shores.ts';

/** Best first; nothing for an empty text. */
export async function searchEntities(
  store: GraphStore,
  text: string,
  limit: number,
  sides: Sides,
): Promise<SearchAnswer> {
  if (text.trim() === '') return { hits: [] };
  const hits = await store.findByName(text, { limit });
  const ids = hits.map((hit) => hit.id);
  const nodes = new Map((await readSceneNodes(store, ids, sides)).map((node) => [node.id, node]));
  return {
    hits: hits.flatMap(({ id, matched, how }) => {
      const node = nodes.get(id);
      return node === undefined ? [] : [{ node, matched, how }];
    }),
  };
}
