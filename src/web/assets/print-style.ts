/** On paper: black on white, nothing to press, and no column that scrolls. */
export const printStyle = `
@media print {
  :root { --paper: #fff; --surface: #fff; --ink: #000; --soft: #333; --line: #999; --accent: #000; --tint: #fff; --mark: #fff; }
  .skip, .languages, .contents, .overview, .permalink, .report-form, .keep, .foot a { display: none; }
  .reading { display: block; }
  .beside { position: static; max-height: none; overflow: visible; margin-top: 2rem; }
  .claim, .statement, .changes > li { break-inside: avoid; }
  .claim { border: 0; border-top: 1px solid #000; border-radius: 0; padding-inline: 0; }
}
`
