/** Builds the screens where their sources changed, so that a spec run alone does not test yesterday's. */
import { buildWeb } from '../../tools/buildWeb.mjs';

export default function setUp(): void {
  buildWeb();
}
