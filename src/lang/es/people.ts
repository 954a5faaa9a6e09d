import { formLists } from '../form-lists.ts'
import type { People } from '../language.ts'
import { countries } from './countries.ts'
import { roles } from './roles.ts'

export const people: People = {
  headFirst: true,
  roles,
  // biome-ignore format: a list of words
  ledBodies: ['gobierno', 'administración', 'régimen', 'bando', 'clan', 'familia', 'equipo', 'entorno', 'presidencia', 'gabinete'],
  // biome-ignore format: a list of words
  headRoles: [
    'jefe', 'jefa', 'líder', 'lideresa', 'presidente', 'presidenta', 'premier', 'secretario', 'secretaria',
    'director', 'directora', 'comandante', 'número', 'canciller', 'gobernador', 'gobernadora', 'dirigente',
    'responsable', 'titular', 'mandatario', 'mandataria',
  ],
  // biome-ignore format: a list of words
  titles: [
    'nobel',
    'señor', 'señora', 'señores', 'señorita', 'sr', 'sr.', 'sra', 'sra.', 'srta.', 'don', 'doña', 'd.', 'd.ª', 'dña.',
    'dr', 'dr.', 'dra', 'dra.', 'doctor', 'doctora', 'prof.', 'lic.', 'licenciado', 'licenciada', 'ing.', 'monseñor',
    'mons.', 'gral.', 'fray', 'sor', 'sir', 'lord',
  ],
  bodies: formLists(`
    ministerio ministerios
    gobierno gobiernos
    ejecutivo
    presidencia
    parlamento parlamentos
    senado
    congreso
    cámara cámaras
    asamblea asambleas
    cortes
    comisión comisiones
    consejo consejos
    consejería consejerías
    comité comités
    tribunal tribunales
    juzgado juzgados
    audiencia
    corte
    fiscalía fiscalías
    procuraduría
    defensoría
    contraloría
    prefectura
    ayuntamiento ayuntamientos
    alcaldía alcaldías
    municipalidad municipalidades
    diputación
    generalitat
    junta juntas
    xunta
    policía
    carabineros
    guardia
    gendarmería
    ejército ejércitos
    armada
    marina
    aviación
    defensa
    inteligencia
    servicios servicio
    agencia agencias
    autoridad autoridades
    ente entes
    instituto institutos
    institución instituciones
    organización organizaciones
    organismo organismos
    ong
    onu
    otan
    alianza
    unión
    ue
    banco bancos
    empresa empresas
    sociedad sociedades
    compañía compañías
    grupo grupos
    firma firmas
    aerolínea aerolíneas
    aseguradora aseguradoras
    naviera navieras
    constructora constructoras
    petrolera petroleras
    eléctrica eléctricas
    universidad universidades
    hospital hospitales
    clínica clínicas
    comunidad comunidades
    región regiones
    provincia provincias
    partido partidos
    oposición
    mayoría
    sindicato sindicatos
    patronal patronales
    cabildo cabildos
    asociación asociaciones
    federación federaciones
    confederación confederaciones
    liga
    cruz
    protección
    moncloa
    zarzuela
    kremlin
    pentágono
    casa
    cancillería
    embajada embajadas
    estado estados
    país países
    régimen regímenes
    administración administraciones
    fuerzas
    mando mandos
    milicia milicias
    guerrilla guerrillas
    coalición coaliciones
    delegación delegaciones
    subdelegación
    fundación fundaciones
    centro centros
    observatorio observatorios
    secretaría secretarías
    dirección direcciones
    departamento departamentos
    oficina oficinas
    diócesis
    fondo
    colectivo colectivos
    plataforma plataformas
    emergencias
    tráfico
    justicia
    cúpula cúpulas
    bando bandos
    clan clanes
    entorno
    monarquía
    multinacional multinacionales
  `),
  groups: formLists(`
    decenas
    cientos
    miles
    docenas
    centenares
    minoría minorías
    población poblaciones
    nación naciones
    generación generaciones
    hermandad
    redacción
    rebelión
    resistencia
    movimiento movimientos
    corporación corporaciones
    habitantes habitante
    vecinos vecino vecina
    residentes residente
    testigos testigo
    socorristas
    ciudadanos ciudadano
    manifestantes manifestante
    organizadores
    familiares familiar
    parientes
    familias familia
    víctimas víctima
    sobrevivientes supervivientes superviviente
    trabajadores trabajador trabajadora
    empleados empleado
    estudiantes estudiante
    especialistas especialista
    observadores
    sanitarios
    autores autor
    críticos
    rebeldes
    insurgentes
    guerrilleros
    militares militar
    aliados
    personas
    gente
    muchos
    algunos
    otros
    todos
    americanos
    rusos
    ucranianos
    firmantes
    pasajeros pasajero
    usuarios usuario
    consumidores
    migrantes migrante
    huelguistas
    agricultores agricultor
    ganaderos
    campesinos campesino
    partidarios
    adversarios
    pueblo pueblos
    multitud
    muchedumbre
    internautas
    cibernautas
    blogueros
    electores
    votantes
    participantes
    artistas
    clientes
    pacientes
    detenidos
    presos
    reclusos
    inversores
    refugiados
    desplazados
    combatientes
    insurrectos
    sublevados
    leales
    amigos
    compañeros
    fieles
    cristianos
    coptos
    laicos
    islamistas
    salafistas
    revolucionarios
    simpatizantes
    seguidores
    detractores
    adeptos
    accionistas
    halcones
    intelectuales
    tripulantes
    civiles
    opinión
    miembros
    proveedores
    feministas
    ecologistas
    políticos
    panelistas
  `),
  documents: formLists(`
    artículo artículos
    informe informes
    comunicado comunicados
    nota notas
    declaración declaraciones
    documento documentos
    recibo recibos
    estudio estudios
    encuesta encuestas
    sondeo sondeos
    investigación investigaciones
    sentencia sentencias
    auto autos
    sumario
    atestado
    carta cartas
    mensaje mensajes
    vídeo vídeos video videos
    tuit tuits
    publicación publicaciones
    dosier dosieres
    texto textos
    análisis
    datos
    estimaciones estimación
    estadísticas estadística
    balance balances
    cifras
    versión versiones
    hipótesis
    acusaciones acusación
    boletín boletines
    acta actas
    peritaje peritajes
    registro registros
    previsiones previsión
    cálculos
    imágenes
    parte partes
    decreto decretos
    querella querellas
    denuncia denuncias
  `),
  media: formLists(`
    medios medio
    prensa
    periódico periódicos
    diario diarios
    semanario semanarios
    revista revistas
    rotativo rotativos
    cadena cadenas
    emisora emisoras
    televisión tv
    radio radios
    web
    portal portales
    blog
    canal canales
    agencia agencias
    noticiero noticieros
    telediario
    crónica crónicas
    noticias
    informaciones información
  `),
  anonymous: formLists(`
    fuente fuentes
    persona
    alguien
    informante informantes
    confidente confidentes
    allegado allegados
    interlocutor interlocutores
  `),
  same: ['mismo', 'misma', 'mismos', 'mismas', 'citado', 'citada', 'citados', 'citadas', 'referido', 'referida'],
  aliases: [
    ['otan', 'alianza', 'alianza atlántica'],
    ['ue', 'unión europea', 'bruselas'],
    ['onu', 'naciones unidas'],
    ['estados unidos', 'eeuu', 'ee.uu.', 'ee. uu.', 'washington'],
    ['rusia', 'moscú', 'kremlin'],
    ['ucrania', 'kiev', 'kyiv'],
    ['corea del sur', 'seúl'],
    ['corea del norte', 'pyongyang'],
  ],
  countries,
}
