import type { RowReports } from './row-reports.ts'

export const french: readonly RowReports[] = [
  {
    language: 'fr',
    possibility: {
      headline: 'Le glacier de Brenvaux menace-t-il déjà la vallée ?',
      minister: 'Solène Marquet',
      stated: {
        sentence:
          'Récemment, la ministre valdorienne de l’Environnement, Solène Marquet, a fait savoir que l’évacuation de la vallée était une possibilité réelle.',
        said: 'la ministre valdorienne de l’Environnement, Solène Marquet | a fait savoir | l’évacuation de la vallée était une possibilité réelle',
      },
      suggested: {
        sentence:
          'Les informations provenant des médias osmariens suggèrent que plusieurs hameaux pourraient déjà avoir été vidés de leurs habitants.',
        said: 'Les informations provenant des médias osmariens | suggèrent | plusieurs hameaux pourraient déjà avoir été vidés de leurs habitants',
      },
      ownVoice: 'Cinq guides auraient été emportés par une coulée de boue près du refuge de Claircombe.',
      reportiveForm: true,
      confirmed: {
        sentence:
          'Ces événements ont conduit la ministre valdorienne à confirmer qu’il pourrait y avoir d’autres disparus en amont.',
        said: 'la ministre valdorienne | confirmer | il pourrait y avoir d’autres disparus en amont',
      },
      heard: {
        sentence: 'Par ailleurs, on a appris qu’une digue provisoire avait cédé dès le mois de mai.',
        said: ' | on a appris | une digue provisoire avait cédé dès le mois de mai',
      },
    },
    answer: {
      headline: 'Des dragues étrangères attendues dans l’estuaire',
      secretary: 'Aurèle Jossain',
      affirmed: {
        sentence:
          'L’envoi de dragues étrangères dans l’estuaire serait « une faute lourde », a affirmé mardi 4 mars le secrétaire général de l’Alliance des fleuves Aurèle Jossain.',
        said: 'le secrétaire général de l’Alliance des fleuves Aurèle Jossain | a affirmé | L’envoi de dragues étrangères dans l’estuaire serait « une faute lourde »',
      },
      counted: {
        sentence: 'Selon le service de renseignement de la Valdorie, l’Osmarie a décidé d’engager jusqu’à 70 dragues.',
        said: 'le service de renseignement de la Valdorie | Selon | l’Osmarie a décidé d’engager jusqu’à 70 dragues',
      },
      countedAgain: {
        sentence:
          'Une trentaine de navires sont déjà à l’ancre devant Port-Lauzin et devraient bientôt remonter le fleuve, selon la même source.',
        said: 'la même source | selon | Une trentaine de navires sont déjà à l’ancre devant Port-Lauzin et devraient bientôt remonter le fleuve',
      },
      notConfirmed: {
        sentence:
          'Interrogé vendredi à ce sujet, Aurèle Jossain a indiqué que l’Alliance ne pouvait pas confirmer « pour l’instant » l’arrivée des dragues.',
        said: 'Aurèle Jossain | a indiqué | l’Alliance ne pouvait pas confirmer « pour l’instant » l’arrivée des dragues',
      },
      added: {
        sentence: '« Nous attendons les relevés de nos observateurs », a-t-il ajouté.',
        said: 'il | a + ajouté | Nous attendons les relevés de nos observateurs',
      },
    },
  },
  {
    language: 'fr',
    possibility: {
      headline: 'La fièvre gagne les vallées',
      minister: 'Bastien Orvel',
      stated: {
        sentence:
          'Le ministre norlandais de la Santé, Bastien Orvel, a déclaré mardi qu’une épidémie dans la capitale était possible.',
        said: 'Le ministre norlandais de la Santé, Bastien Orvel | a déclaré | une épidémie dans la capitale était possible',
      },
      suggested: {
        sentence:
          'Des articles de la presse osmarienne suggèrent que la fièvre pourrait déjà avoir franchi la frontière.',
        said: 'Des articles de la presse osmarienne | suggèrent | la fièvre pourrait déjà avoir franchi la frontière',
      },
      ownVoice: 'Deux infirmières seraient mortes dans une clinique de la capitale.',
      reportiveForm: true,
      confirmed: {
        sentence: 'Ces décès ont amené le ministre à confirmer qu’il pourrait y avoir d’autres cas.',
        said: 'le ministre | confirmer | il pourrait y avoir d’autres cas',
      },
      heard: {
        sentence: 'On a également appris que la clinique manquait de personnel depuis l’automne.',
        said: ' | On a également appris | la clinique manquait de personnel depuis l’automne',
      },
    },
    answer: {
      headline: 'Des ouvriers campent au bord de l’Ulvre',
      secretary: 'Maud Terrasson',
      affirmed: {
        sentence:
          'Un nouveau barrage sur l’Ulvre serait « une folie », a déclaré dimanche 9 mars la secrétaire générale du Conseil des rivières, Maud Terrasson.',
        said: 'la secrétaire générale du Conseil des rivières, Maud Terrasson | a déclaré | Un nouveau barrage sur l’Ulvre serait « une folie »',
      },
      counted: {
        sentence: 'Selon la police des frontières norlandaise, jusqu’à 300 ouvriers sont arrivés dans la vallée.',
        said: 'la police des frontières norlandaise | Selon | jusqu’à 300 ouvriers sont arrivés dans la vallée',
      },
      countedAgain: {
        sentence: 'Environ 80 d’entre eux dorment déjà sous des tentes au bord de la rivière, selon la même source.',
        said: 'la même source | selon | Environ 80 d’entre eux dorment déjà sous des tentes au bord de la rivière',
      },
      notConfirmed: {
        sentence:
          'Interrogée vendredi sur ces ouvriers, Mme Terrasson a répondu que le Conseil ne pouvait pas confirmer leur arrivée « pour le moment ».',
        said: 'Mme Terrasson | a répondu | le Conseil ne pouvait pas confirmer leur arrivée « pour le moment »',
      },
      added: {
        sentence: '« Nous espérons en savoir plus demain », a-t-elle ajouté.',
        said: 'elle | a + ajouté | Nous espérons en savoir plus demain',
      },
    },
  },
]
