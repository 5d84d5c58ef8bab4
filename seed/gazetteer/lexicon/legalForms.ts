/** Legal forms of firms, folded, as they close a company's name: "Métaux du Nord SA", "Nordsee GmbH". Written by us. */
import type { WordList } from './entries.ts';

const FORMS =
  'inc; inc.; incorporated; ltd; ltd.; limited; ltée; ltée.; limitée; llc; l.l.c.; llp; lp; plc; corp; corp.; corporation; co.; co; & co; & cie; et cie; cie; & fils; et fils; s.e.n.c.; senc; s.e.n.c.r.l.; enr.; enr; sa; s.a.; sas; s.a.s.; sasu; sarl; s.a.r.l.; sàrl; eurl; srl; s.r.l.; s.r.l; spa; s.p.a.; sprl; scrl; scop; scic; sc; snc; sci; gie; asbl; gmbh; g.m.b.h.; ag; kg; ohg; ug; se; kgaa; e.v.; bv; b.v.; nv; n.v.; ab; a/s; as; aps; asa; oy; oyj; ehf; hf; s.l.; sl; s.a. de c.v.; ltda; ltda.; lda; lda.; s/a; eireli; k.k.; kk; g.k.; yk; pte; pte.; pte ltd; pty; pty.; pty ltd; pvt; pvt.; pvt ltd; sdn bhd; bhd; jsc; jsc.; tnhh; co ltd; co., ltd.; co. ltd.; co.,ltd; co.,ltd.; kft; zrt; nyrt; d.o.o.; s.r.o.; sp. z o.o.; z.o.o.; ooo; teo; teoranta; coop; co-op; coopérative; cooperative; holding; holdings; group; groupe; bros; bros.; & sons; and sons; trust; suarl; sarlu; ohada';

export const LEGAL_FORM_LISTS: readonly WordList[] = [
  { classes: 'legalForm', language: 'both', words: FORMS, inflected: false },
];

/** Words that a company's name may lose without becoming another name, folded, without stops. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'inc incorporated ltd limited ltee limitee llc llp lp plc corp corporation co cie senc enr sa sas sasu sarl eurl srl spa sprl scrl scop scic snc gie asbl gmbh ag kg ohg ug kgaa bv nv ab as aps asa oy oyj ehf hf sl ltda lda kk yk pte pty pvt sdn bhd jsc tnhh kft zrt nyrt doo sro teo teoranta coop'.split(
    ' ',
  ),
);
