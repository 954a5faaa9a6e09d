import { formLists } from '../form-lists.ts'

/** Nouns for what a person is or does. */
export const roles = formLists(`
  ministro ministra ministros ministras
  viceministro viceministra viceministros
  secretario secretaria secretarios secretarias
  subsecretario subsecretaria
  presidente presidenta presidentes presidentas
  vicepresidente vicepresidenta vicepresidentes
  expresidente expresidenta expresidentes
  exministro exministra exministros
  premier
  canciller cancilleres
  portavoz portavoces
  vocero vocera voceros voceras
  jefe jefa jefes jefas
  mandatario mandataria mandatarios
  comandante comandantes
  general generales
  coronel coroneles
  capitán capitana capitanes
  almirante almirantes
  teniente tenientes
  sargento sargentos
  director directora directores directoras
  subdirector subdirectora
  dirigente dirigentes
  responsable responsables
  titular titulares
  coordinador coordinadora coordinadores
  gobernador gobernadora gobernadores
  delegado delegada delegados delegadas
  subdelegado subdelegada
  prefecto prefecta
  alcalde alcaldesa alcaldes alcaldesas
  intendente intendenta intendentes
  concejal concejala concejales
  edil ediles
  consejero consejera consejeros
  diputado diputada diputados diputadas
  eurodiputado eurodiputada eurodiputados
  senador senadora senadores
  congresista congresistas
  legislador legisladora legisladores
  parlamentario parlamentaria parlamentarios
  asesor asesora asesores
  comisario comisaria comisarios
  comisionado comisionada comisionados
  embajador embajadora embajadores
  cónsul cónsules
  enviado enviada enviados
  representante representantes
  líder lideresa líderes
  dictador dictadora
  rey reyes
  reina
  príncipe princesa
  papa
  pontífice
  obispo obispos
  arzobispo arzobispos
  cardenal cardenales
  sacerdote sacerdotes
  imán imanes
  juez jueza jueces juezas
  magistrado magistrada magistrados
  fiscal fiscales
  abogado abogada abogados abogadas
  letrado letrada letrados
  procurador procuradora procuradores
  defensor defensora defensores
  médico médica médicos médicas
  enfermero enfermera enfermeros enfermeras
  cirujano cirujana cirujanos
  epidemiólogo epidemióloga epidemiólogos
  profesor profesora profesores
  catedrático catedrática catedráticos
  rector rectora rectores
  investigador investigadora investigadores
  experto experta expertos expertas
  analista analistas
  científico científica científicos científicas
  economista economistas
  historiador historiadora historiadores
  politólogo politóloga politólogos
  sociólogo socióloga sociólogos
  ingeniero ingeniera ingenieros
  técnico técnica técnicos
  sindicalista sindicalistas
  activista activistas
  militante militantes
  periodista periodistas
  corresponsal corresponsales
  redactor redactora redactores
  empresario empresaria empresarios
  administrador administradora administradores
  fundador fundadora fundadores
  gerente gerenta gerentes
  funcionario funcionaria funcionarios
  oficial oficiales
  agente agentes
  policía policías
  guardia guardias
  bombero bombera bomberos
  soldado soldados
  pescador pescadora pescadores
  obrero obrera obreros
  piloto pilotos
  conductor conductora conductores
  entrenador entrenadora entrenadores
  seleccionador seleccionadora
  jugador jugadora jugadores
  futbolista futbolistas
  actor actriz actores
  escritor escritora escritores
  cantante cantantes
  padre
  madre
  hijo hija hijos hijas
  hermano hermana hermanos hermanas
  esposo esposa
  marido
  viudo viuda
  mujer mujeres
  hombre hombres
  joven jóvenes
  mediador mediadora mediadores
  negociador negociadora negociadores
  diplomático diplomática diplomáticos
  inspector inspectora inspectores
  rescatista rescatistas
  candidato candidata candidatos candidatas
  opositor opositora opositores
  número
  partidario
  adversario
  internauta
  elector
  votante
  participante
  cliente
  paciente
  detenido
  preso
  inversor
  refugiado
  combatiente
  amigo amiga
  compañero
  simpatizante
  seguidor
  proveedor proveedora
  anfitrión anfitriona
  reportero reportera reporteros reporteras
  camarero camarera camareros camareras
  marinero marinera marineros
  párroco párrocos
  clérigo clérigos
  monje monja monjes monjas
  rehén rehenes
  huésped huéspedes
  inmigrante inmigrantes
  emigrante emigrantes
  bloguero bloguera blogueros blogueras
  blogger bloggers
  camarógrafo camarógrafa camarógrafos
  fotógrafo fotógrafa fotógrafos fotógrafas
  dueño dueña dueños dueñas
  propietario propietaria propietarios propietarias
  turista turistas
  miembro miembros
  miliciano miliciana milicianos
  maestro maestra maestros maestras
  anciano anciana ancianos ancianas
  albañil albañiles
  voluntario voluntaria voluntarios voluntarias
  columnista columnistas
  articulista articulistas
  cineasta cineastas
  becario becaria becarios becarias
  alumno alumna alumnos alumnas
  decano decana decanos
  regidor regidora regidores
  exalcalde exalcaldesa exalcaldes
  exmandatario exmandataria exmandatarios
  exportavoz
  exembajador exembajadora exembajadores
  exgobernador exgobernadora exgobernadores
  exsecretario exsecretaria
  exdirector exdirectora exdirectores
  copresidente copresidenta copresidentes
  novelista novelistas
  poeta poetas
  dramaturgo dramaturga dramaturgos
  pintor pintora pintores
  artista
  arquitecto arquitecta arquitectos
  filósofo filósofa filósofos
  antropólogo antropóloga antropólogos
  psicólogo psicóloga psicólogos
  psiquiatra psiquiatras
  biólogo bióloga biólogos
  geólogo geóloga geólogos
  sismólogo sismóloga sismólogos
  meteorólogo meteoróloga meteorólogos
  virólogo viróloga virólogos
  pediatra pediatras
  forense forenses
  perito perita peritos
  banquero banquera banqueros
  accionista
  comerciante comerciantes
  tendero tendera tenderos
  taxista taxistas
  camionero camionera camioneros
  azafata azafatas
  insurgente
  guerrillero guerrillera
  disidente disidentes
  denunciante denunciantes
  demandante demandantes
  querellante querellantes
  abuelo abuela abuelos abuelas
  sobrino sobrina sobrinos
  colega colegas
  socio socia socios socias
  predicador predicadora predicadores
  rabino rabina rabinos
  centrocampista centrocampistas
  ciclista ciclistas
  tenista tenistas
  atleta atletas
  árbitro árbitra árbitros
  traductor traductora traductores
  intérprete intérpretes
  mariscal mariscales
  monarca monarcas
  jeque jeques
  homólogo homóloga homólogos
  sucesor sucesora sucesores
  predecesor predecesora predecesores
  antecesor antecesora antecesores
  cofundador cofundadora cofundadores
  consultor consultores
  observador observadora
  organizador organizadora
  promotor promotora promotores
  tuitero tuitera tuiteros
  consumidor consumidora
  contribuyente contribuyentes
  transeúnte transeúntes
  niño niña niños niñas
  muchacho muchacha muchachos muchachas
`)
