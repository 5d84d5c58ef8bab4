/** Which face the picture shows: canvas, tree or table. In the address as `view=tree`; the canvas is silent. */
import { useSearchParams } from 'wouter';

export const FACES = ['canvas', 'tree', 'table'] as const;
export type PictureFace = (typeof FACES)[number];

export function usePictureFace(): readonly [PictureFace, (face: PictureFace) => void] {
  const [search, setSearch] = useSearchParams();
  const face = FACES.find((known) => known === search.get('view')) ?? 'canvas';
  const setFace = (next: PictureFace) =>
    setSearch((before) => {
      const params = new URLSearchParams(before);
      if (next === 'canvas') params.delete('view');
      else params.set('view', next);
      return params;
    });
  return [face, setFace];
}
