import type { Conjugations, ParadigmRow } from '../conjugation.ts'
import { family, irregularVerbs } from './irregular-verbs.ts'
import { gerund, participle, past, present, subjunctive, subjunctivePast } from './paradigm-rows.ts'

/**
 * Weak verbs on «-en», by the end of their stem; `second` is the ending of «du». Their participle («gesagt») begins
 * with «ge», which an ending cannot write: the verbs that we know have it in their own entries.
 */
const weak = (end: string, second: string): readonly ParadigmRow[] => {
  const pasts = [`${end}te`, `${end}test`, `${end}te`, `${end}ten`, `${end}tet`, `${end}ten`]
  return [
    { ...present, endings: [`${end}e`, `${end}${second}`, `${end}t`, `${end}en`, `${end}t`, `${end}en`] },
    { ...past, endings: pasts },
    { ...subjunctive, endings: [`${end}e`, `${end}est`, `${end}e`, `${end}en`, `${end}et`, `${end}en`] },
    { ...subjunctivePast, endings: pasts },
    { ...gerund, endings: [`${end}end`] },
  ]
}

const ern: readonly ParadigmRow[] = [
  { ...present, endings: ['ere', 'erst', 'ert', 'ern', 'ert', 'ern'] },
  { ...past, endings: ['erte', 'ertest', 'erte', 'erten', 'ertet', 'erten'] },
  { ...subjunctive, endings: ['ere', null, 'ere', 'ern', null, 'ern'] },
  { ...subjunctivePast, endings: ['erte', 'ertest', 'erte', 'erten', 'ertet', 'erten'] },
  { ...gerund, endings: ['ernd'] },
]

const eln: readonly ParadigmRow[] = [
  { ...present, endings: ['le', 'elst', 'elt', 'eln', 'elt', 'eln'] },
  { ...present, endings: ['ele', null, null, null, null, null] },
  { ...past, endings: ['elte', 'eltest', 'elte', 'elten', 'eltet', 'elten'] },
  { ...subjunctive, endings: ['le', null, 'le', 'eln', null, 'eln'] },
  { ...subjunctive, endings: ['ele', null, 'ele', null, null, null] },
  { ...subjunctivePast, endings: ['elte', 'eltest', 'elte', 'elten', 'eltet', 'elten'] },
  { ...gerund, endings: ['elnd'] },
]

/**
 * Weak verbs with their participle, by the alphabet, each with the words put before it: those with a hyphen part from it
 * («ab-»: «abgesagt»), the others stay and take no «ge» («ver»: «versagt»). Verbs on «-ieren» need no entry.
 */
