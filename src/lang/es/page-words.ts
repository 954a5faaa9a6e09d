import type { PageWords } from '../page-words.ts'

// biome-ignore format: lists of words
export const pageWords: PageWords = {
  by: [
    'por', 'de', 'escrito por', 'publicado por', 'redactado por', 'texto de', 'texto', 'una información de', 'autor',
    'autora', 'autores', 'informa', 'entrevista de', 'reportaje de', 'artículo de',
  ],
  and: ['y', 'e'],
  roles: [
    'enviado especial', 'enviada especial', 'corresponsal', 'redactor', 'redactora', 'periodista', 'columnista',
    'colaborador', 'colaboradora', 'director', 'directora', 'reportero', 'reportera', 'redactor jefe', 'redactora jefa',
  ],
  notPeople: [
    'redacción', 'redaccion', 'agencia', 'agencias', 'prensa', 'diario', 'noticias', 'periódico', 'equipo', 'asociación',
    'fundación', 'administrador', 'invitado', 'grupo', 'editorial', 'servicio', 'comunicado', 'lectura', 'suscriptores', 'sobre', 'publicado', 'actualizado', 'anónimo',
  ],
  published: [
    'publicado', 'publicada', 'publicado el', 'publicación', 'fecha', 'fecha de publicación', 'creado', 'escrito el',
  ],
  modified: ['actualizado', 'actualizada', 'última actualización', 'modificado', 'act', 'actualizado el'],
  notFound: [
    'página no encontrada', 'página no disponible', 'página no existe',
    'artículo no encontrado', 'contenido no encontrado', 'no se ha encontrado la página',
  ],
}
