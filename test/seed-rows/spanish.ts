import type { RowReports } from './row-reports.ts'

export const spanish: readonly RowReports[] = [
  {
    language: 'es',
    possibility: {
      headline: '¿Ha llegado ya la plaga a los campos de Tarué?',
      minister: 'Evaristo Luque',
      stated: {
        sentence:
          'Recientemente, el ministro valderano de Agricultura, Evaristo Luque, comunicó que la pérdida de la cosecha es una posibilidad real.',
        said: 'el ministro valderano de Agricultura, Evaristo Luque | comunicó | la pérdida de la cosecha es una posibilidad real',
      },
      suggested: {
        sentence:
          'Las informaciones procedentes de los medios osmareños sugieren que la plaga podría haber alcanzado ya los campos del norte.',
        said: 'Las informaciones procedentes de los medios osmareños | sugieren | la plaga podría haber alcanzado ya los campos del norte',
      },
      ownVoice: 'En concreto, nueve pilotos habrían resultado heridos al estrellarse una avioneta en Tarué.',
      reportiveForm: true,
      confirmed: {
        sentence:
          'Estos hechos han llevado al ministro valderano a confirmar que podría haber más aparatos desaparecidos en la sierra.',
        said: 'ministro valderano | confirmar | podría haber más aparatos desaparecidos en la sierra',
      },
      heard: {
        sentence: 'Además, se supo que un segundo almacén de semillas había ardido en abril.',
        said: ' | se supo | un segundo almacén de semillas había ardido en abril',
      },
    },
    answer: {
      headline: 'Obreros extranjeros esperan para cruzar a la isla',
      secretary: 'Jacinta Ordaz',
      affirmed: {
        sentence:
          'El traslado de obreros extranjeros a la isla supondría “un error histórico”, afirmó el lunes 3 de marzo la secretaria general de la Comunidad del Estrecho, Jacinta Ordaz.',
        said: 'la secretaria general de la Comunidad del Estrecho, Jacinta Ordaz | afirmó | El traslado de obreros extranjeros a la isla supondría “un error histórico”',
      },
      counted: {
        sentence: 'Según la agencia de inteligencia de Valdera, Osmara ha decidido enviar hasta 400 obreros a la isla.',
        said: 'la agencia de inteligencia de Valdera | Según | Osmara ha decidido enviar hasta 400 obreros a la isla',
      },
      countedAgain: {
        sentence:
          'Unos 150 obreros se encuentran ya en el puerto de Lirán y deberían zarpar pronto, según la misma fuente.',
        said: 'la misma fuente | según | Unos 150 obreros se encuentran ya en el puerto de Lirán y deberían zarpar pronto',
      },
      notConfirmed: {
        sentence:
          'Preguntada el viernes por este asunto, Jacinta Ordaz señaló que la Comunidad no puede confirmar “por el momento” la llegada de los obreros.',
        said: 'Jacinta Ordaz | señaló | la Comunidad no puede confirmar “por el momento” la llegada de los obreros',
      },
      added: {
        sentence: '“Esperamos los datos de nuestros inspectores”, añadió.',
        said: ' | añadió | Esperamos los datos de nuestros inspectores',
      },
    },
  },
  {
    language: 'es',
    possibility: {
      headline: 'La fiebre avanza por los valles',
      minister: 'Amaya Torrealta',
      stated: {
        sentence:
          'La ministra de Sanidad de Norlandia, Amaya Torrealta, declaró el martes que un brote en la capital es posible.',
        said: 'La ministra de Sanidad de Norlandia, Amaya Torrealta | declaró | un brote en la capital es posible',
      },
      suggested: {
        sentence: 'Varios artículos de la prensa osmareña sugieren que la fiebre podría haber cruzado ya la frontera.',
        said: 'Varios artículos de la prensa osmareña | sugieren | la fiebre podría haber cruzado ya la frontera',
      },
      ownVoice: 'Dos enfermeras habrían muerto en una clínica de la capital.',
      reportiveForm: true,
      confirmed: {
        sentence: 'Estas muertes obligaron a la ministra a confirmar que podría haber más casos.',
        said: 'la ministra | confirmar | podría haber más casos',
      },
      heard: {
        sentence: 'También se supo que la clínica carecía de personal desde el otoño.',
        said: ' | se supo | la clínica carecía de personal desde el otoño',
      },
    },
    answer: {
      headline: 'Los obreros acampan junto al Ulver',
      secretary: 'Ramiro Echandía',
      affirmed: {
        sentence:
          'Una nueva presa en el Ulver sería «una locura», declaró el domingo 9 de marzo el secretario general del Consejo de los Ríos, Ramiro Echandía.',
        said: 'el secretario general del Consejo de los Ríos, Ramiro Echandía | declaró | Una nueva presa en el Ulver sería «una locura»',
      },
      counted: {
        sentence: 'Según la policía de fronteras de Norlandia, hasta 300 obreros han llegado al valle.',
        said: 'la policía de fronteras de Norlandia | Según | hasta 300 obreros han llegado al valle',
      },
      countedAgain: {
        sentence: 'Unos 80 de ellos duermen ya en tiendas junto al río, según la misma fuente.',
        said: 'la misma fuente | según | Unos 80 de ellos duermen ya en tiendas junto al río',
      },
      notConfirmed: {
        sentence:
          'Preguntado el viernes por los obreros, Echandía respondió que el Consejo no podía confirmar su llegada «en este momento».',
        said: 'Echandía | respondió | el Consejo no podía confirmar su llegada «en este momento»',
      },
      added: { sentence: '«Mañana sabremos más», agregó.', said: ' | agregó | Mañana sabremos más' },
    },
  },
]
