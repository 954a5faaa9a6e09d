import type { IrregularVerb } from '../conjugation.ts'
import { gerund, infinitive, participle, present, subjunctive } from './paradigm-rows.ts'

/**
 * A verb with those made from it: what changes, then its participle and the words put before it. Those with a hyphen
 * part from it («an-»: «angekündigt», «anzukündigen»), the others stay and take no «ge» («ver»: «verkündigt»).
 */
export const family = (
  lemma: string,
  [whole = '', ...beginnings]: readonly string[],
  parts: Readonly<Record<string, string>>,
  forms: IrregularVerb['forms'] = [],
): readonly IrregularVerb[] => {
  const apart = beginnings.filter((each) => each.endsWith('-')).map((each) => each.slice(0, -1) + lemma)
  const bound = beginnings.filter((each) => !each.endsWith('-')).map((each) => each + lemma)
  const zu = [lemma, `zu${lemma}`].map((form) => ({ ...infinitive, endings: [form] }))
  return [
    { lemma, parts: { ...parts, participle: whole.replace(/^ge/, '') }, forms, like: bound },
    { lemma, parts: { ...parts, participle: whole }, forms: [...forms, ...zu], like: apart },
    // Last, so that it counts for the verb itself.
    { lemma, parts: { ...parts, participle: whole }, forms },
  ]
}

type Row = readonly [lemma: string, participleAndBeginnings: string, parts: Readonly<Record<string, string>>]

