import { describe, expect, test } from 'vitest'
import { said } from '../../../test/sound-reading.ts'

type Case = readonly [text: string, ...expected: string[]]

const own: readonly Case[] = [
  [
    'People who have fought other fires say it could be put out.',
    'People who have fought other fires | say | it could be put out',
  ],
  [
    'Some who advocate free ports argue that duties are harmful.',
    'Some who advocate free ports | argue | duties are harmful',
  ],
  ['Surveys suggest that voters are tired.', 'Surveys | suggest | voters are tired'],
  ['Cook said it was over.', 'Cook | said | it was over'],
  [
    '“It is over,” said former governor Bill Rand, a longtime ally and dean of the school.',
    'former governor Bill Rand, a longtime ally and dean of the school | said | It is over',
  ],
  [
    'Ada Brenner, hoping to win the port, said that the race was open.',
    'Ada Brenner | said | the race was open',
    'Ada Brenner | hoping | win the port',
  ],
  [
    'After the mayor criticised the union during a debate, Brenner shot back, “We will not be silent about this”.',
    'the mayor | criticised | the union during a debate',
    'Brenner | shot back | We will not be silent about this',
  ],
]

const shared: readonly Case[] = [
  ['The minister left the hall, saying that the talks had failed.', 'The minister | saying | the talks had failed'],
  [
    'Brenner forecast that the storm would pass and praised the crews.',
    'Brenner | forecast | the storm would pass',
    'Brenner | praised | the crews',
  ],
  ['When the talks failed, the minister left, saying that it rained.', 'the minister | saying | it rained'],
]

const refused: readonly Case[] = [
  ['Cook declined to say whether it was a crime.', 'Cook | declined to say | it was a crime'],
  ['The mayor continued to insist that the bridge was safe.', 'The mayor | continued to insist | the bridge was safe'],
]

const ends: readonly Case[] = [
  ['Brenner welcomed the plan, Cook told reporters.', 'Cook | told | Brenner welcomed the plan'],
  [
    'The mayor said that he was glad, but he urged the State Office to review the plan.',
    'The mayor | said | he was glad',
    'he | urged | review the plan',
  ],
  [
    'Cook told reporters in the rain: “It is sad. It is bad for the town.” Mayor Ada Brenner said she would resign.',
    'Cook | told | It is sad. It is bad for the town',
    'Mayor Ada Brenner | said | she would resign',
  ],
]

const nobody: readonly Case[] = [
  ['The voters need to realize that the ball is in their court.'],
  ['The crowd took up the caustic chant “Lock the gates and leave”.'],
  ['While it is a fine old ship, it tells the reader little.'],
  ['The race has ports in play and states that have been quiet for years.'],
  ['In all 60 pledged delegates were at stake.'],
  ['The new thinking that followed the storm is welcome.'],
]

const italian: readonly Case[] = [
  ['Lo afferma il ministero: «Il porto resta chiuso».', 'il ministero | afferma | Il porto resta chiuso'],
  [
    'La guardia ha rifiutato di confermare che la nave è affondata.',
    'La guardia | ha rifiutato di confermare | la nave è affondata',
  ],
  ['Il ministro è partito, dicendo che tornerà presto.', 'Il ministro | dicendo | tornerà presto'],
  [
    'Il governo, nella giornata di giovedì, ha convocato il console, mentre il portavoce di Braga ha dichiarato che piove.',
    'il portavoce di Braga | ha dichiarato | piove',
  ],
  ['Il prefetto ha informato il sindaco che la strada è chiusa.', 'Il prefetto | ha informato | la strada è chiusa'],
  ['Marta Ferri ha diffuso uno studio, secondo cui il fiume è inquinato.', 'cui | secondo | il fiume è inquinato'],
  ['Da fonti del porto si afferma che la nave è salva.', ' | si afferma | la nave è salva'],
  [
    'Il sindaco ha proposto di aprire il ponte che porta al mare.',
    'Il sindaco | ha proposto | aprire il ponte che porta al mare',
  ],
  ['Ferri, nave si rifugia in porto: «Perseguitata»'],
  ['Nella borsa sono stati trovati documenti che riguardano il sindaco.'],
  ['La procura dispone una visita: la nave partirà domani.'],
  ['Una lunga lettera, ci racconta la triste verità.'],
  ['Prosegue il calo: presenti in porto solo due navi.'],
  ['Furono seguite due navi in Grecia, ricordi ancora vivi nella memoria della gente.'],
]

const check =
  (language: string) =>
  (text: string, ...expected: readonly string[]) => {
    expect(said(text, language)).toEqual(expected)
  }

describe('the source is the one whose verb it is', () => test.each(own)('%s', check('en')))
describe('a second verb shares the source of its clause', () => test.each(shared)('%s', check('en')))
describe('two verbs are one cue where the second is refused or goes on', () => test.each(refused)('%s', check('en')))
describe('what is said ends where another speaks', () => test.each(ends)('%s', check('en')))
describe('nobody says it', () => test.each(nobody)('%s', check('en')))
describe('in Italian', () => test.each(italian)('%s', check('it')))
