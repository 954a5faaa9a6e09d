import type { RowReports } from './row-reports.ts'

export const english: readonly RowReports[] = [
  {
    language: 'en',
    possibility: {
      headline: 'Is the Skerry Strait closed already?',
      minister: 'Ida Corrant',
      stated: {
        sentence:
          'Earlier this week, the Velmaran transport minister, Ida Corrant, stated that a closure of the Skerry Strait was a real possibility.',
        said: 'the Velmaran transport minister, Ida Corrant | stated | a closure of the Skerry Strait was a real possibility',
      },
      suggested: {
        sentence: 'Reports from Ostrovan media suggest that tankers may already have been turned back.',
        said: 'Reports from Ostrovan media | suggest | tankers may already have been turned back',
      },
      ownVoice: 'Six sailors were reportedly hurt when a patrol boat rammed a ferry near Cape Lorne.',
      reportiveForm: false,
      confirmed: {
        sentence:
          'These events led the Velmaran minister to confirm that there might have been further collisions near the cape.',
        said: 'the Velmaran minister | confirm | there might have been further collisions near the cape',
      },
      heard: {
        sentence: 'Meanwhile, it emerged that a second patrol had been stationed at Harrow Point since January.',
        said: ' | it emerged | a second patrol had been stationed at Harrow Point since January',
      },
    },
    answer: {
      headline: 'Barges gather off the bay',
      secretary: 'Nils Havering',
      affirmed: {
        sentence:
          'The dumping of slag in the bay would be “a grave mistake”, said on Monday 3 March the secretary general of the Northern Fisheries League, Nils Havering.',
        said: 'the secretary general of the Northern Fisheries League, Nils Havering | said | The dumping of slag in the bay would be “a grave mistake”',
      },
      counted: {
        sentence:
          'According to the intelligence agency of Velmara, Osmara has decided to send up to 90 barges to the bay.',
        said: 'the intelligence agency of Velmara | According to | Osmara has decided to send up to 90 barges to the bay',
      },
      countedAgain: {
        sentence:
          'About 25 barges are already moored at Port Selwick and should sail within days, according to the same source.',
        said: 'the same source | according to | About 25 barges are already moored at Port Selwick and should sail within days',
      },
      notConfirmed: {
        sentence:
          'Asked about this on Friday, Nils Havering indicated that the League could not confirm “for the time being” the departure of the barges.',
        said: 'Nils Havering | indicated | the League could not confirm “for the time being” the departure of the barges',
      },
      added: {
        sentence: '“We are waiting for pictures from our observers,” he added.',
        said: 'he | added | We are waiting for pictures from our observers',
      },
    },
  },
  {
    language: 'en',
    possibility: {
      headline: 'Fever spreads in the valleys',
      minister: 'Tomas Eckersley',
      stated: {
        sentence:
          'Norland’s health minister, Tomas Eckersley, stated on Tuesday that an outbreak in the capital was possible.',
        said: 'Norland’s health minister, Tomas Eckersley | stated | an outbreak in the capital was possible',
      },
      suggested: {
        sentence: 'Reports in the Osmaran press suggest that the fever may already have crossed the border.',
        said: 'Reports in the Osmaran press | suggest | the fever may already have crossed the border',
      },
      ownVoice: 'Two nurses are said to have died at a clinic in Farrowby.',
      reportiveForm: false,
      confirmed: {
        sentence: 'The deaths led the minister to confirm that there might be other cases.',
        said: 'the minister | confirm | there might be other cases',
      },
      heard: {
        sentence: 'It also emerged that the clinic had been short of staff since the autumn.',
        said: ' | It also emerged | the clinic had been short of staff since the autumn',
      },
    },
    answer: {
      headline: 'Workers pitch tents by the Ulver',
      secretary: 'Marit Osterby',
      affirmed: {
        sentence:
          'A new dam on the Ulver would be “an act of folly”, the secretary general of the River Council, Marit Osterby, said on Sunday 9 March.',
        said: 'the secretary general of the River Council, Marit Osterby | said | A new dam on the Ulver would be “an act of folly”',
      },
      counted: {
        sentence: 'According to the Norland border police, up to 300 workers have reached the valley.',
        said: 'the Norland border police | According to | up to 300 workers have reached the valley',
      },
      countedAgain: {
        sentence: 'Around 80 of them are already sleeping in tents by the river, according to the same source.',
        said: 'the same source | according to | Around 80 of them are already sleeping in tents by the river',
      },
      notConfirmed: {
        sentence:
          'Asked about the workers on Friday, Osterby replied that the council could not confirm their arrival “at the moment”.',
        said: 'Osterby | replied | the council could not confirm their arrival “at the moment”',
      },
      added: {
        sentence: '“We hope to know more tomorrow,” she added.',
        said: 'she | added | We hope to know more tomorrow',
      },
    },
  },
]