// biome-ignore format: a table
const strong: readonly Row[] = [
  ['befehlen', 'befohlen', { second: 'befiehl', past: 'befahl', unreal: 'befähl', unrealToo: 'beföhl' }],
  ['beginnen', 'begonnen', { past: 'begann', unreal: 'begänn', unrealToo: 'begönn' }],
  ['beißen', 'gebissen ab- an- zu- ver', { pastS: 'biss', unreal: 'biss' }],
  ['bergen', 'geborgen ver', { second: 'birg', past: 'barg', unreal: 'bärg' }],
  ['bersten', 'geborsten', { secondS: 'birs', pastT: 'barst', unreal: 'bärst' }],
  ['biegen', 'gebogen ab- ein- um- ver', { past: 'bog', unreal: 'bög' }],
  ['bieten', 'geboten an- auf- dar- feil- ver ent unter über', { pastT: 'bot', unreal: 'böt' }],
  ['binden', 'gebunden an- ein- ab- zu- los- ver ent unter', { pastT: 'band', unreal: 'bänd' }],
  ['bitten', 'gebeten er ver', { pastT: 'bat', unreal: 'bät' }],
  ['blasen', 'geblasen ab- auf-', { secondS: 'bläs', pastS: 'blies', unreal: 'blies' }],
  ['bleiben', 'geblieben aus- fern- zurück- übrig- dran- offen- ver unter', { past: 'blieb', unreal: 'blieb' }],
  ['brechen', 'gebrochen ab- an- auf- aus- durch- ein- los- weg- zusammen- er unter ver zer',
    { second: 'brich', past: 'brach', unreal: 'bräch' }],
  ['brennen', 'gebrannt ab- an- aus- durch- ein- nieder- ver ent', { pastE: 'brannt', unreal: 'brennt' }],
  ['bringen', 'gebracht an- auf- bei- durch- ein- her- hervor- um- unter- voran- vor- weg- zurück- zusammen- er ' +
    'ver voll über hinter',
    { pastE: 'bracht', unreal: 'brächt' }],
  ['denken', 'gedacht aus- mit- nach- um- vor- zurück- be er ge über ver', { pastE: 'dacht', unreal: 'dächt' }],
  ['dringen', 'gedrungen durch- ein- vor-', { past: 'drang', unreal: 'dräng' }],
  ['dürfen', 'gedurft', { modal: 'darf', pastE: 'durft', unreal: 'dürft' }],
  ['empfehlen', 'empfohlen weiter-',
    { second: 'empfiehl', past: 'empfahl', unreal: 'empföhl', unrealToo: 'empfähl' }],
  ['erkennen', 'erkannt ab- an- zu-', { pastE: 'erkannt', unreal: 'erkennt' }],
  ['erlöschen', 'erloschen', { second: 'erlisch', past: 'erlosch', unreal: 'erlösch' }],
  ['essen', 'gegessen auf-', { secondS: 'iss', pastS: 'aß', unreal: 'äß' }],
  ['fahren', 'gefahren ab- an- auf- aus- durch- ein- fest- fort- heran- herum- herunter- hinein- hoch- los- mit- ' +
    'nach- vor- weg- weiter- zurück- be er über um ver wider',
    { second: 'fähr', past: 'fuhr', unreal: 'führ' }],
  ['fallen', 'gefallen ab- an- auf- aus- durch- ein- herunter- hin- leicht- schwer- um- vor- weg- zu- zurück- ' +
    'zusammen- be ent ge miss über ver zer',
    { second: 'fäll', past: 'fiel', unreal: 'fiel' }],
  ['fangen', 'gefangen ab- an- auf- ein- emp ver', { second: 'fäng', past: 'fing', unreal: 'fing' }],
  ['erwägen', 'erwogen', { past: 'erwog', unreal: 'erwög' }],
  ['fechten', 'gefochten an- aus- ver', { secondT: 'ficht', pastT: 'focht', unreal: 'föcht' }],
  ['finden', 'gefunden ab- heraus- statt- vor- wieder- zurück- be emp er', { pastT: 'fand', unreal: 'fänd' }],
  ['fliegen', 'geflogen ab- an- auf- aus- ein- hin- vorbei- weg- zurück- über', { past: 'flog', unreal: 'flög' }],
  ['fliehen', 'geflohen ent', { past: 'floh', unreal: 'flöh' }],
  ['fließen', 'geflossen ab- aus- ein- zu- zurück- zer', { pastS: 'floss', unreal: 'flöss' }],
  ['fressen', 'gefressen auf-', { secondS: 'friss', pastS: 'fraß', unreal: 'fräß' }],
  ['frieren', 'gefroren ein- zu- er', { past: 'fror', unreal: 'frör' }],
  ['geben', 'gegeben ab- an- auf- aus- bekannt- durch- ein- frei- heraus- her- kund- nach- preis- statt- vor- ' +
    'weg- weiter- wieder- zu- zurück- be er über um ver',
    { second: 'gib', past: 'gab', unreal: 'gäb' }],
  ['gebären', 'geboren', { past: 'gebar', unreal: 'gebär' }],
  ['gehen', 'gegangen ab- an- auf- aus- durch- ein- einher- fort- hervor- hin- hinaus- los- nach- nieder- ' +
    'schief- um- unter- vor- voran- weg- weiter- zu- zurück- be ent er hinter über um ver zer',
    { past: 'ging', unreal: 'ging' }],
  ['gelten', 'gegolten ab- ver ent', { secondT: 'gilt', pastT: 'galt', unreal: 'gält', unrealToo: 'gölt' }],
  ['genesen', 'genesen', { pastS: 'genas', unreal: 'genäs' }],
  ['genießen', 'genossen', { pastS: 'genoss', unreal: 'genöss' }],
  ['geschehen', 'geschehen', { second: 'geschieh', past: 'geschah', unreal: 'geschäh' }],
  ['gewinnen', 'gewonnen ab- hinzu- zurück-', { past: 'gewann', unreal: 'gewänn', unrealToo: 'gewönn' }],
  ['gießen', 'gegossen aus- ein- be er ver', { pastS: 'goss', unreal: 'göss' }],
  ['gleichen', 'geglichen an- ab- aus- be ver', { past: 'glich', unreal: 'glich' }],
  ['gleiten', 'geglitten ab- ent', { pastT: 'glitt', unreal: 'glitt' }],
  ['graben', 'gegraben aus- ein- um- be unter ver', { second: 'gräb', past: 'grub', unreal: 'grüb' }],
  ['greifen', 'gegriffen an- auf- durch- ein- heraus- vor- zu- zurück- be er ver',
    { past: 'griff', unreal: 'griff' }],
  ['halten', 'gehalten ab- an- auf- aus- bereit- dafür- dagegen- entgegen- durch- ein- fern- fest- frei- geheim- inne- mit- ' +
    'nieder- stand- still- vor- zurück- zusammen- be er ent unter ver',
    { secondT: 'hält', pastT: 'hielt', unreal: 'hielt' }],
  ['enthalten', 'enthalten vor-', { secondT: 'enthält', pastT: 'enthielt', unreal: 'enthielt' }],
  ['hängen', 'gehangen ab- zusammen-', { past: 'hing', unreal: 'hing' }],
  ['heben', 'gehoben ab- an- auf- aus- hervor- be er ent ver', { past: 'hob', unreal: 'höb' }],
  ['heißen', 'geheißen gut- willkommen- ver', { pastS: 'hieß', unreal: 'hieß' }],
  ['helfen', 'geholfen ab- aus- mit- nach- weiter- ver',
    { second: 'hilf', past: 'half', unreal: 'hülf', unrealToo: 'hälf' }],
  ['kennen', 'gekannt aus- ver', { pastE: 'kannt', unreal: 'kennt' }],
  ['bekennen', 'bekannt', { pastE: 'bekannt', unreal: 'bekennt' }],
  ['klingen', 'geklungen ab- an- aus- er ver', { past: 'klang', unreal: 'kläng' }],
  ['kommen', 'gekommen ab- an- auf- aus- bei- davon- dazu- durch- entgegen- frei- gleich- heraus- herum- hervor- ' +
    'hinzu- hoch- los- nach- nahe- um- unter- vor- voran- vorbei- weg- weiter- zu- zurecht- zurück- zusammen- ' +
    'zustande- be ent ver über',
    { past: 'kam', unreal: 'käm' }],
  ['können', 'gekonnt', { modal: 'kann', pastE: 'konnt', unreal: 'könnt' }],
  ['kriechen', 'gekrochen ver', { past: 'kroch', unreal: 'kröch' }],
  ['laden', 'geladen ab- auf- aus- ein- herunter- hoch- vor- be ent ver',
    { second: 'läd', pastT: 'lud', unreal: 'lüd' }],
  ['lassen', 'gelassen ab- an- auf- aus- durch- ein- frei- los- nach- nieder- weg- zu- zurück- be ent er hinter ' +
    'über unter ver',
    { secondS: 'läss', pastS: 'ließ', unreal: 'ließ' }],
  ['laufen', 'gelaufen ab- an- auf- aus- davon- durch- ein- fort- heiß- herum- mit- nach- schief- über- voraus- ' +
    'weg- weiter- zu- zurück- zusammen- be ver unter',
    { second: 'läuf', past: 'lief', unreal: 'lief' }],
  ['leiden', 'gelitten mit- er', { pastT: 'litt', unreal: 'litt' }],
  ['leihen', 'geliehen aus- ver ent', { past: 'lieh', unreal: 'lieh' }],
  ['lesen', 'gelesen ab- aus- durch- mit- nach- vor- ver', { secondS: 'lies', pastS: 'las', unreal: 'läs' }],
  ['liegen', 'gelegen an- auf- brach- falsch- nahe- vor- zurück- zugrunde- er unter', { past: 'lag', unreal: 'läg' }],
  ['lingen', 'lungen ge miss', { past: 'lang', unreal: 'läng' }],
  ['lügen', 'gelogen an- be', { past: 'log', unreal: 'lög' }],
  ['meiden', 'gemieden ver', { pastT: 'mied', unreal: 'mied' }],
  ['messen', 'gemessen ab- bei- nach- be er ver', { secondS: 'miss', pastS: 'maß', unreal: 'mäß' }],
  ['mögen', 'gemocht ver', { modal: 'mag', pastE: 'mocht', unreal: 'möcht' }],
  ['müssen', 'gemusst', { modalS: 'muss', pastE: 'musst', unreal: 'müsst' }],
  ['nehmen', 'genommen ab- an- auf- aus- ein- entgegen- fest- hin- hinzu- hoch- mit- nach- teil- vor- vorweg- ' +
    'wahr- weg- zu- zurück- zusammen- be ent über unter ver',
    { second: 'nimm', past: 'nahm', unreal: 'nähm' }],
  ['nennen', 'genannt be er', { pastE: 'nannt', unreal: 'nennt' }],
  ['benennen', 'benannt um-', { pastE: 'benannt', unreal: 'benennt' }],
  ['preisen', 'gepriesen an- lob-', { pastS: 'pries', unreal: 'pries' }],
  ['raten', 'geraten ab- zu- be er ge ver', { secondT: 'rät', pastT: 'riet', unreal: 'riet' }],
  ['reiben', 'gerieben auf- zer', { past: 'rieb', unreal: 'rieb' }],
  ['reißen', 'gerissen ab- an- auf- aus- ein- fort- heraus- herunter- los- mit- nieder- um- weg- zer ver ent',
    { pastS: 'riss', unreal: 'riss' }],
  ['reiten', 'geritten', { pastT: 'ritt', unreal: 'ritt' }],
  ['rennen', 'gerannt davon- weg- über', { pastE: 'rannt', unreal: 'rennt' }],
  ['riechen', 'gerochen', { past: 'roch', unreal: 'röch' }],
  ['ringen', 'gerungen ab- nieder- er', { past: 'rang', unreal: 'räng' }],
  ['rinnen', 'geronnen ver ent', { past: 'rann', unreal: 'ränn' }],
  ['rufen', 'gerufen ab- an- auf- aus- hervor- herbei- nach- zu- zurück- be ver wider',
    { past: 'rief', unreal: 'rief' }],
  ['schaffen', 'geschaffen er', { past: 'schuf', unreal: 'schüf' }],
  // «schaffte»: managed.
  ['schaffen', 'geschaffen', { past: 'schuf', pastWeak: 'schaff', participleToo: 'geschafft', unreal: 'schüf' }],
  ['scheiden', 'geschieden ab- aus- be ent unter ver', { pastT: 'schied', unreal: 'schied' }],
  ['scheinen', 'geschienen er', { past: 'schien', unreal: 'schien' }],
  ['schieben', 'geschoben ab- an- auf- ein- nach- vor- weg- zu- ver', { past: 'schob', unreal: 'schöb' }],
  ['schießen', 'geschossen ab- an- nieder- be er ver', { pastS: 'schoss', unreal: 'schöss' }],
  ['schlafen', 'geschlafen aus- ein- ver ent', { second: 'schläf', past: 'schlief', unreal: 'schlief' }],
  ['schlagen', 'geschlagen ab- an- auf- aus- durch- ein- fehl- los- nach- nieder- um- vor- zu- zurück- zusammen- ' +
    'be er über unter ver zer',
    { second: 'schläg', past: 'schlug', unreal: 'schlüg' }],
  ['schleichen', 'geschlichen ein-', { past: 'schlich', unreal: 'schlich' }],
  ['schließen', 'geschlossen ab- an- auf- aus- ein- kurz- zusammen- be ent er um ver',
    { pastS: 'schloss', unreal: 'schlöss' }],
  ['schmelzen', 'geschmolzen ab- ver', { secondS: 'schmilz', pastS: 'schmolz', unreal: 'schmölz' }],
  ['schneiden', 'geschnitten ab- an- aus- durch- ein- zu- be über zer', { pastT: 'schnitt', unreal: 'schnitt' }],
  ['schreiben', 'geschrieben ab- an- auf- aus- fest- fort- gut- mit- nieder- um- vor- zu- be unter ver',
    { past: 'schrieb', unreal: 'schrieb' }],
  ['schreien', 'geschrien an- auf-', { pastIe: 'schrie', unreal: 'schrie' }],
  ['schreiten', 'geschritten ein- fort- voran- be über', { pastT: 'schritt', unreal: 'schritt' }],
  ['schweigen', 'geschwiegen tot- ver', { past: 'schwieg', unreal: 'schwieg' }],
  ['schwellen', 'geschwollen an-', { second: 'schwill', past: 'schwoll', unreal: 'schwöll' }],
  ['schwimmen', 'geschwommen ver', { past: 'schwamm', unreal: 'schwämm' }],
  ['schwinden', 'geschwunden ent ver', { pastT: 'schwand', unreal: 'schwänd' }],
  ['schwingen', 'geschwungen', { past: 'schwang', unreal: 'schwäng' }],
  ['schwören', 'geschworen ein- be ver', { past: 'schwor', unreal: 'schwür' }],
  ['sehen', 'gesehen ab- an- auf- aus- ein- entgegen- hin- hinweg- nach- vor- voraus- vorher- weg- wieder- zu- ' +
    'er über ver',
    { second: 'sieh', past: 'sah', unreal: 'säh' }],
  ['senden', 'gesandt ent über', { pastE: 'sandt', unreal: 'sendet' }],
  ['senden', 'gesandt aus- ein- zu-',
    { pastE: 'sandt', pastWeak: 'sende', participleToo: 'gesendet', unreal: 'sendet' }],
  ['versenden', 'versandt',
    { pastE: 'versandt', pastWeak: 'versende', participleToo: 'versendet', unreal: 'versendet' }],
  ['singen', 'gesungen be', { past: 'sang', unreal: 'säng' }],
  ['sinken', 'gesunken ab- ein- herab- ver', { past: 'sank', unreal: 'sänk' }],
  ['sinnen', 'gesonnen nach- be', { past: 'sann', unreal: 'sänn' }],
  ['sitzen', 'gesessen ab- fest- nach- be', { pastS: 'saß', unreal: 'säß' }],
  ['sprechen', 'gesprochen ab- an- aus- durch- frei- mit- nach- vor- zu- be ent ver wider',
    { second: 'sprich', past: 'sprach', unreal: 'spräch' }],
  ['springen', 'gesprungen ab- an- auf- ein- um- vor- zer ent über', { past: 'sprang', unreal: 'spräng' }],
  ['stechen', 'gestochen ab- aus- ein- hervor- heraus- zu- be er',
    { second: 'stich', past: 'stach', unreal: 'stäch' }],
  ['stehen', 'gestanden an- auf- aus- bei- bevor- da- entgegen- fest- frei- gegenüber- leer- nach- nahe- still- ' +
    'um- vor- zu- zurück- be ent er ge über unter ver wider',
    { pastT: 'stand', unreal: 'stünd', unrealToo: 'ständ' }],
  ['gestehen', 'gestanden ein- zu-', { pastT: 'gestand', unreal: 'gestünd', unrealToo: 'geständ' }],
  ['stehlen', 'gestohlen be', { second: 'stiehl', past: 'stahl', unreal: 'stähl' }],
  ['steigen', 'gestiegen ab- an- auf- aus- ein- hoch- um- be er über ver', { past: 'stieg', unreal: 'stieg' }],
  ['sterben', 'gestorben ab- aus- ver', { second: 'stirb', past: 'starb', unreal: 'stürb' }],
  ['stoßen', 'gestoßen ab- an- auf- aus- hinzu- nieder- um- vor- zu- zurück- zusammen- ver zer',
    { secondS: 'stöß', pastS: 'stieß', unreal: 'stieß' }],
  ['streichen', 'gestrichen ab- an- aus- durch- ein- heraus- weg- zusammen- unter ver',
    { past: 'strich', unreal: 'strich' }],
  ['streiten', 'gestritten ab- be er', { pastT: 'stritt', unreal: 'stritt' }],
  ['tragen', 'getragen ab- an- auf- aus- bei- davon- ein- fort- mit- nach- vor- weiter- zu- zusammen- zurück- be ' +
    'er über ver',
    { second: 'träg', past: 'trug', unreal: 'trüg' }],
  ['treffen', 'getroffen an- auf- ein- zu- zusammen- be über', { second: 'triff', past: 'traf', unreal: 'träf' }],
  ['treiben', 'getrieben ab- an- auf- aus- ein- hoch- voran- vor- weg- zurück- zusammen- be hinter über ver',
    { past: 'trieb', unreal: 'trieb' }],
  ['treten', 'getreten ab- an- auf- aus- bei- ein- entgegen- hervor- hinzu- kürzer- nach- nieder- vor- weg- zu- ' +
    'zurück- zusammen- be über ver zer',
    { secondT: 'tritt', pastT: 'trat', unreal: 'trät' }],
  ['trinken', 'getrunken aus- be er', { past: 'trank', unreal: 'tränk' }],
  ['trügen', 'getrogen be', { past: 'trog', unreal: 'trög' }],
  ['verderben', 'verdorben', { second: 'verdirb', past: 'verdarb', unreal: 'verdürb' }],
  ['vergessen', 'vergessen', { secondS: 'vergiss', pastS: 'vergaß', unreal: 'vergäß' }],
  ['verlieren', 'verloren', { past: 'verlor', unreal: 'verlör' }],
  ['verzeihen', 'verziehen', { past: 'verzieh', unreal: 'verzieh' }],
  ['wachsen', 'gewachsen an- auf- heran- nach- zusammen- zu- be er ver',
    { secondS: 'wächs', pastS: 'wuchs', unreal: 'wüchs' }],
  ['waschen', 'gewaschen ab- aus-', { second: 'wäsch', past: 'wusch', unreal: 'wüsch' }],
  ['weichen', 'gewichen ab- aus- zurück- ent', { past: 'wich', unreal: 'wich' }],
  ['weisen', 'gewiesen ab- an- auf- aus- ein- hin- nach- vor- zu- zurück- be er über unter ver',
    { pastS: 'wies', unreal: 'wies' }],
  ['wenden', 'gewandt ab- an- auf- ein- um- zu-',
    { pastE: 'wandt', pastWeak: 'wende', participleToo: 'gewendet', unreal: 'wendet' }],
  ['entwenden', 'entwendet', { pastWeak: 'entwende', unreal: 'entwendet' }],
  ['verwenden', 'verwendet',
    { pastE: 'verwandt', pastWeak: 'verwende', participleToo: 'verwandt', unreal: 'verwendet' }],
  ['werben', 'geworben ab- an- be er um', { second: 'wirb', past: 'warb', unreal: 'würb' }],
  ['werfen', 'geworfen ab- an- auf- aus- ein- hinaus- nieder- um- vor- weg- zu- zurück- zusammen- be ent über ' +
    'unter ver zer',
    { second: 'wirf', past: 'warf', unreal: 'würf' }],
  ['wiegen', 'gewogen ab- auf- über', { past: 'wog', unreal: 'wög' }],
  ['winden', 'gewunden ent über', { pastT: 'wand', unreal: 'wänd' }],
  ['ziehen', 'gezogen ab- an- auf- aus- durch- ein- fort- heran- herbei- hin- hinaus- hinzu- hoch- mit- nach- ' +
    'um- vor- weg- zu- zurück- zusammen- be ent er über unter ver voll',
    { past: 'zog', unreal: 'zög' }],
  ['beziehen', 'bezogen ein-', { past: 'bezog', unreal: 'bezög' }],
  ['zwingen', 'gezwungen ab- auf- be er', { past: 'zwang', unreal: 'zwäng' }],
]

