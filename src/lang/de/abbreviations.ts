/** With their final point. None of them ends a sentence before a small letter, a number or a name. */
// biome-ignore format: lists of words
export const abbreviations: readonly string[] = [
  // Titles and roles before a name.
  'dr.', 'dres.', 'prof.', 'dipl.', 'ing.', 'dipl.-ing.', 'mag.', 'hr.', 'hrn.', 'fr.', 'frl.', 'st.', 'hl.', 'sel.',
  'gen.', 'oblt.', 'hptm.', 'maj.', 'lt.', 'abg.', 'min.', 'präs.', 'vors.', 'stv.', 'stellv.', 'komm.', 'insp.',
  'dir.', 'mr.', 'mrs.', 'ms.', 'jr.', 'sr.', 'sen.', 'jun.', 'med.', 'phil.', 'jur.', 'rer.', 'nat.', 'pol.',
  'theol.', 'h.c.', 'habil.', 'em.', 'hon.',
  // References and numbers.
  'abb.', 'abs.', 'abschn.', 'anh.', 'anl.', 'anm.', 'art.', 'aufl.', 'bd.', 'bde.', 'bl.', 'ebd.', 'hg.', 'hrsg.',
  'jg.', 'kap.', 'nr.', 'nrn.', 'par.', 'pos.', 'rn.', 'rz.', 'sp.', 'tab.', 'verf.', 'vgl.', 'vol.', 'zif.', 'ziff.',
  'tel.', 'az.', 's.', 'f.', 'ff.', 'lit.', 'op.', 'cit.', 'ed.',
  // Places and names of firms.
  'str.', 'pl.', 'bhf.', 'hbf.', 'kr.', 'bez.', 'reg.-bez.', 'fa.', 'gebr.', 'inc.', 'ltd.', 'corp.', 'co.', 'cie.',
  'e.v.', 'ev.', 'kath.', 'u.s.', 'u.k.', 'u.n.', 'a.m.', 'i.br.', 'o.d.', 'o.t.',
  // Time.
  'jan.', 'feb.', 'febr.', 'mär.', 'apr.', 'jul.', 'aug.', 'sep.', 'sept.', 'okt.', 'nov.', 'dez.', 'mo.', 'di.',
  'mi.', 'do.', 'sa.', 'jh.', 'jhd.', 'jhdt.', 'std.', 'sek.', 'chr.', 'v.chr.', 'n.chr.', 'v.u.z.', 'ca.', 'geb.',
  'gest.', 'verh.', 'gesch.',
  // In running text.
  'abzgl.', 'allg.', 'amtl.', 'bes.', 'bspw.', 'bzgl.', 'bzw.', 'ders.', 'dgl.', 'dies.', 'dt.', 'ehem.', 'eigtl.',
  'einschl.', 'engl.', 'entspr.', 'etc.', 'evtl.', 'exkl.', 'frz.', 'gem.', 'ggf.', 'ggfs.', 'inkl.', 'insb.',
  'insbes.', 'insg.', 'ital.', 'jap.', 'lat.', 'max.', 'mind.', 'mtl.', 'näml.', 'österr.', 'p.a.', 'red.', 'resp.',
  'russ.', 'schweiz.', 'sog.', 'sogen.', 'span.', 'tägl.', 'türk.', 'u.a.', 'u.ä.', 'u.u.', 'ukr.', 'urspr.', 'usf.',
  'usw.', 'v.a.', 'versch.', 'z.b.', 'z.t.', 'z.zt.', 'zit.', 'zzgl.', 'zzt.', 'a.d.', 'd.h.', 'd.j.', 'i.d.r.',
  'i.a.', 'i.v.', 'm.e.', 'm.w.', 'n.n.', 'o.ä.', 'o.g.', 'p.s.', 's.o.', 's.u.', 'd.red.', 'mio.', 'mill.', 'mrd.',
  'mia.', 'tsd.',
  // Parts of abbreviations that are written with a space: «z. B.», «d. h.», «i. d. R.».
  'a.', 'ä.', 'b.', 'd.', 'e.', 'h.', 'i.', 'k.', 'm.', 'n.', 'o.', 'p.', 'r.', 't.', 'u.', 'v.', 'w.', 'z.',
]
