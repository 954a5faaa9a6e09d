/**
 * With their final point. None of them ends a sentence before a small letter, a number or a name. Not those that are
 * words too, nor units, which French writes without a point: «mer.», «sec.», «km.».
 */
// biome-ignore format: lists of words
export const abbreviations: readonly string[] = [
  // Titles and roles before a name. «Mme» and «Dr» have no point in careful writing.
  'm.', 'mm.', 'mme.', 'mmes.', 'mlle.', 'mlles.', 'dr.', 'drs.', 'pr.', 'prof.', 'mgr.', 'mgrs.',
  'gal.', 'gén.', 'col.', 'cdt.', 'capt.', 'lt.', 'sgt.', 'adj.', 'cne.', 'vve.', 'st.', 'ste.', 'sts.',
  'stes.', 'mr.', 'mrs.', 'ms.', 'jr.', 'sr.', 'dir.', 'resp.', 'secr.', 'prés.',
  // References and numbers.
  'art.', 'l.', 'r.', 'd.', 'al.', 'chap.', 'cf.', 'éd.', 'ed.', 'fig.', 'graph.', 'ibid.', 'id.', 'n.', 'no.', 'nos.', 'num.', 'op.',
  'p.', 'pp.', 'réf.', 'ref.', 'suppl.', 't.', 'tab.', 'trad.', 'vol.', 'vs.', 'tél.', 'tel.',
  'loc.', 'cit.', 'op.cit.',
  // Places and names of firms.
  'av.', 'bd.', 'bld.', 'boul.', 'bât.', 'pl.', 'rte.', 'dép.', 'dépt.', 'arr.', 'rég.', 'cie.', 'sté.', 'éts.',
  'ets.', 'ltd.', 'inc.', 'corp.', 's.a.', 's.a.r.l.', 's.a.s.', 's.n.c.',
  // Time.
  'apr.', 'env.', 'janv.', 'févr.', 'fév.', 'avr.', 'juil.', 'juill.', 'sept.', 'oct.', 'nov.',
  'déc.', 'lun.', 'sam.', 'dim.', 'min.',
  // In running text.
  'càd.', 'p.ex.', 'etc.', 'hab.', 'max.', 'moy.', 'nb.', 'n.b.', 'n.d.l.r.',
  'ndlr.', 'n.d.t.', 'p.s.', 's.v.p.', 'svp.', 'quest.', 'rép.', 'mds.',
]
