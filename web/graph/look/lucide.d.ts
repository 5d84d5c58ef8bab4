/** Lucide's icon modules also export their drawing; its own types, one file for all icons, show the React component only. */
import 'lucide-react/icons/building-2';

declare module 'lucide-react/icons/building-2' {
  export const __iconData: { name: string; size: number; node: [tag: string, attributes: Record<string, string>][] };
}
