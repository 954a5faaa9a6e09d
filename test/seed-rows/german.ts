import type { RowReports } from './row-reports.ts'

export const german: readonly RowReports[] = [
  {
    language: 'de',
    possibility: {
      headline: 'Brennt der Tannauer Forst schon bis zur Grenze?',
      minister: 'Ruprecht Ansorg',
      stated: {
        sentence:
          'Vor wenigen Tagen erklärte der valdorische Innenminister Ruprecht Ansorg, dass eine Räumung der Stadt Tannau eine reale Möglichkeit sei.',
        said: 'der valdorische Innenminister Ruprecht Ansorg | erklärte | eine Räumung der Stadt Tannau eine reale Möglichkeit sei',
      },
      suggested: {
        sentence:
          'Berichte aus osmarischen Medien deuten darauf hin, dass einige Stadtteile bereits geräumt worden sein könnten.',
        said: 'Berichte aus osmarischen Medien | deuten darauf hin | einige Stadtteile bereits geräumt worden sein könnten',
      },
      ownVoice: 'Drei Feuerwehrleute sollen bei einem Waldbrand nahe Hohenlinde ums Leben gekommen sein.',
      reportiveForm: false,
      confirmed: {
        sentence:
          'Diese Ereignisse veranlassten den valdorischen Minister zu bestätigen, dass es weitere Verletzte gegeben haben könnte.',
        said: 'den valdorischen Minister | bestätigen | es weitere Verletzte gegeben haben könnte',
      },
      heard: {
        sentence: 'Außerdem wurde bekannt, dass ein zweites Holzlager schon im April abgebrannt war.',
        said: ' | wurde bekannt | ein zweites Holzlager schon im April abgebrannt war',
      },
    },
    answer: {
      headline: 'Eisbrecher vor der Bucht erwartet',
      secretary: 'Arvid Hellmer',
      affirmed: {
        sentence:
          'Die Verlegung fremder Eisbrecher in die Bucht wäre „ein schwerer Fehler“, sagte am Montag, dem 3. März, der Generalsekretär des Nordmeerbundes, Arvid Hellmer.',
        said: 'der Generalsekretär des Nordmeerbundes, Arvid Hellmer | sagte | Die Verlegung fremder Eisbrecher in die Bucht wäre „ein schwerer Fehler“',
      },
      counted: {
        sentence:
          'Laut dem valdorischen Nachrichtendienst hat Osmara beschlossen, bis zu 80 Eisbrecher in die Bucht zu schicken.',
        said: 'dem valdorischen Nachrichtendienst | Laut | hat Osmara beschlossen, bis zu 80 Eisbrecher in die Bucht zu schicken',
      },
      countedAgain: {
        sentence:
          'Derselben Quelle zufolge liegen etwa 20 Schiffe bereits im Hafen von Tornvik und sollen bald auslaufen.',
        said: 'Derselben Quelle | zufolge | liegen etwa 20 Schiffe bereits im Hafen von Tornvik und sollen bald auslaufen',
      },
      notConfirmed: {
        sentence:
          'Am Freitag danach gefragt, sagte Arvid Hellmer, dass der Bund die Verlegung der Schiffe „zurzeit“ nicht bestätigen könne.',
        said: 'Arvid Hellmer | sagte | der Bund die Verlegung der Schiffe „zurzeit“ nicht bestätigen könne',
      },
      added: {
        sentence: '„Wir warten auf die Bilder unserer Beobachter“, fügte er hinzu.',
        said: 'er | fügte + hinzu | Wir warten auf die Bilder unserer Beobachter',
      },
    },
  },
  {
    language: 'de',
    possibility: {
      headline: 'Fieber breitet sich in den Tälern aus',
      minister: 'Wiebke Lohse',
      stated: {
        sentence:
          'Die norländische Gesundheitsministerin Wiebke Lohse hat am Dienstag erklärt, ein Ausbruch in der Hauptstadt sei möglich.',
        said: 'Die norländische Gesundheitsministerin Wiebke Lohse | hat + erklärt | ein Ausbruch in der Hauptstadt sei möglich',
      },
      suggested: {
        sentence:
          'Berichte osmarischer Medien legen nahe, dass das Fieber die Grenze bereits überschritten haben könnte.',
        said: 'Berichte osmarischer Medien | legen nahe | das Fieber die Grenze bereits überschritten haben könnte',
      },
      ownVoice: 'Zwei Pflegerinnen sollen in einer Klinik der Hauptstadt gestorben sein.',
      reportiveForm: false,
      confirmed: {
        sentence:
          'Die Todesfälle brachten die Ministerin dazu, öffentlich zu bestätigen, dass es weitere Fälle geben könnte.',
        said: 'die Ministerin | bestätigen | es weitere Fälle geben könnte',
      },
      heard: {
        sentence: 'Inzwischen wurde bekannt, dass der Klinik seit dem Herbst Personal fehlte.',
        said: ' | wurde bekannt | der Klinik seit dem Herbst Personal fehlte',
      },
    },
    answer: {
      headline: 'Arbeiter zelten an der Ulver',
      secretary: 'Almut Siebrecht',
      affirmed: {
        sentence:
          'Ein neuer Staudamm an der Ulver wäre „eine Torheit“, erklärte am Sonntag die Generalsekretärin des Flussrates, Almut Siebrecht.',
        said: 'die Generalsekretärin des Flussrates, Almut Siebrecht | erklärte | Ein neuer Staudamm an der Ulver wäre „eine Torheit“',
      },
      counted: {
        sentence: 'Nach Angaben der norländischen Grenzpolizei sind bis zu 300 Arbeiter im Tal eingetroffen.',
        said: 'Angaben der norländischen Grenzpolizei | Nach | sind bis zu 300 Arbeiter im Tal eingetroffen',
      },
      countedAgain: {
        sentence: 'Etwa 80 von ihnen schlafen nach Angaben derselben Quelle bereits in Zelten am Fluss.',
        said: 'Angaben derselben Quelle | nach | Etwa 80 von ihnen schlafen + bereits in Zelten am Fluss',
      },
      notConfirmed: {
        sentence:
          'Am Freitag auf die Arbeiter angesprochen, antwortete Siebrecht, der Rat könne deren Ankunft „derzeit“ nicht bestätigen.',
        said: 'Siebrecht | antwortete | der Rat könne deren Ankunft „derzeit“ nicht bestätigen',
      },
      added: {
        sentence: '„Morgen wissen wir mehr“, fügte sie hinzu.',
        said: 'sie | fügte + hinzu | Morgen wissen wir mehr',
      },
    },
  },
]
