import type { ClosedClasses } from '../language.ts'
import { frequentVerbs } from './frequent-verbs.ts'
import { verbHomographs } from './verb-homographs.ts'

// biome-ignore format: lists of words
const prepositions = [
  'ab', 'abseits', 'abzüglich', 'an', 'am', 'ans', 'angesichts', 'anhand', 'anlässlich', 'anstatt', 'anstelle', 'auf',
  'aufs', 'aufgrund', 'aus', 'ausgenommen', 'außer', 'außerhalb', 'bei', 'beim', 'beiderseits', 'betreffs', 'binnen',
  'bis', 'dank', 'diesseits', 'durch', 'durchs', 'einschließlich', 'entgegen', 'entlang', 'entsprechend', 'exklusive',
  'für', 'fürs', 'gegen', 'gegenüber', 'gemäß', 'halber', 'hinsichtlich', 'hinter', 'hinterm', 'hinters', 'in', 'im',
  'ins', 'infolge', 'inklusive', 'inmitten', 'innerhalb', 'jenseits', 'kraft', 'längs', 'laut', 'mangels', 'mit',
  'mithilfe', 'mitsamt', 'mittels', 'nach', 'nahe', 'namens', 'neben', 'nebst', 'oberhalb', 'ohne', 'per', 'pro',
  'samt', 'seit', 'seitens', 'statt', 'trotz', 'über', 'übers', 'überm', 'um', 'ums', 'ungeachtet', 'unter', 'unterm',
  'unterhalb', 'unweit', 'via', 'vom', 'von', 'vonseiten', 'vor', 'vorm', 'vors', 'vorbehaltlich', 'während', 'wegen',
  'wider', 'zu', 'zufolge', 'zugunsten', 'zum', 'zur', 'zuliebe', 'zulasten', 'zuzüglich', 'zwecks', 'zwischen',
]

