/**
 * With their final point. None of them ends a sentence before a small letter, a number or a name. Not those that are
 * words too («mar.», «sal.»), nor ends of sentences («no.», «set.»).
 */
// biome-ignore format: lists of words
export const abbreviations: readonly string[] = [
  // Titles and roles before a name.
  'sr.', 'sra.', 'sres.', 'sras.', 'srta.', 'srtas.', 'd.', 'd.ª', 'dª.', 'dña.', 'dr.', 'dra.', 'dres.', 'dras.',
  'prof.', 'profa.',
  'lic.', 'licda.', 'lcda.', 'lcdo.', 'ing.', 'arq.', 'abg.', 'mtro.', 'mtra.', 'excmo.', 'excma.', 'ilmo.', 'ilma.',
  'hno.',
  'hna.', 'hnos.', 'mons.', 'card.', 'fr.', 'gral.', 'cnel.', 'tte.', 'cap.', 'cmte.', 'sgto.', 'alm.', 'gob.',
  'pdte.', 'pdta.', 'pte.',
  'dip.', 'sen.', 'vda.', 'ud.', 'uds.', 'vd.', 'vds.', 's.m.', 'ss.mm.', 's.a.r.', 's.e.', 'ss.', 'mm.', 'sto.',
  'sta.', 'stos.',
  'mr.', 'mrs.', 'ms.', 'jr.', 'st.', 'dir.', 'fdo.', 'admón.',
  // References and numbers.
  'art.', 'arts.', 'núm.', 'núms.', 'num.', 'nro.', 'n.', 'n.º', 'nº.', 'pág.', 'pag.', 'págs.', 'p.', 'pp.',
  'párr.',
  'cf.', 'cfr.', 'cit.', 'ed.', 'eds.', 'fig.', 'figs.', 'ibid.', 'ibíd.', 'íd.', 'id.', 'op.', 'loc.', 'ref.',
  'tab.', 'trad.', 'vol.', 'vols.',
  'vs.', 'v.', 'vid.', 'exp.', 'fasc.', 'inc.', 'tel.', 'teléf.', 'tfno.', 'tlf.', 'ext.', 'anex.', 'secc.',
  // Places and names of firms.
  'av.', 'avda.', 'ave.', 'c.', 'cl.', 'pl.', 'pza.', 'plza.', 'p.º', 'ctra.', 'urb.', 'blvd.', 'bvar.', 'col.',
  'dpto.', 'depto.', 'dto.',
  'prov.', 'izq.', 'izqda.', 'dcha.', 'esq.', 'edif.', 'apdo.', 'ee.', 'uu.', 'ee.uu.', 'rr.', 'hh.', 'ff.', 'aa.',
  'ff.aa.', 'cc.', 'oo.',
  'cc.oo.', 'jj.', 'cía.', 'cia.', 's.a.', 's.l.', 's.a.u.', 's.c.', 'c.v.', 's.r.l.', 'ltda.', 'ltd.', 'corp.',
  'co.', 'bco.',
  // Time.
  'm.', 'a.m.', 'p.m.', 'h.', 'hrs.', 'min.', 'seg.', 'a.c.', 'd.c.', 'aprox.', 'ene.', 'febr.', 'feb.', 'abr.',
  'jun.', 'jul.', 'ago.',
  'sept.', 'oct.', 'nov.', 'dic.', 'lun.', 'miérc.', 'jue.', 'vier.', 'sáb.', 'dom.',
  // In running text.
  'ej.', 'p.ej.', 'etc.', 'n.b.', 'p.d.', 'p.s.', 'q.e.p.d.', 'e.p.d.', 'cta.', 'ctas.', 'imp.', 'mill.', 'máx.',
  'mín.', 'hab.', 'ptas.',
  'pts.', 'r.d.', 'b.o.e.',
]
