import type { RowReports } from './row-reports.ts'

export const italian: readonly RowReports[] = [
  {
    language: 'it',
    possibility: {
      headline: 'Diga di Val Sorna, tecnici belmoresi già nei cunicoli?',
      minister: 'Ottavio Lenzari',
      stated: {
        sentence:
          'Nei giorni scorsi il ministro dell’Energia tarsiano, Ottavio Lenzari, ha reso noto che lo svuotamento del bacino è un’ipotesi concreta.',
        said: 'il ministro dell’Energia tarsiano, Ottavio Lenzari | ha reso noto | lo svuotamento del bacino è un’ipotesi concreta',
      },
      suggested: {
        sentence:
          'Le notizie diffuse dai media belmoresi indicano che alcune squadre potrebbero essere già al lavoro sotto la diga.',
        said: 'Le notizie diffuse dai media belmoresi | indicano | alcune squadre potrebbero essere già al lavoro sotto la diga',
      },
      ownVoice: 'In particolare, quattro operai sarebbero rimasti feriti nel crollo di un’impalcatura.',
      reportiveForm: true,
      confirmed: {
        sentence:
          'Questi sviluppi hanno indotto il ministro tarsiano a confermare che potrebbero esserci altri dispersi a valle.',
        said: 'il ministro tarsiano | confermare | potrebbero esserci altri dispersi a valle',
      },
      heard: {
        sentence: 'Nel frattempo si è appreso che un secondo cantiere era stato aperto a monte già in primavera.',
        said: ' | si è appreso | un secondo cantiere era stato aperto a monte già in primavera',
      },
    },
    answer: {
      headline: 'Pescherecci armati nello stretto, cresce la tensione',
      secretary: 'Fiamma Dorelli',
      affirmed: {
        sentence:
          'Il trasferimento di pescherecci armati nelle acque contese sarebbe un “azzardo pericoloso”, ha affermato martedì 4 marzo la segretaria generale del Consiglio degli Arcipelaghi Fiamma Dorelli.',
        said: 'la segretaria generale del Consiglio degli Arcipelaghi Fiamma Dorelli | ha affermato | Il trasferimento di pescherecci armati nelle acque contese sarebbe un “azzardo pericoloso”',
      },
      counted: {
        sentence:
          'Secondo i servizi segreti della Tarsia, il governo di Osmara ha deciso di armare fino a 60 pescherecci.',
        said: 'i servizi segreti della Tarsia | Secondo | il governo di Osmara ha deciso di armare fino a 60 pescherecci',
      },
      countedAgain: {
        sentence:
          'Una ventina di imbarcazioni ha già lasciato il porto di Sellana e dovrebbe presto raggiungere lo stretto, secondo la stessa fonte.',
        said: 'la stessa fonte | secondo | Una ventina di imbarcazioni ha già lasciato il porto di Sellana e dovrebbe presto raggiungere lo stretto',
      },
      notConfirmed: {
        sentence:
          'Interpellata venerdì in proposito, Fiamma Dorelli ha precisato che il Consiglio non può confermare “allo stato attuale” la partenza delle imbarcazioni.',
        said: 'Fiamma Dorelli | ha precisato | il Consiglio non può confermare “allo stato attuale” la partenza delle imbarcazioni',
      },
      added: {
        sentence: '“Aspettiamo le fotografie dei nostri osservatori”, ha aggiunto.',
        said: ' | ha aggiunto | Aspettiamo le fotografie dei nostri osservatori',
      },
    },
  },
  {
    language: 'it',
    possibility: {
      headline: 'Frana di Monte Orsale, si temono nuovi crolli',
      minister: 'Emma Tassoni',
      stated: {
        sentence:
          'La ministra delle Infrastrutture della Valdora, Emma Tassoni, ha dichiarato giovedì che una chiusura della galleria è possibile.',
        said: 'La ministra delle Infrastrutture della Valdora, Emma Tassoni | ha dichiarato | una chiusura della galleria è possibile',
      },
      suggested: {
        sentence:
          'Alcune cronache della stampa osmarese suggeriscono che il traffico potrebbe già essere stato deviato.',
        said: 'Alcune cronache della stampa osmarese | suggeriscono | il traffico potrebbe già essere stato deviato',
      },
      ownVoice: 'Due camionisti avrebbero passato la notte nella galleria.',
      reportiveForm: true,
      confirmed: {
        sentence:
          'Le proteste dei pendolari hanno costretto la ministra a confermare che potrebbero servire altri mesi.',
        said: 'la ministra | confermare | potrebbero servire altri mesi',
      },
      heard: {
        sentence: 'In serata è emerso che alcuni sensori erano spenti da settimane.',
        said: ' | è emerso | alcuni sensori erano spenti da settimane',
      },
    },
    answer: {
      headline: 'Minatori sul lago, il Consiglio attende',
      secretary: 'Corrado Vismara',
      affirmed: {
        sentence:
          'L’apertura della miniera sul lago sarebbe «una ferita insanabile», ha dichiarato domenica 9 marzo il segretario generale della Lega dei Laghi, Corrado Vismara.',
        said: 'il segretario generale della Lega dei Laghi, Corrado Vismara | ha dichiarato | L’apertura della miniera sul lago sarebbe «una ferita insanabile»',
      },
      counted: {
        sentence: 'Secondo la polizia di frontiera della Valdora, nella zona sono arrivati fino a 300 minatori.',
        said: 'la polizia di frontiera della Valdora | Secondo | nella zona sono arrivati fino a 300 minatori',
      },
      countedAgain: {
        sentence: 'Un centinaio di loro dorme già nelle baracche, secondo la stessa fonte.',
        said: 'la stessa fonte | secondo | Un centinaio di loro dorme già nelle baracche',
      },
      notConfirmed: {
        sentence:
          'Sollecitato venerdì sull’argomento, Vismara ha risposto che la Lega non può confermare «in questo momento» l’arrivo dei minatori.',
        said: 'Vismara | ha risposto | la Lega non può confermare «in questo momento» l’arrivo dei minatori',
      },
      added: {
        sentence: '«Domani avremo un quadro più chiaro», ha aggiunto.',
        said: ' | ha aggiunto | Domani avremo un quadro più chiaro',
      },
    },
  },
]