const weakVerbs = `
  achten geachtet be er miss ver, ächten geächtet, ächzen geächzt, ahnden geahndet, ahnen geahnt, altern gealtert,
  ändern geändert ab- um- ver, angeln geangelt, antworten geantwortet be ver, arbeiten gearbeitet ab- auf- aus- durch-
  ein- mit- nach- um- zusammen- be er ver, ärgern geärgert ver, argwöhnen geargwöhnt, atmen geatmet auf- ein-, ätzen
  geätzt, äußern geäußert, ballen geballt, basteln gebastelt, bauen gebaut ab- an- auf- aus- ein- nach- um- be ver,
  beabsichtigen beabsichtigt, beanspruchen beansprucht, beanstanden beanstandet, beantragen beantragt, beauftragen
  beauftragt, beben gebebt, bedauern bedauert, bedingen bedingt, beeilen beeilt, beeinflussen beeinflusst,
  beeinträchtigen beeinträchtigt, beenden beendet, befreien befreit, befürworten befürwortet, begegnen begegnet,
  begeistern begeistert, begleiten begleitet, begnadigen begnadigt, begünstigen begünstigt, behaupten behauptet,
  beherbergen beherbergt, bejahen bejaht, bekräftigen bekräftigt, bekümmern bekümmert, bekunden bekundet, beleidigen
  beleidigt, bellen gebellt, bemängeln bemängelt, bemühen bemüht, benachrichtigen benachrichtigt, benachteiligen
  benachteiligt, beobachten beobachtet, betrachten betrachtet, bereichern bereichert, bereiten bereitet vor- zu-, berichtigen berichtigt,
  berücksichtigen berücksichtigt, beruhigen beruhigt, beschäftigen beschäftigt, bescheinigen bescheinigt,
  beschlagnahmen beschlagnahmt, beschleunigen beschleunigt, beschönigen beschönigt, beschuldigen beschuldigt,
  beschweren beschwert, beschwichtigen beschwichtigt, beseitigen beseitigt, besichtigen besichtigt, bestätigen
  bestätigt, bestatten bestattet, betäuben betäubt, beteiligen beteiligt, beteuern beteuert, betonen betont, betreuen
  betreut, beunruhigen beunruhigt, bevorzugen bevorzugt, bewaffnen bewaffnet, bewältigen bewältigt, bewegen bewegt,
  bewilligen bewilligt, bezichtigen bezichtigt, beziffern beziffert, bezwecken bezweckt, bilden gebildet ab- aus- fort-
  heran- zurück-, billigen gebilligt miss, blicken geblickt auf- zurück-, blocken geblockt ab-, bloggen gebloggt,
  bluten geblutet ver, bohren gebohrt an- er, bomben gebombt weg- zer, boomen geboomt, borgen geborgt, brandmarken
  gebrandmarkt, brauchen gebraucht auf- ge miss ver, breiten gebreitet aus-, bremsen gebremst ab- aus-, brodeln
  gebrodelt, brüllen gebrüllt, brüsten gebrüstet, buchen gebucht ab- um- ver, bündeln gebündelt, bunkern gebunkert,
  bürgen gebürgt ver, büßen gebüßt ein- ver, chatten gechattet, danken gedankt ab- be ver, dauern gedauert an- fort-
  über, decken gedeckt ab- auf- ein- be ent ver, dehnen gedehnt aus-, demütigen gedemütigt, deuten gedeutet an- hin-
  um- be, dichten gedichtet ab- an- er, dienen gedient be ver, dolmetschen gedolmetscht, donnern gedonnert, doppeln
  gedoppelt ver, drängen gedrängt auf- vor- zurück- zusammen- be ver, drehen gedreht ab- auf- um- durch- zu- zurück-
  ver über, drohen gedroht an- be, drosseln gedrosselt, drucken gedruckt ab- aus-, drücken gedrückt ab- aus- durch-
  ein- herunter- be unter, ducken geduckt, dulden geduldet er, dünnen gedünnt aus- ver, ebnen geebnet ein-, ehren
  geehrt ver, eignen geeignet an- er ent, eilen geeilt herbei- er, einen geeint ver, einigen geeinigt ver, enden
  geendet ver, entfachen entfacht, entfernen entfernt, entgegnen entgegnet, entgleisen entgleist, entlarven entlarvt,
  entmachten entmachtet, entschuldigen entschuldigt, entwickeln entwickelt weiter-, erben geerbt ver, erblicken
  erblickt, ergänzen ergänzt, erhöhen erhöht, erinnern erinnert, erkranken erkrankt, erkundigen erkundigt, erledigen
  erledigt, erleichtern erleichtert, ermöglichen ermöglicht, ermuntern ermuntert, ermutigen ermutigt, ernähren ernährt,
  erneuern erneuert, erniedrigen erniedrigt, ernten geerntet ab-, erobern erobert zurück-, eröffnen eröffnet wieder-,
  erörtern erörtert, erschüttern erschüttert, erschweren erschwert, ersticken erstickt, ertüchtigen ertüchtigt,
  erübrigen erübrigt, erwähnen erwähnt, erwecken erweckt, erweitern erweitert, erwidern erwidert, erzählen erzählt
  nach-, fahnden gefahndet, fällen gefällt, fälschen gefälscht ver, falten gefaltet ent, fassen gefasst ab- an- auf-
  ein- zu- zusammen- be er um ver, fegen gefegt hinweg-, fehlen gefehlt ver, feiern gefeiert, feilschen gefeilscht,
  fertigen gefertigt ab- an- aus-, fesseln gefesselt, festigen gefestigt be ver, feuern gefeuert ab- an- be, filmen
  gefilmt ver, fischen gefischt ab- heraus-, flammen geflammt auf- ent, flehen gefleht an- er, flicken geflickt,
  fluchen geflucht ver, flüchten geflüchtet, flüstern geflüstert zu-, fluten geflutet über, folgen gefolgt nach- be er
  ver, folgern gefolgert, foltern gefoltert, fordern gefordert ab- an- auf- ein- heraus- nach- zurück- er über, fördern
  gefördert be zutage-, formen geformt um- ver, forschen geforscht nach- er, fragen gefragt ab- an- nach- be er hinter,
  freuen gefreut er, frühstücken gefrühstückt, fügen gefügt an- bei- ein- hinzu- zu- ver, fühlen gefühlt an- ein- mit-,
  führen geführt ab- an- auf- aus- durch- ein- fort- herbei- hin- irre- mit- vor- weiter- zu- zurück- zusammen- ent
  über ver, füllen gefüllt ab- auf- aus- er über, funken gefunkt, fürchten gefürchtet be, fußen gefußt, gähnen gegähnt,
  gefährden gefährdet, gehören gehört an- dazu- zu-, geißeln gegeißelt, gelangen gelangt, genehmigen genehmigt,
  gestalten gestaltet um- mit-, gewähren gewährt, gewährleisten gewährleistet, gewöhnen gewöhnt, gipfeln gegipfelt,
  glauben geglaubt, gliedern gegliedert an- aus- ein-, glücken geglückt miss, gönnen gegönnt ver, granteln gegrantelt,
  grenzen gegrenzt ab- aus- ein- an- be, grollen gegrollt, grübeln gegrübelt, gründen gegründet aus- be er, grüßen
  gegrüßt be, gucken geguckt, hacken gehackt, haften gehaftet an- ver, hageln gehagelt, haken gehakt ab- ein- nach-,
  hamstern gehamstert, handeln gehandelt ab- aus- be miss ver, handhaben gehandhabt, harren geharrt aus- be ver, hassen
  gehasst, hasten gehastet, hauchen gehaucht, häufen gehäuft an- über, hebeln gehebelt aus-, hegen gehegt, heilen
  geheilt, heiraten geheiratet ein- ver, heizen geheizt an- auf- be, hemmen gehemmt, herrschen geherrscht vor- be,
  hetzen gehetzt auf-, heucheln geheuchelt, heuern geheuert an- ab-, heulen geheult auf-, hindern gehindert be ver,
  hinken gehinkt hinterher-, hissen gehisst, hoffen gehofft er, höhlen gehöhlt aus-, höhnen gehöhnt ver, holen geholt
  ab- auf- aus- ein- herein- nach- zurück- über wieder er, hören gehört ab- an- auf- hin- mit- zu- er ge ver über,
  horten gehortet, hüllen gehüllt ein- ent ver, hungern gehungert aus- ver, hupen gehupt, hüten gehütet be ver, impfen
  geimpft, irren geirrt be ver, jagen gejagt ab- davon- ver, jammern gejammert, johlen gejohlt, jubeln gejubelt be,
  kämpfen gekämpft an- be er, kapern gekapert, kappen gekappt, kaufen gekauft ab- an- auf- ein- er ver, kehren gekehrt
  ein- um- zurück- be wieder- ver, keilen gekeilt, keimen gekeimt auf-, kentern gekentert, ketten gekettet an-, kippen
  gekippt um-, klaffen geklafft, klagen geklagt an- be ein- ver, klammern geklammert aus-, klären geklärt ab- auf- er
  ver, klatschen geklatscht be, klemmen geklemmt ab- ein-, klettern geklettert, klicken geklickt an-, klingeln
  geklingelt, klopfen geklopft an-, knacken geknackt, knallen geknallt, knicken geknickt ein-, knien gekniet, knüpfen
  geknüpft an- ver, kochen gekocht, kontern gekontert, kosten gekostet aus-, krachen gekracht, krähen gekräht, kränken
  gekränkt, kratzen gekratzt an-, kraxeln gekraxelt, kreisen gekreist ein- um, krempeln gekrempelt um-, kreuzen
  gekreuzt an- durch, kriegen gekriegt be, kriseln gekriselt, krönen gekrönt, kühlen gekühlt ab-, kümmern gekümmert
  ver, kündigen gekündigt an- auf- ver, kuppeln gekuppelt ab- ent, kurbeln gekurbelt an-, kürzen gekürzt ab- ver,
  kuscheln gekuschelt, küssen geküsst, lachen gelacht aus- be, lagern gelagert aus- ein- be ver, lähmen gelähmt, landen
  gelandet an- not-, langweilen gelangweilt, lasten gelastet an- aus- be ent, lauben gelaubt er, lauern gelauert auf-,
  lauschen gelauscht, lauten gelautet ver, läuten geläutet ein-, läutern geläutert er, leaken geleakt, leben gelebt
  auf- aus- zusammen- be er über ver, lecken geleckt, leeren geleert ent, legen gelegt ab- an- auf- aus- bei- dar- ein-
  fest- frei- hin- lahm- nach- nahe- nieder- offen- still- vor- zu- zugrunde- zurück- be er über unter ver wider zer,
  lehnen gelehnt ab- an- auf-, lehren gelehrt be, leisten geleistet ab-, leiten geleitet ab- ein- um- weiter- zu- ver,
  lenken gelenkt ab- ein- um-, lernen gelernt an- kennen- dazu- er ver, leugnen geleugnet ab- ver, lichten gelichtet,
  liefern geliefert ab- aus- ein- nach- be über, lindern gelindert, loben gelobt ge, locken gelockt an- ver, lockern
  gelockert auf-, lodern gelodert, lohnen gelohnt be ent, löschen gelöscht aus-, lösen gelöst ab- auf- aus- ein- er,
  lotsen gelotst, lüften gelüftet, machen gemacht ab- an- auf- aus- bekannt- durch- fest- geltend- klar- mit- nach-
  vor- weg- weiter- zu- ver, mahnen gemahnt an- er, mailen gemailt, malen gemalt aus- be ver, mäßigen gemäßigt er,
  maßregeln gemaßregelt, mauern gemauert ein-, meckern gemeckert, mehren gemehrt ver, meinen gemeint ver, meistern
  gemeistert, melden gemeldet ab- an- zurück- ver, merken gemerkt an- vor- be ver, mieten gemietet an- ver, mildern
  gemildert ab-, mindern gemindert ver, mischen gemischt auf- bei- ein- zusammen- ver, mitteln gemittelt er ver, morden
  gemordet er, münden gemündet ein-, munkeln gemunkelt, murmeln gemurmelt, mustern gemustert aus-, muten gemutet an-
  zu- ver, mutmaßen gemutmaßt, nagen genagt, nähern genähert an-, neigen geneigt zu- ver, nicken genickt ab-, nörgeln
  genörgelt, nötigen genötigt be, nuscheln genuschelt, nutzen genutzt aus- ab- be, nützen genützt aus-, offenbaren
  offenbart, öffnen geöffnet er wieder-, ölen geölt, opfern geopfert auf-, orakeln orakelt, ordnen geordnet an- ein-
  unter- zu- ver, orten geortet ver, packen gepackt an- aus- ein- ver, parken geparkt, passen gepasst an- auf- ver,
  peilen gepeilt an-, pendeln gependelt ein-, pfänden gepfändet ver, pflegen gepflegt, pflichten gepflichtet bei- ver,
  plagen geplagt, planen geplant ein- ver, platzen geplatzt herein-, plaudern geplaudert aus-, plündern geplündert
  aus-, pochen gepocht, poltern gepoltert, posten gepostet, prägen geprägt ein-, prahlen geprahlt, prallen geprallt ab-
  auf-, prangern geprangert an-, prasseln geprasselt, predigen gepredigt, prophezeien prophezeit, prosten geprostet,
  prüfen geprüft nach- über, prügeln geprügelt ver, pumpen gepumpt ab-, putschen geputscht auf-, putzen geputzt, quälen
  gequält, rächen gerächt, rammen gerammt, rappeln gerappelt auf-, rasen gerast, rasseln gerasselt, rätseln gerätselt
  ent, rauben geraubt aus- be, rauchen geraucht, räumen geräumt ab- auf- aus- ein- um-, raunen geraunt, rauschen
  gerauscht, rechnen gerechnet ab- an- auf- aus- ein- hoch- um- be ver er, rechtfertigen gerechtfertigt, reden geredet
  aus- ein- mit- über ver, regeln geregelt, regen geregt an- auf-, regnen geregnet, reichen gereicht aus- ein- nach-
  über er, reifen gereift, reihen gereiht ein-, reinigen gereinigt ver, reisen gereist ab- an- aus- durch- ein- weiter-
  zu- zurück- be ver, reizen gereizt aus-, retten gerettet, retweeten retweetet, richten gerichtet an- aus- ein- hin-
  zu- zugrunde- be er unter ver, riegeln geriegelt ab-, rieseln gerieselt, ritzen geritzt, rollen gerollt aus-, rotten
  gerottet aus-, rücken gerückt ab- an- aus- ein- heran- nach- vor- ver, rudern gerudert zurück-, rügen gerügt, ruhen
  geruht aus- be, rühmen gerühmt, rühren gerührt an- auf- be, rüsten gerüstet ab- auf- aus- nach- ent, rütteln
  gerüttelt, säen gesät, sagen gesagt ab- an- aus- dazu- nach- voraus- vorher- weiter- zu- zusammen- be ent unter ver,
  sammeln gesammelt ein- an- ver, säubern gesäubert, säumen gesäumt ver, sausen gesaust, scannen gescannt, schaden
  geschadet, schädigen geschädigt be, schaffen geschafft ab- an- be ver, schalten geschaltet ab- an- aus- ein- frei-
  um- zu-, scharen geschart, schärfen geschärft ein- ent ver, scharren gescharrt, schätzen geschätzt ab- ein- über
  unter, schauen geschaut an- aus- zu- zurück- über, schauern geschauert, scheitern gescheitert, schenken geschenkt
  ver, scheren geschert aus- be, scheuen gescheut, schicken geschickt ab- los- nach- voraus- weg- zu- zurück- ver,
  schildern geschildert, schimmern geschimmert, schimpfen geschimpft be, schippern geschippert, schleppen geschleppt
  ab- ver, schleudern geschleudert, schleusen geschleust ein-, schlichten geschlichtet, schluchzen geschluchzt,
  schlussfolgern geschlussfolgert, schmälern geschmälert, schmettern geschmettert ab-, schmieren geschmiert, schmuggeln
  geschmuggelt, schmunzeln geschmunzelt, schnappen geschnappt, schneien geschneit, schnüffeln geschnüffelt, schnüren
  geschnürt ein-, schonen geschont ver, schöpfen geschöpft aus- er, schränken geschränkt ein- be, schrecken geschreckt
  ab- auf- zurück- er, schreddern geschreddert, schrumpfen geschrumpft, schulden geschuldet ver, schüren geschürt,
  schütteln geschüttelt ab- er, schütten geschüttet aus- ver, schützen geschützt be, schwächen geschwächt ab-,
  schwanken geschwankt, schwärmen geschwärmt aus-, schweben geschwebt vor-, schwelen geschwelt, schwemmen geschwemmt
  an- über, segeln gesegelt, segnen gesegnet ab-, sehnen gesehnt, senken gesenkt ab- ver, setzen gesetzt ab- an- auf-
  aus- durch- ein- fest- fort- frei- gleich- herab- um- voraus- vor- zu- zurück- zusammen- auseinander- entgegen- be er
  ent über ver wider zer, seufzen geseufzt, sichern gesichert ab- zu- ver, sichten gesichtet, sickern gesickert durch-,
  siedeln gesiedelt an- aus- um- be über, siegen gesiegt be, simsen gesimst, sorgen gesorgt vor- be ver ent, spähen
  gespäht aus-, spalten gespaltet ab- auf-, spannen gespannt an- aus- ein- ent, sparen gespart an- aus- ein- er,
  spenden gespendet, sperren gesperrt ab- aus- ein- ver, spiegeln gespiegelt wider-, spielen gespielt ab- an- aus-
  herunter- mit- vor- be ver, spitzeln gespitzelt be, spitzen gespitzt zu-, splittern gesplittert zer, spotten
  gespottet ver, sprengen gesprengt, spritzen gespritzt, spucken gespuckt, spülen gespült weg-, spüren gespürt auf-
  ver, staffeln gestaffelt, stammeln gestammelt, stammen gestammt ab- ent, stapeln gestapelt, stärken gestärkt be ver,
  starten gestartet durch-, statten gestattet ab- aus- er ge, stauen gestaut, staunen gestaunt be er, stecken gesteckt
  ab- an- auf- ein- weg- zurück- ver, steigern gesteigert er ver, stellen gestellt ab- an- auf- aus- bereit- bloß- dar-
  ein- entgegen- fertig- fest- frei- gegenüber- her- heraus- hin- klar- nach- richtig- sicher- um- unter- vor- wieder-
  zu- zurück- zusammen- be ent er ver unter, stemmen gestemmt, steuern gesteuert an- bei- be ver, sticheln gestichelt,
  stiften gestiftet an-, stillen gestillt, stimmen gestimmt ab- bei- ein- mit- über- um- zu- be ver, stocken gestockt
  auf-, stöhnen gestöhnt, stolpern gestolpert, stoppen gestoppt, stören gestört ver zer, strafen gestraft ab- be,
  strahlen gestrahlt aus- ver, stranden gestrandet, sträuben gesträubt, streamen gestreamt, streben gestrebt an- be,
  strecken gestreckt nieder- er, streiken gestreikt be, streuen gestreut aus-, stufen gestuft ein- herab- herauf-
  hoch-, stunden gestundet, stürmen gestürmt an- er, stürzen gestürzt ab- ein- um-, stützen gestützt ab- unter, stutzen
  gestutzt, suchen gesucht ab- auf- aus- heim- nach- be er unter ver durch, tadeln getadelt, tagen getagt ver, tanken
  getankt auf-, tanzen getanzt, tarnen getarnt, tasten getastet ab- an-, tauchen getaucht ab- auf- ein- unter-, taumeln
  getaumelt, tauschen getauscht aus- ein- um- ver, täuschen getäuscht ent vor-, teilen geteilt auf- aus- ein- mit- zu-
  be er ver, testen getestet, texten getextet, tilgen getilgt, tippen getippt an-, titeln getitelt be, toben getobt
  aus-, tollen getollt, tönen getönt, töten getötet ab-, trampeln getrampelt, trauen getraut zu- be ver miss, trauern
  getrauert nach- be, träumen geträumt er, trennen getrennt ab- auf-, tropfen getropft, trösten getröstet ver, trotzen
  getrotzt er, trüben getrübt ein-, tummeln getummelt, turnen geturnt, tweeten getweetet, twittern getwittert, üben
  geübt aus- ver, überbrücken überbrückt, übermitteln übermittelt, übernachten übernachtet, überqueren überquert,
  überraschen überrascht, überrumpeln überrumpelt, überschatten überschattet, überwältigen überwältigt, umarmen umarmt,
  umzingeln umzingelt, urteilen geurteilt ab- be ver, verabreden verabredet, verabreichen verabreicht, verabscheuen
  verabscheut, verabschieden verabschiedet, verallgemeinern verallgemeinert, veranlassen veranlasst, veranschlagen
  veranschlagt, veranstalten veranstaltet, verarzten verarztet, veräußern veräußert, verbannen verbannt, verbessern
  verbessert, verblüffen verblüfft, verbreiten verbreitet weiter-, verbünden verbündet, verdächtigen verdächtigt,
  verdammen verdammt, verdeutlichen verdeutlicht, verdreifachen verdreifacht, vereinbaren vereinbart, vereinfachen
  vereinfacht, vereinheitlichen vereinheitlicht, vereiteln vereitelt, verewigen verewigt, verflüchtigen verflüchtigt,
  vergewaltigen vergewaltigt, vergewissern vergewissert, vergiften vergiftet, vergrößern vergrößert, verhängen
  verhängt, verharmlosen verharmlost, verheeren verheert, verhehlen verhehlt, verheimlichen verheimlicht, verherrlichen
  verherrlicht, verkleinern verkleinert, verkünden verkündet, verlangen verlangt ab-, verlängern verlängert,
  verlangsamen verlangsamt, verlautbaren verlautbart, verletzen verletzt, vermissen vermisst, vernachlässigen
  vernachlässigt, verneinen verneint, vernichten vernichtet, veröffentlichen veröffentlicht, verringern verringert,
  verscherzen verscherzt, verschlechtern verschlechtert, verschlimmern verschlimmert, verschwenden verschwendet,
  versichern versichert rück- zu-, versklaven versklavt, verstaatlichen verstaatlicht, verständigen verständigt,
  verstummen verstummt, verteidigen verteidigt, verteufeln verteufelt, vertuschen vertuscht, verunglücken verunglückt,
  verunreinigen verunreinigt, verunsichern verunsichert, verursachen verursacht, vervielfachen vervielfacht,
  verwirklichen verwirklicht, verwirren verwirrt, verwunden verwundet, verwüsten verwüstet, verzichten verzichtet,
  wachen gewacht auf- be er über, wagen gewagt, wählen gewählt ab- aus- wieder- er ver, wahren gewahrt auf- be ver,
  währen gewährt, walten gewaltet ver, wälzen gewälzt ab-, wandeln gewandelt um- ver, wandern gewandert ab- aus- ein-
  zu-, wappnen gewappnet, warnen gewarnt vor- ver, warten gewartet ab- auf- er, wechseln gewechselt ab- aus- ein- ver,
  wecken geweckt auf-, wehen geweht, wehklagen gewehklagt, wehren gewehrt ab- be ver, weigern geweigert ver, weihen
  geweiht ein- ent, weilen geweilt ver, weinen geweint be, weiten geweitet aus-, werten gewertet ab- auf- aus- be ent
  ver, wetten gewettet, wettern gewettert, wickeln gewickelt ab- ein- ver ent, widmen gewidmet, willigen gewilligt
  ein-, winken gewinkt ab-, wirbeln gewirbelt auf-, wirken gewirkt aus- ein- hin- mit- be ver ent, wirtschaften
  gewirtschaftet be, wischen gewischt ab- er, wittern gewittert, witzeln gewitzelt, wohnen gewohnt bei- be, wundern
  gewundert be ver, wünschen gewünscht be ver, würdigen gewürdigt ent herab-, würfeln gewürfelt, würgen gewürgt ab- er,
  wurzeln gewurzelt, wüten gewütet, zahlen gezahlt aus- ein- zurück- be, zählen gezählt ab- auf- dazu- mit- er aus-,
  zähmen gezähmt, zanken gezankt, zaubern gezaubert ver, zaudern gezaudert, zeichnen gezeichnet ab- auf- aus- be ver
  unter, zeigen gezeigt an- auf- be, zelten gezeltet, zerren gezerrt ver, zetern gezetert, zeugen gezeugt be er über,
  zielen gezielt ab- er, zieren geziert ver, zischen gezischt, zitieren zitiert herbei-, zittern gezittert, zocken
  gezockt ab-, zögern gezögert ver, zoomen gezoomt, züchten gezüchtet, zucken gezuckt, zügeln gezügelt, zünden gezündet
  an- ent, zürnen gezürnt, zurren gezurrt, zwängen gezwängt, zweifeln gezweifelt an- be ver, zweigen gezweigt ab-,
  zwitschern gezwitschert
`
  .trim()
  .split(/,\s+/)
  .flatMap((entry) => {
    const [lemma = '', ...others] = entry.split(/\s+/)
    return family(lemma, others, {})
  })

