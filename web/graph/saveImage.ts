/** Saves the picture as a PNG file, named and titled after the mission it shows. */
import type { Session } from './session.ts';
import type { View } from './view.ts';
import { visibleScene } from './visibleScene.ts';

/** Starts a download in the browser. @throws where it cannot make the image. */
export async function saveImage(
  session: Session,
  view: View,
  { now = new Date(), page = document } = {},
): Promise<void> {
  const title = titleOf(session);
  const day = new Intl.DateTimeFormat(page.documentElement.lang, { dateStyle: 'long' }).format(now);
  const blob = await view.exportImage({ title, note: `Passerelle · ${day}` });
  const link = page.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `${fileName(title)}.png`;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** The mission best connected among those drawn, or the product's own name. */
export function titleOf(session: Session): string {
  const missions = visibleScene(session).nodes.filter(({ type }) => type === 'Mission');
  return missions.sort((one, other) => other.degree - one.degree)[0]?.name ?? 'Passerelle';
}

/** What every system takes for the name of a file; accents and other scripts stay. */
export function fileName(title: string): string {
  return title
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
}