/** Auxiliaries and the few verbs with forms of their own. */
const single: readonly IrregularVerb[] = [
  ...family('haben', ['gehabt', 'inne-', 'teil-', 'vor-'], { pastE: 'hatt', unreal: 'hätt' }, [
    { ...present, endings: [null, 'hast', 'hat', null, null, null] },
  ]),
  {
    lemma: 'sein',
    parts: { past: 'war', unreal: 'wär', participle: 'gewesen' },
    forms: [
      { ...present, endings: ['bin', 'bist', 'ist', 'sind', 'seid', 'sind'] },
      { ...subjunctive, endings: ['sei', 'seist', 'sei', 'seien', 'seiet', 'seien'] },
      { ...subjunctive, endings: [null, 'seiest', null, null, null, null] },
    ],
    as: 'seien',
  },
  ...family('tun', ['getan', 'ab-', 'auf-', 'hervor-', 'kund-', 'leid-'], { pastT: 'tat', unreal: 'tät' }, [
    { ...present, endings: ['tue', 'tust', 'tut', 'tun', 'tut', 'tun'] },
    { ...subjunctive, endings: ['tue', 'tuest', 'tue', 'tuen', 'tuet', 'tuen'] },
    { ...gerund, endings: ['tuend'] },
  ]),
  {
    lemma: 'werden',
    parts: { pastE: 'wurd', unreal: 'würd', participle: 'geworden' },
    forms: [
      { ...present, endings: [null, 'wirst', 'wird', null, 'werdet', null] },
      // That of the passive: «ist getötet worden».
      { ...participle, endings: ['geworden'] },
      { ...participle, endings: ['worden'] },
    ],
    like: ['bekanntwerden', 'loswerden'],
  },
  {
    lemma: 'wissen',
    parts: { pastE: 'wusst', unreal: 'wüsst', participle: 'gewusst' },
    forms: [{ ...present, endings: ['weiß', 'weißt', 'weiß', null, null, null] }],
  },
  { lemma: 'sollen', parts: { modal: 'soll', participle: 'gesollt' } },
  {
    lemma: 'wollen',
    parts: { participle: 'gewollt' },
    forms: [{ ...present, endings: ['will', 'willst', 'will', null, null, null] }],
  },
]

/** Those that stand later count. */
export const irregularVerbs: readonly IrregularVerb[] = [
  ...strong.flatMap(([lemma, words, parts]) => family(lemma, words.split(' '), parts)),
  ...single,
]
