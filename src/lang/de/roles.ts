import { formLists } from '../form-lists.ts'

/** Nouns for what a person is or does. Compounds are words of their own: «Außenminister», «Polizeisprecherin». */
export const roles = formLists(`
  minister ministers ministern ministerin ministerinnen
  außenminister außenministers außenministern außenministerin außenministerinnen
  innenminister innenministers innenministern innenministerin innenministerinnen
  verteidigungsminister verteidigungsministers verteidigungsministern verteidigungsministerin verteidigungsministerinnen
  finanzminister finanzministers finanzministern finanzministerin finanzministerinnen
  wirtschaftsminister wirtschaftsministers wirtschaftsministern wirtschaftsministerin wirtschaftsministerinnen
  justizminister justizministers justizministern justizministerin justizministerinnen
  gesundheitsminister gesundheitsministers gesundheitsministern gesundheitsministerin gesundheitsministerinnen
  verkehrsminister verkehrsministers verkehrsministern verkehrsministerin verkehrsministerinnen
  umweltminister umweltministers umweltministern umweltministerin umweltministerinnen
  landwirtschaftsminister landwirtschaftsministers landwirtschaftsministern landwirtschaftsministerin landwirtschaftsministerinnen
  arbeitsminister arbeitsministers arbeitsministern arbeitsministerin arbeitsministerinnen
  kultusminister kultusministers kultusministern kultusministerin kultusministerinnen
  bildungsminister bildungsministers bildungsministern bildungsministerin bildungsministerinnen
  bundesminister bundesministers bundesministern bundesministerin bundesministerinnen
  bundesinnenminister bundesinnenministers bundesinnenministern bundesinnenministerin bundesinnenministerinnen
  bundesaußenminister bundesaußenministers bundesaußenministern bundesaußenministerin bundesaußenministerinnen
  bundesfinanzminister bundesfinanzministers bundesfinanzministern bundesfinanzministerin bundesfinanzministerinnen
  landesminister landesministers landesministern landesministerin landesministerinnen
  premierminister premierministers premierministern premierministerin premierministerinnen
  vizekanzler vizekanzlers vizekanzlern vizekanzlerin vizekanzlerinnen
  kanzler kanzlers kanzlern kanzlerin kanzlerinnen
  bundeskanzler bundeskanzlers bundeskanzlern bundeskanzlerin bundeskanzlerinnen
  altkanzler altkanzlers altkanzlern altkanzlerin altkanzlerinnen
  sprecher sprechers sprechern sprecherin sprecherinnen
  regierungssprecher regierungssprechers regierungssprechern regierungssprecherin regierungssprecherinnen
  polizeisprecher polizeisprechers polizeisprechern polizeisprecherin polizeisprecherinnen
  ministeriumssprecher ministeriumssprechers ministeriumssprechern ministeriumssprecherin ministeriumssprecherinnen
  militärsprecher militärsprechers militärsprechern militärsprecherin militärsprecherinnen
  armeesprecher armeesprechers armeesprechern armeesprecherin armeesprecherinnen
  unternehmenssprecher unternehmenssprechers unternehmenssprechern unternehmenssprecherin unternehmenssprecherinnen
  parteisprecher parteisprechers parteisprechern parteisprecherin parteisprecherinnen
  behördensprecher behördensprechers behördensprechern behördensprecherin behördensprecherinnen
  feuerwehrsprecher feuerwehrsprechers feuerwehrsprechern feuerwehrsprecherin feuerwehrsprecherinnen
  pressesprecher pressesprechers pressesprechern pressesprecherin pressesprecherinnen
  gerichtssprecher gerichtssprechers gerichtssprechern gerichtssprecherin gerichtssprecherinnen
  kremlsprecher kremlsprechers kremlsprechern kremlsprecherin kremlsprecherinnen
  sicherheitsberater sicherheitsberaters sicherheitsberatern sicherheitsberaterin sicherheitsberaterinnen
  bürgermeister bürgermeisters bürgermeistern bürgermeisterin bürgermeisterinnen
  oberbürgermeister oberbürgermeisters oberbürgermeistern oberbürgermeisterin oberbürgermeisterinnen
  richter richters richtern richterin richterinnen
  berater beraters beratern beraterin beraterinnen
  unterhändler unterhändlers unterhändlern unterhändlerin unterhändlerinnen
  verhandler verhandlers verhandlern verhandlerin verhandlerinnen
  vermittler vermittlers vermittlern vermittlerin vermittlerinnen
  ermittler ermittlers ermittlern ermittlerin ermittlerinnen
  forscher forschers forschern forscherin forscherinnen
  wissenschaftler wissenschaftlers wissenschaftlern wissenschaftlerin wissenschaftlerinnen
  politikwissenschaftler politikwissenschaftlers politikwissenschaftlern politikwissenschaftlerin politikwissenschaftlerinnen
  historiker historikers historikern historikerin historikerinnen
  mediziner mediziners medizinern medizinerin medizinerinnen
  klimaforscher klimaforschers klimaforschern klimaforscherin klimaforscherinnen
  politiker politikers politikern politikerin politikerinnen
  oppositionspolitiker oppositionspolitikers oppositionspolitikern oppositionspolitikerin oppositionspolitikerinnen
  außenpolitiker außenpolitikers außenpolitikern außenpolitikerin außenpolitikerinnen
  innenpolitiker innenpolitikers innenpolitikern innenpolitikerin innenpolitikerinnen
  cdu-politiker cdu-politikers cdu-politikern cdu-politikerin cdu-politikerinnen
  spd-politiker spd-politikers spd-politikern spd-politikerin spd-politikerinnen
  botschafter botschafters botschaftern botschafterin botschafterinnen
  vertreter vertreters vertretern vertreterin vertreterinnen
  stellvertreter stellvertreters stellvertretern stellvertreterin stellvertreterinnen
  abteilungsleiter abteilungsleiters abteilungsleitern abteilungsleiterin abteilungsleiterinnen
  leiter leiters leitern leiterin leiterinnen
  einsatzleiter einsatzleiters einsatzleitern einsatzleiterin einsatzleiterinnen
  anführer anführers anführern anführerin anführerinnen
  rebellenführer rebellenführers rebellenführern rebellenführerin rebellenführerinnen
  oppositionsführer oppositionsführers oppositionsführern oppositionsführerin oppositionsführerinnen
  parteiführer parteiführers parteiführern parteiführerin parteiführerinnen
  fraktionsführer fraktionsführers fraktionsführern fraktionsführerin fraktionsführerinnen
  geschäftsführer geschäftsführers geschäftsführern geschäftsführerin geschäftsführerinnen
  gründer gründers gründern gründerin gründerinnen
  unternehmer unternehmers unternehmern unternehmerin unternehmerinnen
  eigentümer eigentümers eigentümern eigentümerin eigentümerinnen
  betreiber betreibers betreibern betreiberin betreiberinnen
  manager managers managern managerin managerinnen
  trainer trainers trainern trainerin trainerinnen
  bundestrainer bundestrainers bundestrainern bundestrainerin bundestrainerinnen
  spieler spielers spielern spielerin spielerinnen
  schauspieler schauspielers schauspielern schauspielerin schauspielerinnen
  schriftsteller schriftstellers schriftstellern schriftstellerin schriftstellerinnen
  sänger sängers sängern sängerin sängerinnen
  künstler künstlers künstlern künstlerin künstlerinnen
  lehrer lehrers lehrern lehrerin lehrerinnen
  schüler schülers schülern schülerin schülerinnen
  arbeiter arbeiters arbeitern arbeiterin arbeiterinnen
  mitarbeiter mitarbeiters mitarbeitern mitarbeiterin mitarbeiterinnen
  fischer fischers fischern fischerin fischerinnen
  kämpfer kämpfers kämpfern kämpferin kämpferinnen
  verteidiger verteidigers verteidigern verteidigerin verteidigerinnen
  nachfolger nachfolgers nachfolgern nachfolgerin nachfolgerinnen
  vorgänger vorgängers vorgängern vorgängerin vorgängerinnen
  amtsinhaber amtsinhabers amtsinhabern amtsinhaberin amtsinhaberinnen
  herausforderer herausforderers herausforderern herausfordererin herausfordererinnen
  einwohner einwohners einwohnern einwohnerin einwohnerinnen
  bewohner bewohners bewohnern bewohnerin bewohnerinnen
  retter retters rettern retterin retterinnen
  helfer helfers helfern helferin helferinnen
  gewerkschafter gewerkschafters gewerkschaftern gewerkschafterin gewerkschafterinnen
  sanitäter sanitäters sanitätern sanitäterin sanitäterinnen
  pfleger pflegers pflegern pflegerin pflegerinnen
  techniker technikers technikern technikerin technikerinnen
  präsident präsidenten präsidentin präsidentinnen
  bundespräsident bundespräsidenten bundespräsidentin bundespräsidentinnen
  ministerpräsident ministerpräsidenten ministerpräsidentin ministerpräsidentinnen
  vizepräsident vizepräsidenten vizepräsidentin vizepräsidentinnen
  ratspräsident ratspräsidenten ratspräsidentin ratspräsidentinnen
  kommissionspräsident kommissionspräsidenten kommissionspräsidentin kommissionspräsidentinnen
  parlamentspräsident parlamentspräsidenten parlamentspräsidentin parlamentspräsidentinnen
  bundestagspräsident bundestagspräsidenten bundestagspräsidentin bundestagspräsidentinnen
  polizeipräsident polizeipräsidenten polizeipräsidentin polizeipräsidentinnen
  staatspräsident staatspräsidenten staatspräsidentin staatspräsidentinnen
  us-präsident us-präsidenten us-präsidentin us-präsidentinnen
  ex-präsident ex-präsidenten ex-präsidentin ex-präsidentinnen
  kandidat kandidaten kandidatin kandidatinnen
  präsidentschaftskandidat präsidentschaftskandidaten präsidentschaftskandidatin präsidentschaftskandidatinnen
  kanzlerkandidat kanzlerkandidaten kanzlerkandidatin kanzlerkandidatinnen
  soldat soldaten soldatin soldatinnen
  diplomat diplomaten diplomatin diplomatinnen
  demonstrant demonstranten demonstrantin demonstrantinnen
  journalist journalisten journalistin journalistinnen
  polizist polizisten polizistin polizistinnen
  aktivist aktivisten aktivistin aktivistinnen
  spezialist spezialisten spezialistin spezialistinnen
  analyst analysten analystin analystinnen
  ökonom ökonomen ökonomin ökonominnen
  kommandant kommandanten kommandantin kommandantinnen
  intendant intendanten intendantin intendantinnen
  repräsentant repräsentanten repräsentantin repräsentantinnen
  dozent dozenten dozentin dozentinnen
  student studenten studentin studentinnen
  korrespondent korrespondenten korrespondentin korrespondentinnen
  patriarch patriarchen patriarchin patriarchinnen
  dirigent dirigenten dirigentin dirigentinnen
  terrorist terroristen terroristin terroristinnen
  jurist juristen juristin juristinnen
  tourist touristen touristin touristinnen
  prinz prinzen prinzessin
  asylant asylanten asylantin asylantinnen
  migrant migranten migrantin migrantinnen
  lieferant lieferanten lieferantin lieferantinnen
  experte experten expertin expertinnen
  sicherheitsexperte sicherheitsexperten sicherheitsexpertin sicherheitsexpertinnen
  militärexperte militärexperten militärexpertin militärexpertinnen
  rechtsexperte rechtsexperten rechtsexpertin rechtsexpertinnen
  zeuge zeugen zeugin zeuginnen
  augenzeuge augenzeugen augenzeugin augenzeuginnen
  psychologe psychologen psychologin psychologinnen
  virologe virologen virologin virologinnen
  biologe biologen biologin biologinnen
  politologe politologen politologin politologinnen
  meteorologe meteorologen meteorologin meteorologinnen
  geologe geologen geologin geologinnen
  kollege kollegen kollegin kolleginnen
  genosse genossen genossin genossinnen
  bote boten botin botinnen
  sekretär sekretärs sekretäre sekretären sekretärin sekretärinnen
  generalsekretär generalsekretärs generalsekretäre generalsekretären generalsekretärin generalsekretärinnen
  staatssekretär staatssekretärs staatssekretäre staatssekretären staatssekretärin staatssekretärinnen
  ingenieur ingenieurs ingenieure ingenieuren ingenieurin ingenieurinnen
  kommissar kommissars kommissare kommissaren kommissarin kommissarinnen
  eu-kommissar eu-kommissars eu-kommissare eu-kommissaren eu-kommissarin eu-kommissarinnen
  general generals generale generalen generalin generalinnen
  funktionär funktionärs funktionäre funktionären funktionärin funktionärinnen
  kapitän kapitäns kapitäne kapitänen kapitänin kapitäninnen
  redakteur redakteurs redakteure redakteuren redakteurin redakteurinnen
  chefredakteur chefredakteurs chefredakteure chefredakteuren chefredakteurin chefredakteurinnen
  volkswirt volkswirts volkswirte volkswirten volkswirtin volkswirtinnen
  landwirt landwirts landwirte landwirten landwirtin landwirtinnen
  chefvolkswirt chefvolkswirts chefvolkswirte chefvolkswirten chefvolkswirtin chefvolkswirtinnen
  milliardär milliardärs milliardäre milliardären milliardärin milliardärinnen
  aktionär aktionärs aktionäre aktionären aktionärin aktionärinnen
  offizier offiziers offiziere offizieren offizierin offizierinnen
  direktor direktors direktoren direktorin direktorinnen
  generaldirektor generaldirektors generaldirektoren generaldirektorin generaldirektorinnen
  professor professors professoren professorin professorinnen
  autor autors autoren autorin autorinnen
  senator senators senatoren senatorin senatorinnen
  moderator moderators moderatoren moderatorin moderatorinnen
  koordinator koordinators koordinatoren koordinatorin koordinatorinnen
  investor investors investoren investorin investorinnen
  organisator organisators organisatoren organisatorin organisatorinnen
  inspektor inspektors inspektoren inspektorin inspektorinnen
  doktor doktors doktoren doktorin doktorinnen
  exekutivdirektor exekutivdirektors exekutivdirektoren exekutivdirektorin exekutivdirektorinnen
  us-senator us-senators us-senatoren us-senatorin us-senatorinnen
  diktator diktators diktatoren diktatorin diktatorinnen
  chef chefs chefin chefinnen
  parteichef parteichefs parteichefin parteichefinnen
  fraktionschef fraktionschefs fraktionschefin fraktionschefinnen
  regierungschef regierungschefs regierungschefin regierungschefinnen
  polizeichef polizeichefs polizeichefin polizeichefinnen
  armeechef armeechefs armeechefin armeechefinnen
  staatschef staatschefs staatschefin staatschefinnen
  geheimdienstchef geheimdienstchefs geheimdienstchefin geheimdienstchefinnen
  konzernchef konzernchefs konzernchefin konzernchefinnen
  vizechef vizechefs vizechefin vizechefinnen
  firmenchef firmenchefs firmenchefin firmenchefinnen
  außenamtschef außenamtschefs außenamtschefin außenamtschefinnen
  csu-chef csu-chefs csu-chefin csu-chefinnen
  cdu-chef cdu-chefs cdu-chefin cdu-chefinnen
  spd-chef spd-chefs spd-chefin spd-chefinnen
  fdp-chef fdp-chefs fdp-chefin fdp-chefinnen
  afd-chef afd-chefs afd-chefin afd-chefinnen
  grünen-chef grünen-chefs grünen-chefin grünen-chefinnen
  nato-chef nato-chefs nato-chefin nato-chefinnen
  un-chef un-chefs un-chefin un-chefinnen
  kremlchef kremlchefs kremlchefin kremlchefinnen
  kreml-chef kreml-chefs kreml-chefin kreml-chefinnen
  bundesbankchef bundesbankchefs bundesbankchefin bundesbankchefinnen
  verbandschef verbandschefs verbandschefin verbandschefinnen
  gewerkschaftschef gewerkschaftschefs gewerkschaftschefin gewerkschaftschefinnen
  vorsitzender vorsitzende vorsitzenden vorsitzendem
  parteivorsitzender parteivorsitzende parteivorsitzenden
  fraktionsvorsitzender fraktionsvorsitzende fraktionsvorsitzenden
  abgeordneter abgeordnete abgeordneten
  bundestagsabgeordneter bundestagsabgeordnete bundestagsabgeordneten
  beamter beamte beamten beamtin beamtinnen
  beauftragter beauftragte beauftragten
  außenbeauftragter außenbeauftragte außenbeauftragten
  sonderbeauftragter sonderbeauftragte sonderbeauftragten
  gesandter gesandte gesandten
  sondergesandter sondergesandte sondergesandten
  abgesandter abgesandte abgesandten
  delegierter delegierte delegierten
  angestellter angestellte angestellten
  premier premiers
  vize
  papst papstes päpste
  bischof bischofs bischöfe bischöfen bischöfin
  erzbischof erzbischofs erzbischöfe
  kardinal kardinals kardinäle kardinälen
  pfarrer pfarrers pfarrerin
  könig königs könige königin
  fürst fürsten fürstin
  anwalt anwalts anwälte anwälten anwältin anwältinnen
  rechtsanwalt rechtsanwalts rechtsanwälte rechtsanwältin
  staatsanwalt staatsanwalts staatsanwälte staatsanwältin
  generalstaatsanwalt generalstaatsanwalts generalstaatsanwältin
  generalbundesanwalt generalbundesanwalts
  oberstaatsanwalt oberstaatsanwalts oberstaatsanwältin
  arzt arztes ärzte ärzten ärztin ärztinnen
  chefarzt chefarztes chefärzte chefärztin
  notarzt notarztes notärzte notärztin
  landrat landrats landräte landrätin
  stadtrat stadtrats stadträte stadträtin
  bundesrat bundesrats bundesrätin
  gouverneur gouverneurs gouverneure gouverneuren gouverneurin
  admiral admirals admiräle
  oberst obersts obersten
  hauptmann hauptmanns
  feldwebel feldwebels
  kommandeur kommandeurs kommandeure kommandeurin
  oberbefehlshaber oberbefehlshabers
  befehlshaber befehlshabers
  generalstabschef generalstabschefs
  inspekteur inspekteurs
  pilot piloten pilotin pilotinnen
  bauer bauern bäuerin bäuerinnen
  nachbar nachbarn nachbarin nachbarinnen
  mann mannes männer männern
  frau frauen
  mutter mütter müttern
  vater vaters väter vätern
  sohn sohnes söhne
  tochter töchter
  bruder bruders brüder
  schwester schwestern
  ehefrau ehefrauen
  ehemann ehemannes
  witwe witwen witwer
  junge jungen
  mädchen mädchens
  krankenschwester krankenschwestern
  staatsoberhaupt staatsoberhaupts
  reporter reporterin reporterinnen
  unteroffizier unteroffiziere
  matrose matrosen
  kellner kellnerin
  fahrer fahrerin fahrern
  priester priestern
  mönch mönche
  imam imame
  passagier passagierin passagiere passagieren
  überlebender überlebende überlebenden
  geisel geiseln
  flüchtling flüchtlinge flüchtlingen
  blogger bloggerin
  kameramann kameramänner kameraleute
  fotograf fotografin fotografen
  besitzer besitzerin besitzern
  freund freundin freunde freunden
  chirurg chirurgin chirurgen
  feuerwehrmann feuerwehrleute
  milizionär milizionäre milizionären
  regisseur regisseurin regisseure
  händler händlerin händlern
`)