/** Between these ends of a stem and an ending in a consonant stands an «e»: «arbeitet», «öffnete». */
const beforeE = ['t', 'd', 'fn', 'chn', 'gn', 'dn', 'kn', 'bn', 'pn', 'tm', 'dm']

export const conjugations: Conjugations = {
  regular: [
    { infinitive: 'en', rows: weak('', 'st') },
    { infinitive: 'zen', rows: weak('z', 't') },
    { infinitive: 'ßen', rows: weak('ß', 't') },
    { infinitive: 'xen', rows: weak('x', 't') },
    { infinitive: 'ieren', rows: [...weak('ier', 'st'), { ...participle, endings: ['iert'] }] },
    { infinitive: 'ern', rows: ern },
    { infinitive: 'eln', rows: eln },
  ],
  spelling: [
    ...beforeE.flatMap((stem) => [
      { stem, ending: 't', write: `${stem}e`, infinitives: ['en'] },
      { stem, ending: 'st', write: `${stem}e`, infinitives: ['en'] },
    ]),
    // «reis» + «st» → «reist».
    { stem: 's', ending: 'st', write: '', infinitives: ['en'] },
  ],
  parts: {
    /** «gibst», «gibt». */
    second: [{ ...present, endings: [null, 'st', 't', null, null, null] }],
    /** «hältst», «hält». */
    secondT: [{ ...present, endings: [null, 'st', '', null, null, null] }],
    /** «liest», «liest». */
    secondS: [{ ...present, endings: [null, 't', 't', null, null, null] }],
    /** «kann», «kannst», «kann»: the present of the modal verbs. */
    modal: [{ ...present, endings: ['', 'st', '', null, null, null] }],
    modalS: [{ ...present, endings: ['', 't', '', null, null, null] }],
    /** «gab»; after t and d «fandest»; after an s «lasest»; after «ie» «schrien». */
    past: [{ ...past, endings: ['', 'st', '', 'en', 't', 'en'] }],
    pastT: [{ ...past, endings: ['', 'est', '', 'en', 'et', 'en'] }],
    pastS: [{ ...past, endings: ['', 'est', '', 'en', 't', 'en'] }],
    pastIe: [{ ...past, endings: ['', 'st', '', 'n', 't', 'n'] }],
    /** «brachte», «wurde». */
    pastE: [{ ...past, endings: ['e', 'est', 'e', 'en', 'et', 'en'] }],
    /** «sendete» beside «sandte». */
    pastWeak: [{ ...past, endings: ['te', 'test', 'te', 'ten', 'tet', 'ten'] }],
    /** «gäbe», «wäre»; the second for verbs that have two: «stünde», «stände». */
    unreal: [{ ...subjunctivePast, endings: ['e', 'est', 'e', 'en', 'et', 'en'] }],
    unrealToo: [{ ...subjunctivePast, endings: ['e', 'est', 'e', 'en', 'et', 'en'] }],
    participle: [{ ...participle, endings: [''] }],
    participleToo: [{ ...participle, endings: [''] }],
  },
  irregular: [...weakVerbs, ...irregularVerbs],
}