/** The closed classes of German. «der», «die» and «das» are listed as determiners alone, which they are far more often. */
// biome-ignore format: lists of words
export const closedClasses: ClosedClasses = {
  determiners: [
    'der', 'die', 'das', 'den', 'dem', 'des', 'ein', 'eine', 'einen', 'einem', 'einer', 'eines', 'kein', 'keine', 'keinen',
    'keinem', 'keiner', 'keines', 'jeder', 'jede', 'jedes', 'jeden', 'jedem', 'jeglicher', 'jegliche', 'jegliches',
    'jeglichen', 'jeglichem', 'alle', 'allen', 'aller', 'alles', 'allem', 'sämtliche', 'sämtlichen', 'sämtlicher', 'beide',
    'beiden', 'beider', 'einige', 'einigen', 'einiger', 'einiges', 'einigem', 'mehrere', 'mehreren', 'mehrerer', 'viele',
    'vielen', 'vieler', 'vieles', 'viel', 'wenige', 'wenigen', 'weniger', 'wenig', 'manche', 'manchen', 'mancher',
    'manches', 'manchem', 'etliche', 'etlichen', 'etlicher', 'zahlreiche', 'zahlreichen', 'zahlreicher', 'irgendein',
    'irgendeine', 'irgendeinen', 'irgendeinem', 'irgendeiner', 'irgendwelche', 'diverse', 'diversen', 'diverser', 'andere',
    'anderen', 'anderer', 'anderes', 'anderem', 'weitere', 'weiteren', 'weiterer', 'mehr', 'genug', 'welche', 'welcher',
    'welches', 'welchen', 'welchem', 'verschiedene', 'verschiedenen', 'verschiedener',
  ],
  possessives: [
    'mein', 'meine', 'meinen', 'meinem', 'meiner', 'meines', 'dein', 'deine', 'deinen', 'deinem', 'deiner', 'deines',
    'sein', 'seine', 'seinen', 'seinem', 'seiner', 'seines', 'ihr', 'ihre', 'ihren', 'ihrem', 'ihrer', 'ihres', 'unser',
    'unsere', 'unseren', 'unserem', 'unserer', 'unseres', 'unsern', 'unserm', 'euer', 'eure', 'euren', 'eurem', 'eurer',
    'eures', 'dessen', 'deren',
  ],
  demonstratives: [
    'dieser', 'diese', 'dieses', 'diesen', 'diesem', 'dies', 'jener', 'jene', 'jenes', 'jenen', 'jenem', 'derjenige',
    'diejenige', 'dasjenige', 'diejenigen', 'denjenigen', 'demjenigen', 'derselbe', 'dieselbe', 'dasselbe', 'dieselben',
    'denselben', 'demselben', 'derselben', 'solche', 'solcher', 'solches', 'solchen', 'solchem', 'solch', 'derartige',
    'derartigen', 'derartiger', 'selbige', 'selbiger',
  ],
  personalPronouns: [
    'ich', 'du', 'er', 'sie', 'es', 'wir', 'ihr', 'mich', 'mir', 'dich', 'dir', 'ihn', 'ihm', 'uns', 'euch', 'ihnen', 'sich',
    'man', 'einander', 'jemand', 'jemanden', 'jemandem', 'jedermann', 'niemand', 'niemanden', 'niemandem', 'etwas', 'nichts',
    'irgendwer', 'irgendjemand', 'irgendetwas', 'meinesgleichen',
  ],
  relativePronouns: ['dessen', 'deren', 'denen', 'welcher', 'welche', 'welches', 'welchen', 'welchem', 'was', 'wer', 'wo'],
  interrogatives: [
    'wer', 'wen', 'wem', 'wessen', 'was', 'welcher', 'welche', 'welches', 'welchen', 'welchem', 'wann', 'wo', 'wohin',
    'woher', 'warum', 'weshalb', 'wieso', 'weswegen', 'wie', 'wieviel', 'womit', 'wofür', 'wogegen', 'woran', 'worauf',
    'woraus', 'worin', 'worüber', 'worum', 'wovon', 'wovor', 'wozu', 'wodurch', 'wobei', 'inwieweit', 'inwiefern', 'ob',
  ],
  prepositions,
  genitives: [
    'des', 'der', 'eines', 'einer', 'von', 'vom', 'seines', 'seiner', 'ihres', 'ihrer', 'unseres', 'unserer', 'dieses',
    'dieser', 'mehrerer', 'aller', 'beider', 'einiger', 'vieler', 'zahlreicher', 'zweier', 'dreier',
  ],
  titlePrepositions: [
    'für', 'fürs', 'in', 'im', 'an', 'am', 'bei', 'beim', 'auf', 'zu', 'zum', 'zur', 'aus', 'gegen', 'mit', 'ohne', 'unter',
    'über', 'von', 'vom',
  ],
  coordinators: [
    'und', 'oder', 'aber', 'doch', 'sondern', 'denn', 'sowie', 'bzw', 'bzw.', 'beziehungsweise', 'jedoch', 'sowohl', 'weder',
    'noch', 'entweder', '&', 'u.',
  ],
  subordinators: [
    'weil', 'da', 'obwohl', 'obgleich', 'obschon', 'wenngleich', 'wenn', 'falls', 'sofern', 'soweit', 'sobald', 'solange',
    'sooft', 'als', 'während', 'bevor', 'ehe', 'nachdem', 'seitdem', 'seit', 'bis', 'damit', 'sodass', 'indem', 'zumal',
    'insofern', 'insoweit', 'wohingegen', 'wobei', 'wodurch', 'woraufhin', 'wonach', 'wie', 'wo', 'um', 'ohne', 'anstatt',
    'statt', 'weshalb', 'weswegen', 'je', 'außer', 'dadurch', 'wogegen', 'womit',
  ],
  complementisers: ['dass', 'daß'],
  questionComplementisers: ['ob'],
  infinitiveMarkers: ['zu'],
  negations: [
    'nicht', 'kein', 'keine', 'keinen', 'keinem', 'keiner', 'keines', 'nie', 'niemals', 'nichts', 'niemand', 'niemanden',
    'niemandem', 'nirgends', 'nirgendwo', 'weder', 'noch', 'ohne', 'keinerlei', 'keinesfalls', 'keineswegs', 'kaum', 'nein',
  ],
  adverbs: [
    'abermals', 'allein', 'allerdings', 'allzu', 'also', 'anders', 'anfangs', 'anschließend', 'anscheinend', 'auch',
    'auseinander', 'außerdem', 'außen', 'bald', 'beinahe', 'beispielsweise', 'bereits', 'besonders', 'bestenfalls',
    'bislang', 'bisher', 'bloß', 'da', 'dabei', 'dadurch', 'dafür', 'dagegen', 'daher', 'dahin', 'dahinter', 'damals',
    'damit', 'danach', 'daneben', 'dann', 'daran', 'darauf', 'daraufhin', 'daraus', 'darin', 'darüber', 'darum', 'darunter',
    'davon', 'davor', 'dazu', 'demnach', 'demnächst', 'dennoch', 'derweil', 'derzeit', 'deshalb', 'deswegen', 'deutlich',
    'doch', 'dort', 'dorthin', 'draußen', 'drinnen', 'drüben', 'durchaus', 'eben', 'ebenfalls', 'ebenso', 'eher', 'eigentlich',
    'eindeutig', 'einerseits', 'einfach', 'einmal', 'einst', 'einzig', 'endlich', 'erneut', 'erst', 'erstmals', 'etwa', 'etwas',
    'extra', 'fast', 'ferner', 'freilich', 'früh', 'früher', 'ganz', 'gar', 'gegebenenfalls', 'gemeinsam', 'genau', 'gerade',
    'gern', 'gerne', 'gestern', 'gewiss', 'gleich', 'gleichfalls', 'gleichwohl', 'gleichzeitig', 'halt', 'häufig', 'heute',
    'heutzutage', 'hier', 'hierbei', 'hierfür', 'hierher', 'hiermit', 'hierzu', 'hierzulande', 'hin', 'hingegen', 'hinten',
    'hinterher', 'höchst', 'hoffentlich', 'immer', 'immerhin', 'indes', 'indessen', 'infolgedessen', 'innen', 'insbesondere',
    'insgesamt', 'inzwischen', 'irgendwann', 'irgendwie', 'irgendwo', 'ja', 'je', 'jedenfalls', 'jedoch', 'jemals', 'jetzt',
    'künftig', 'längst', 'lange', 'lediglich', 'leider', 'letztlich', 'lieber', 'links', 'mal', 'manchmal', 'maximal', 'mehrfach',
    'mehrmals', 'meist', 'meistens', 'mitunter', 'mittlerweile', 'möglicherweise', 'möglichst', 'morgen', 'nachher', 'nahezu',
    'nämlich', 'natürlich', 'nebenbei', 'nebenher', 'neulich', 'nie', 'niemals', 'noch', 'nochmals', 'normalerweise', 'nun',
    'nunmehr', 'nur', 'oben', 'obendrein', 'offenbar', 'oft', 'öfter', 'oftmals', 'öffentlich', 'plötzlich', 'quasi', 'rasch',
    'rechts', 'recht', 'rund', 'rückwärts', 'schließlich', 'schlicht', 'schnell', 'schon', 'schriftlich', 'sehr', 'seinerseits',
    'ihrerseits', 'seinerzeit', 'seither', 'selbst', 'selten', 'so', 'soeben', 'sofort', 'sogar', 'sogleich', 'somit', 'sonst',
    'sowieso', 'sozusagen', 'spät', 'später', 'spätestens', 'stark', 'stattdessen', 'stets', 'teils', 'teilweise', 'trotzdem',
    'überall', 'überaus', 'überdies', 'überhaupt', 'übermorgen', 'übrigens', 'umgehend', 'umso', 'ungefähr', 'unlängst', 'unten',
    'unterdessen', 'unterwegs', 'ursprünglich', 'vergebens', 'vielleicht', 'vielmehr', 'vollends', 'vorab', 'voraus',
    'vorbei', 'vorerst', 'vorgestern', 'vorher', 'vorhin', 'vorn', 'vorne', 'vorwiegend', 'weit', 'weiter', 'weiterhin', 'weitaus',
    'weniger', 'wenigstens', 'wieder', 'wiederum', 'wirklich', 'wohl', 'womöglich', 'ziemlich', 'zuerst', 'zugleich', 'zuletzt',
    'zumeist', 'zumindest', 'zunächst', 'zurück', 'zusammen', 'zusätzlich', 'zuvor', 'zwar', 'zweifellos', 'zudem',
    'mehr', 'sicher', 'ausdrücklich', 'offiziell', 'scharf', 'klar', 'knapp', 'laut', 'mindestens', 'höchstens',
  ],
  adverbEndings: ['erweise', 'weise', 'erseits', 'lings', 'wärts', 'maßen', 'falls', 'mals'],
  notAdverbs: [
    'anweise', 'ausweise', 'beweise', 'hinweise', 'verweise', 'nachweise', 'weise', 'kreise', 'überweise', 'zuweise', 'falls',
    'frühlings', 'lehrlings', 'häuptlings', 'flüchtlings', 'säuglings', 'häftlings', 'zwillings', 'überfalls', 'unfalls',
    'vorfalls', 'zufalls', 'ausfalls', 'einfalls', 'zerfalls', 'wasserfalls', 'verfalls', 'abfalls', 'beifalls',
    'straßen', 'maßen', 'denkmals', 'mahnmals', 'merkmals', 'mals', 'gliedmaßen', 'erweise', 'einweise', 'abweise',
    'zurückweise', 'vorweise',
  ],
  cliticPronouns: ['sich', 'mich', 'mir', 'dich', 'dir', 'ihn', 'ihm', 'uns', 'euch', 'ihnen'],
  auxiliaries: ['haben', 'sein', 'werden'],
  modals: ['können', 'müssen', 'sollen', 'dürfen', 'wollen', 'mögen'],
  verbs: frequentVerbs,
  notFinite: verbHomographs,
  dropsSubject: false,
  nounsHaveCapitals: true,
}
