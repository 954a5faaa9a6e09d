/** What somebody or something that a report mentions may be. */
export const entityTypes = ['person', 'organisation', 'place', 'group', 'document', 'media', 'anonymous'] as const
