/**
 * What others may ask of the picture on screen (the camera, a picture to keep) without knowing how it is drawn.
 * Null while no canvas is mounted: the table and the tree live without it.
 */
import { create } from 'zustand';
import type { ImageOptions } from './controllers/exportImage.ts';

/** Where one looks, in parts of the sheet: (0.5, 0.5) at ratio 1 is the whole of it; a smaller ratio is nearer. */
export interface CameraPlace {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

export const HOME: CameraPlace = { x: 0.5, y: 0.5, ratio: 1 };

export interface View {
  /** Shows everything that is drawn. */
  readonly showAll: () => void;
  /** Glides to a node; nearer where one is far. */
  readonly focusNode: (id: string) => void;
  /** 2 is twice as near. */
  readonly zoomBy: (factor: number) => void;
  readonly moveTo: (place: CameraPlace) => void;
  /** A PNG of everything drawn, whatever the camera sees. */
  readonly exportImage: (options: ImageOptions) => Promise<Blob>;
}

interface ViewState {
  readonly view: View | null;
  /** Where the camera rests. Set before a canvas is mounted, it is where that canvas opens. */
  readonly camera: CameraPlace;
}

export const useView = create<ViewState>()(() => ({ view: null, camera: HOME }));

/** Glides to a node, where a canvas is there to do so. */
export function focusNode(id: string): void {
  useView.getState().view?.focusNode(id);
}

/** Looks at a place, now or when the canvas comes. */
export function moveCamera(camera: CameraPlace): void {
  useView.setState({ camera });
  useView.getState().view?.moveTo(camera);
}
