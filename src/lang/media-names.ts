import { nameList } from './name-list.ts'

/** Agencies, broadcasters, papers and sites that reports name without saying what they are, in lower case, with spaces for hyphens. */
// biome-ignore format: a list of names
export const mediaNames = [
  'abc', 'adnkronos', 'afp', 'agence france presse', 'agi', 'al ahram', 'al arabiya', 'al jazeera', 'al jazira', 'al hayat',
  'al masry al youm', 'al watan', 'al yazira', 'al yasira', 'anadolu', 'ansa', 'ap', 'apa', 'ard', 'arte', 'askanews',
  'associated press', 'axios', 'bbc', 'belga', 'bfmtv', 'bild', 'bloomberg', 'bnonews', 'canal plus', 'cbs', 'cctv', 'cnbc', 'cnn',
  'corriere della sera', 'der spiegel', 'deutsche welle', 'die welt', 'die zeit', 'dpa', 'efe', 'el mundo', 'el país',
  'euronews', 'europa press', 'europe 1', 'facebook', 'financial times', 'fox news', 'france 2', 'france 24', 'france info',
  'france inter', 'france presse', 'globo', 'haaretz', 'il sole 24 ore', 'interfax', 'irna', 'itar tass', 'jana', 'kyodo',
  'la repubblica', 'la stampa', 'la vanguardia', 'le figaro', 'le monde', 'libération', 'lusa', 'mena', 'nbc', 'new york times',
  'novosti', 'politico', 'press tv', 'rai', 'rainews', 'reuters', 'rfi', 'ria novosti', 'rtl', 'rtve', 'russia today', 'sana',
  'sky news', 'sky tg24', 'spiegel online', 'süddeutsche zeitung', 'tass', 'tageszeitung', 'the guardian', 'the times',
  'ukrinform', 'unian', 'upi', 'usa today', 'vesti', 'wall street journal', 'washington post', 'xinhua', 'yle', 'yonhap',
  'youtube', 'zdf',
]

/** Whether a name is that of an agency, a broadcaster or a paper: «Reuters», «Al-Jazeera». */
export const isMediaName = nameList(mediaNames)
